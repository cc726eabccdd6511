import * as v from 'valibot';
import { Id, Moment, rowEntries } from '@/lib/data/row';

/** Any contact in either direction. Every touch resets the cadence. */
export const TouchSchema = v.object({
  ...rowEntries,
  personId: Id,
  at: Moment,
  kind: v.picklist(['message', 'reply', 'session', 'gift', 'spoke']),
  direction: v.picklist(['out', 'in', 'both']),
  /** The draft or session it came from, if any. */
  refId: v.nullable(Id),
  summary: v.string(),
});

export type Touch = v.InferOutput<typeof TouchSchema>;
