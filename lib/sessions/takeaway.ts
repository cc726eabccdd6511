import * as v from 'valibot';
import { LoopSchema } from '@/lib/advice/loop';
import { Day, Id, Line, Moment, Order, rowEntries } from '@/lib/data/row';

/** What a marked line of the notes is (product.md), and the mark it begins with. */
export const TAKEAWAY_KINDS = ['action', 'advice', 'question', 'decision', 'insight'] as const;
export type TakeawayKind = (typeof TAKEAWAY_KINDS)[number];

/**
 * Where a takeaway stands. An advice goes through the advice loop
 * (`received → trying → tried → reported`), everything else is open or done;
 * any can be set aside.
 */
export const STATUSES = [
  'open',
  'done',
  'received',
  'trying',
  'tried',
  'reported',
  'set-aside',
] as const;
export type Status = (typeof STATUSES)[number];

/** A marked line of a session's notes, tied to it for as long as it is there. */
export const TakeawaySchema = v.object({
  ...rowEntries,
  sessionId: Id,
  personId: Id,
  kind: v.picklist(TAKEAWAY_KINDS),
  /** The line without its mark, owner, due day and minute. */
  text: Line,
  private: v.boolean(),
  /** Whose action it is. */
  owner: v.nullable(v.picklist(['me', 'them'])),
  dueDay: v.nullable(Day),
  /** `#` and `@` words of the line, without their marks. */
  topics: v.array(Line),
  people: v.array(Line),
  /** When it was written, epoch ms, and the minute of the session. */
  at: Moment,
  minute: Order,
  /** Its place among the session's takeaways, from 0. */
  order: Order,
  status: v.picklist(STATUSES),
  /** When the status last changed, epoch ms. */
  statusAt: Moment,
  /** R1: what became of an advice; absent while nothing was said. */
  loop: v.exactOptional(LoopSchema),
});

export type Takeaway = v.InferOutput<typeof TakeawaySchema>;
