import * as v from 'valibot';
import { Id, Line, rowEntries } from '@/lib/data/row';

/** A parked question waits for the right advisor's next session: for a seat, a person, or either. */
export const QuestionSchema = v.object({
  ...rowEntries,
  text: v.pipe(Line, v.minLength(1)),
  personId: v.nullable(Id),
  seatId: v.nullable(Id),
  state: v.picklist(['waiting', 'asked', 'dropped']),
});

export type ParkedQuestion = v.InferOutput<typeof QuestionSchema>;
