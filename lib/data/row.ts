import * as v from 'valibot';

/** Epoch milliseconds. */
export const Moment = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A day without time, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.isoDate());

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
