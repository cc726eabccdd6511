import * as v from 'valibot';
import { Id, Moment, rowEntries } from '@/lib/data/row';

const Text = v.pipe(v.string(), v.maxLength(20_000));

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

/** As it is without these pieces of advice; null when no two are left to differ. */
export function without(
  { adviceIds, followedId }: Pick<Contradiction, 'adviceIds' | 'followedId'>,
  gone: ReadonlySet<string>,
): Pick<Contradiction, 'adviceIds' | 'followedId'> | null {
  const left = adviceIds.filter((id) => !gone.has(id));
  if (left.length < 2) return null;
  return {
    adviceIds: left,
    followedId: followedId !== null && gone.has(followedId) ? null : followedId,
  };
}
