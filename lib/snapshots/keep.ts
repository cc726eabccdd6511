import { dayOf } from '@/lib/data/day';
import type { Reason, Snapshot } from './snapshot';

/** Which snapshots are taken, and which are kept: every 15 minutes if something changed; three of today, one a day, ten in all. */

/** Between two regular ones, in ms. */
export const EVERY_MS = 15 * 60_000;
/** A change is seldom alone: what follows at once is in the same snapshot. */
const SETTLE_MS = 60_000;

const MOST_TODAY = 3;
const MOST_REGULAR = 10;
/** Those taken before something large have a ring of their own, which regular ones do not push them out of. */
const MOST_BEFORE = 5;

type Taken = Pick<Snapshot, 'name' | 'at' | 'reason'>;

/** When the next regular one is due, epoch ms: something changed at `changedAt`, the last of any kind was taken at `lastAt`. */
export function nextRegular(lastAt: number | null, changedAt: number): number {
  const settled = changedAt + SETTLE_MS;
  // A last one that lies ahead was taken before the clock was set back.
  return lastAt === null ? settled : Math.max(settled, Math.min(lastAt, changedAt) + EVERY_MS);
}

/** The reasons that come in runs: one before the first of them will do. */
const IN_RUNS: ReadonlySet<Reason> = new Set(['upgrade', 'change']);

/** Whether one is to be taken now, or the last of its kind is fresh enough. */
export function isDue(
  { reason, version }: Pick<Snapshot, 'reason' | 'version'>,
  kept: readonly Snapshot[],
  now: number,
): boolean {
  if (!IN_RUNS.has(reason)) return true;
  return !kept.some(
    (one) =>
      one.reason === reason && one.version === version && one.at <= now && now - one.at < EVERY_MS,
  );
}

/**
 * The kept one that makes another needless because it holds the same rows: for
 * a regular one the newest there is; for the state before a restore any, so
 * that going to and fro does not push out what is gone back to.
 */
export function sameKept(
  { reason, digest }: Pick<Snapshot, 'reason' | 'digest'>,
  kept: readonly Snapshot[],
  now: number,
): Snapshot | null {
  const sorted = newestFirst(kept, now);
  const among = reason === 'restore' ? sorted : reason === 'regular' ? sorted.slice(0, 1) : [];
  return among.find((one) => one.digest === digest) ?? null;
}

/** Those that are to go. The list may be in any order. */
export function whichToDrop<S extends Taken>(
  list: readonly S[],
  now: number,
  timeZone: string,
): S[] {
  const sorted = newestFirst(list, now);
  const regular = sorted.filter(({ reason }) => reason === 'regular');
  const before = sorted.filter(({ reason }) => reason !== 'regular');
  const kept = new Set([
    ...thinned(regular, now, timeZone).slice(0, MOST_REGULAR),
    ...before.slice(0, MOST_BEFORE),
  ]);
  return list.filter((one) => !kept.has(one));
}

/** Three of today, and the newest of every other day. */
function thinned<S extends Taken>(sorted: S[], now: number, timeZone: string): S[] {
  const today = dayOf(now, timeZone).toString();
  const seen = new Map<string, number>();
  return sorted.filter(({ at }) => {
    const day = dayOf(at, timeZone).toString();
    const before = seen.get(day) ?? 0;
    seen.set(day, before + 1);
    return before < (day === today ? MOST_TODAY : 1);
  });
}

/**
 * Newest first. What lies ahead of the clock was taken before it was set back,
 * nobody knows how long ago: it gives way to everything else.
 */
export function newestFirst<S extends Taken>(list: readonly S[], now: number): S[] {
  const ahead = ({ at }: Taken) => Number(at > now);
  return list.toSorted((a, b) => ahead(a) - ahead(b) || b.at - a.at || (a.name < b.name ? 1 : -1));
}
