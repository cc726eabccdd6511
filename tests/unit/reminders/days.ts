import fc from 'fast-check';
import { expect } from 'vitest';
import { dayOf } from '@/lib/data/day';
import { at, plus, ZONES } from './rows';

export const zone = fc.constantFrom(...ZONES);
/** Any day of two years, and any hour of it. */
export const day = fc.nat(730).map((days) => plus('2026-06-01', days));
export const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** A rule by the calendar: from the day's first moment on, and not a moment before. */
export function beginsWith(
  due: (now: number) => { at: number }[],
  onDay: string,
  timeZone: string,
): void {
  const from = at(onDay, '00:00', timeZone);
  const isOpen = (now: number) => due(now).some((one) => one.at <= now);
  expect(isOpen(from - 1), `before ${onDay} in ${timeZone}`).toBe(false);
  expect(isOpen(from), `on ${onDay} in ${timeZone}`).toBe(true);
  expect(due(from).map((one) => dayOf(one.at, timeZone).toString())).toEqual([onDay]);
  expect(isOpen(at(onDay, '23:59', timeZone)), `late on ${onDay} in ${timeZone}`).toBe(true);
}
