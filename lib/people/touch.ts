import * as v from 'valibot';
import { Id, Line, Moment, rowEntries } from '@/lib/data/row';

/** Any contact in either direction. Every touch resets the cadence. */
export const TouchSchema = v.object({
  ...rowEntries,
  personId: Id,
  at: Moment,
  kind: v.picklist(['message', 'reply', 'session', 'gift', 'spoke']),
  direction: v.picklist(['out', 'in', 'both']),
  /** The draft or session it came from, if any. */
  refId: v.nullable(Id),
  /** O8: what it was, seen from the ledger: you asked, or you told how it went. A gift is a kind of its own. */
  about: v.nullable(v.picklist(['ask', 'update'])),
  summary: Line,
});

export type Touch = v.InferOutput<typeof TouchSchema>;

/** O8: what was given and what was asked, in touches. */
export function balance(touches: Touch[]): { gave: number; asked: number } {
  return {
    gave: touches.filter((touch) => touch.kind === 'gift').length,
    asked: touches.filter((touch) => touch.about === 'ask').length,
  };
}
