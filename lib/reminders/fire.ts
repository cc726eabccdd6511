import { HOUR_MS, dayOf } from '@/lib/data/day';
import { dayStart, zoned } from '@/lib/data/zoned';
import { isTimed, type Reminder } from './reminder';
import { isQuiet, loudFrom, type Quiet } from './quiet';
import type { Seen } from './seen';

/** Every `at` is known, so this is a net, for a journey to another zone or a clock that was set. */
const NET_MS = 4 * HOUR_MS;
/** What belongs to a day is told in its morning, also where no hour is quiet. */
const MORNING = '08:00';

type Known = Pick<Seen, 'firedAt' | 'snoozedUntil' | 'doneAt'>;

export interface Look {
  /** Due, not done and not put off. */
  open: Reminder[];
  /** What is to be told now, as one list if it is several. */
  tell: Reminder[];
  /** Epoch ms: when to look again, at the latest with the new day. */
  next: number;
}

/**
 * What is to be told at `now` (epoch ms), and when to look again. Each is told
 * once, and once more after it was put off; never in a quiet hour, nor before
 * `busyUntil`. What waits for such an end is told then, together.
 */
export function look(
  reminders: readonly Reminder[],
  seen: ReadonlyMap<string, Known>,
  quiet: Quiet,
  { now, timeZone, busyUntil = null }: { now: number; timeZone: string; busyUntil?: number | null },
): Look {
  const latest = Math.min(now + NET_MS, tomorrow(now, timeZone));
  const waiting = reminders.filter(({ key }) => !isDone(seen.get(key)));
  const opens = waiting.map((reminder) => opensAt(reminder, seen.get(reminder.key)));
  const untold = waiting.flatMap((reminder, index) => {
    const from = opens[index] ?? now;
    // What opens only after the next look is left to that.
    if (from > latest || isTold(seen.get(reminder.key))) return [];
    return { reminder, from: Math.max(from, morningOf(reminder, timeZone)) };
  });
  const may = (busyUntil ?? 0) <= now && !isQuiet(now, quiet, timeZone);
  const tell = may ? untold.filter(({ from }) => from <= now) : [];
  const first = Math.min(...untold.flatMap((one) => (tell.includes(one) ? [] : one.from)));
  const told = Math.max(first, busyUntil ?? 0, now);
  const tells = Number.isFinite(told) ? (loudFrom(told, quiet, timeZone) ?? Infinity) : Infinity;
  return {
    open: openOf(reminders, seen, now),
    tell: tell.map(({ reminder }) => reminder),
    next: Math.min(latest, ...[...opens, tells].filter((at) => at > now)),
  };
}

/** What is due at `now` (epoch ms), not done and not put off. */
export function openOf(
  reminders: readonly Reminder[],
  seen: ReadonlyMap<string, Known>,
  now: number,
): Reminder[] {
  return reminders.filter((reminder) => {
    const known = seen.get(reminder.key);
    return !isDone(known) && opensAt(reminder, known) <= now;
  });
}

function isDone(seen: Known | undefined): boolean {
  return (seen?.doneAt ?? null) !== null;
}

function opensAt({ at }: Reminder, seen: Known | undefined): number {
  return Math.max(at, seen?.snoozedUntil ?? 0);
}

/** Told already, and not put off since. */
function isTold(seen: Known | undefined): boolean {
  const { firedAt = null, snoozedUntil = null } = seen ?? {};
  return firedAt !== null && (snoozedUntil === null || snoozedUntil <= firedAt);
}

function morningOf(reminder: Reminder, timeZone: string): number {
  if (isTimed(reminder)) return reminder.at;
  const day = dayOf(reminder.at, timeZone);
  return day.toZonedDateTime({ timeZone, plainTime: MORNING }).epochMilliseconds;
}

function tomorrow(now: number, timeZone: string): number {
  return dayStart(dayOf(now, timeZone).add({ days: 1 }).toString(), timeZone) ?? now + HOUR_MS;
}

/** "Later": for how long, in words and as the moment it ends (epoch ms). */
export const LATER = [
  { id: 'hour', label: 'In an hour', until: (now: number) => now + HOUR_MS },
  {
    id: 'tomorrow',
    label: 'Tomorrow',
    until: (now: number, timeZone: string) => morningIn(now, timeZone, () => 1),
  },
  {
    id: 'week',
    label: 'Next week',
    until: (now: number, timeZone: string) => morningIn(now, timeZone, (weekday) => 8 - weekday),
  },
] as const;

/** The morning some days from now; Monday is 1. */
function morningIn(now: number, timeZone: string, days: (weekday: number) => number): number {
  const today = zoned(now, timeZone).toPlainDate();
  const day = today.add({ days: days(today.dayOfWeek) });
  return day.toZonedDateTime({ timeZone, plainTime: MORNING }).epochMilliseconds;
}
