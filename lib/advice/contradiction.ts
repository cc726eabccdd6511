import * as v from 'valibot';
import { Id, Moment, rowEntries } from '@/lib/data/row';

const Text = v.pipe(v.string(), v.maxLength(4_000));

/** Pieces of advice that can't all be followed, and what you decided. */
export const ContradictionSchema = v.object({
  ...rowEntries,
  /** The question they answer differently. */
  question: Text,
  adviceIds: v.array(Id),
  decision: Text,
  /** The advice you follow, where it is one of them. */
  followedId: v.nullable(Id),
  decidedAt: v.nullable(Moment),
});
export type Contradiction = v.InferOutput<typeof ContradictionSchema>;
