import fc from 'fast-check';

/** Both hemispheres, an hour that is half an hour off, and both sides of the date line. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
] as const;

export const zone = fc.constantFrom(...ZONES);
export const moment = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) });

/** The day it is somewhere, `YYYY-MM-DD`, by the calendar that Intl knows. */
export function dayThere(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

/** A calendar month or several later, by hand: a day that the month lacks is its last. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}
