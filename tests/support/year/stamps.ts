import type { Row } from '@/lib/data/row';
import type { Dice } from '../dice.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** What every part of the year is made with. */
export interface Year {
  dice: Dice;
  /** The last moment of it, epoch ms. */
  now: number;
}

/** A row's id and stamps: made at `at`, changed last at `changed`. */
export function stamps(dice: Dice, at: number, changed = at): Row {
  const createdAt = Math.floor(at);
  return { id: dice.id(createdAt), createdAt, updatedAt: Math.floor(changed) };
}

/** Any moment of the year, epoch ms. */
export function someMoment({ dice, now }: Year): number {
  return now - 1 - dice.below(YEAR - 1);
}

/** The day of a moment in UTC, `YYYY-MM-DD`; Node has no Temporal yet. */
export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Moments from the year's beginning on, `every` so many days, at most `most`; the last may lie ahead of now. */
export function rhythm({ now }: Year, every: number, from = YEAR, most = Infinity): number[] {
  const count = Math.min(most, Math.floor(from / (every * DAY)) + 1);
  return Array.from({ length: count }, (_, turn) => now - from + turn * every * DAY);
}
