import * as v from 'valibot';
import { Id, Line, Order, rowEntries } from '@/lib/data/row';

/** F2: something you want help with; not fully knowing is fine, so only the title is needed. */
export const AreaSchema = v.object({
  ...rowEntries,
  title: v.pipe(Line, v.minLength(1), v.maxLength(120)),
  /** Where I am. */
  now: v.string(),
  /** Where I want to be. */
  goal: v.string(),
  seatId: v.nullable(Id),
  order: Order,
});

export type Area = v.InferOutput<typeof AreaSchema>;

/** F3: three to five candidates are a good number for one area. */
export const CANDIDATES = { fewest: 3, most: 5 } as const;

/** What the number of candidates says, in words. */
export function candidatesTold(count: number): string {
  if (count === 0) return 'No candidates yet; three to five are a good number.';
  if (count < CANDIDATES.fewest) return `${count} of three to five candidates.`;
  if (count <= CANDIDATES.most) return `${count} candidates.`;
  return `${count} candidates: more than five are hard to write to well.`;
}
