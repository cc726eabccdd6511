import { dayAfter } from '@/lib/data/zoned';
import { cleanLine } from '@/lib/text/clean';
import type { Promised } from './mentorship';
import type { Rhythm } from './terms';

/**
 * G2: what each of two promised the other, and the day it is asked about.
 * Every function gives the whole list back; what makes no sense changes nothing.
 */
type All = readonly Promised[];

const MOST_TEXT = 300;
/** Where no rhythm was agreed. */
const USUAL_DAYS = 14;

/** Makes a promise at `at` (epoch ms); one that is there already gets these words. */
export function addPromise(
  all: All,
  { id, text, owner, checkOn }: Pick<Promised, 'id' | 'text' | 'owner' | 'checkOn'>,
  at: number,
): Promised[] {
  if (all.some((one) => one.id === id)) return changePromise(all, id, { text });
  const line = cleanLine(text, MOST_TEXT);
  if (line === '') return [...all];
  return [...all, { id, text: line, owner, checkOn, state: 'open', stateAt: at }];
}

/** With other words, another day or from the other side; words of nothing are left as they were. */
export function changePromise(
  all: All,
  id: string,
  { text, ...fields }: Partial<Pick<Promised, 'text' | 'owner' | 'checkOn'>>,
): Promised[] {
  const line = text === undefined ? '' : cleanLine(text, MOST_TEXT);
  const words = line === '' ? {} : { text: line };
  return all.map((one) => (one.id === id ? { ...one, ...fields, ...words } : one));
}

/** Kept or not at `at` (epoch ms), or open again. */
export function settlePromise(
  all: All,
  id: string,
  state: Promised['state'],
  at: number,
): Promised[] {
  return all.map((one) =>
    one.id === id && one.state !== state ? { ...one, state, stateAt: at } : one,
  );
}

export function removePromise(all: All, id: string): Promised[] {
  return all.filter((one) => one.id !== id);
}

/** The day to ask next if one asks on `today`, both `YYYY-MM-DD`: a talk of the rhythm later. */
export function nextCheckDay(rhythm: Rhythm | null, today: string): string {
  return dayAfter(today, rhythm?.kind === 'every' ? rhythm.days : USUAL_DAYS);
}

export function openPromises(all: All): Promised[] {
  return all.filter(({ state }) => state === 'open');
}

/** By the day they are asked about. */
export function byCheckDay(a: Promised, b: Promised): number {
  return a.checkOn < b.checkOn ? -1 : Number(a.checkOn > b.checkOn);
}

/** Kept or not, what was settled last first. */
export function settledPromises(all: All): Promised[] {
  return all.filter(({ state }) => state !== 'open').toSorted((a, b) => b.stateAt - a.stateAt);
}

/** "7 of 9 kept", of both sides together; empty while nothing is settled. */
export function keptWords(all: All): string {
  const settled = settledPromises(all);
  const kept = settled.filter(({ state }) => state === 'kept').length;
  return settled.length === 0 ? '' : `${kept} of ${settled.length} kept`;
}
