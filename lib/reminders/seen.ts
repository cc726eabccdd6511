import * as v from 'valibot';
import { Line, Moment, rowEntries } from '@/lib/data/row';

/** What is known of a reminder, so that none comes twice: reminders themselves follow from the record. */
export const SeenSchema = v.object({
  ...rowEntries,
  /** Names the reminder and its cause: `goal-evaluation <id> 2026-11`. */
  key: Line,
  firedAt: v.nullable(Moment),
  /** "Later": not before this moment. */
  snoozedUntil: v.nullable(Moment),
  /** "Done" or "not this": it never comes again. */
  doneAt: v.nullable(Moment),
});
export type Seen = v.InferOutput<typeof SeenSchema>;
