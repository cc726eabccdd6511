import * as v from 'valibot';
import { DAY_MS } from '@/lib/data/day';
import { Moment } from '@/lib/data/row';

/** As many changed rows as are told apart; more are "200 or more". */
export const MOST_KEYS = 200;
/** A table's name and an id. */
const LONGEST_KEY = 120;

/** What was done since a file with everything was last saved. */
const WorkSchema = v.object({
  /** When one was last saved (epoch ms); null while none ever was. */
  fileAt: v.nullable(Moment),
  /** When the first change since was made (epoch ms); null while there is none. */
  since: v.nullable(Moment),
  /** The rows that changed, "table/id", each once. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_KEY))), v.maxLength(MOST_KEYS)),
});
export type Work = v.InferOutput<typeof WorkSchema>;

export const NO_WORK: Work = { fileAt: null, since: null, keys: [] };

/** Kept work made whole; what makes no sense counts as none. */
export function readWork(stored: unknown): Work {
  return v.is(WorkSchema, stored) ? stored : NO_WORK;
}

/** `work` and the rows that changed by `now` (epoch ms). What became of a reminder is nobody's work. */
export function worked(work: Work, keys: readonly string[], now: number): Work {
  const told = new Set(work.keys);
  const fresh = keys.filter(
    (key) => !key.startsWith('reminders/') && !told.has(key) && key.length <= LONGEST_KEY,
  );
  if (fresh.length === 0) return work;
  return {
    ...work,
    // What lies ahead was noted before the clock was set back.
    since: Math.min(work.since ?? now, now),
    keys: [...new Set([...work.keys, ...fresh])].slice(0, MOST_KEYS),
  };
}

/** A file with everything was saved at `now` (epoch ms). */
export function savedFile(now: number): Work {
  return { fileAt: now, since: null, keys: [] };
}

/** Days of work: much within a week (a day, while there is no file at all), or some within a month. */
const MUCH = { changed: 100, days: 7, daysAtFirst: 1 };
const SOME = { changed: 20, days: 30 };

/** Why a file is to be saved. */
export interface SaveReason {
  /** Rows that changed, `MOST_KEYS` at the most. */
  changed: number;
  /** Whole days since the last file, or since the first change where there is none. */
  days: number;
  /** Whether a file was ever saved. */
  saved: boolean;
}

/** Whether enough was done since the last file that it would hurt to lose it, and why; null while not. */
export function dueToSave({ fileAt, since, keys }: Work, now: number): SaveReason | null {
  // A file from before the clock was set back is of nobody knows when: what was done since tells.
  const from = fileAt !== null && fileAt <= now ? fileAt : since;
  if (from === null) return null;
  const reason = {
    changed: keys.length,
    days: Math.floor((now - from) / DAY_MS),
    saved: fileAt !== null,
  };
  const much = { ...MUCH, days: reason.saved ? MUCH.days : MUCH.daysAtFirst };
  const enough = [much, SOME].some(
    ({ changed, days }) => reason.changed >= changed && reason.days >= days,
  );
  return enough ? reason : null;
}
