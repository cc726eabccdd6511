import * as v from 'valibot';
import { asLine } from '@/lib/text/clean';

/** As far as days are written with four digits in every zone, whatever is added to them. */
const EARLIEST = Date.parse('0001-01-02T00:00Z');
const LATEST = Date.parse('9998-12-31T00:00Z');

/** Epoch milliseconds, of a year that a calendar can show. */
export const Moment = v.pipe(v.number(), v.minValue(EARLIEST), v.maxValue(LATEST));

/** A day without time, `YYYY-MM-DD`, that is in the calendar: no 30 February. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isDay));

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** A name, a title: one line that does not reorder what stands beside it. */
export const Line = v.pipe(v.string(), v.transform(asLine));

/** A place in an order, or any number that is only compared. */
export const Order = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));

/** A whole number of things, from `least`. */
export const countFrom = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(1e9));

/** A length of time in minutes; nobody plans a longer one than 69 days. */
export const Minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));

/** Whole days, from one to a hundred years: the calendar knows no others. */
export const Days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_525));

export const Id = v.pipe(v.string(), v.uuid());

/** What every row of every table has. */
export const rowEntries = { id: Id, createdAt: Moment, updatedAt: Moment };

export interface Row {
  id: string;
  createdAt: number;
  updatedAt: number;
}

/** The fields of a row that its caller chooses; the store adds the rest. */
export type New<R extends Row> = Omit<R, keyof Row>;
