import * as v from 'valibot';
import { Id, rowEntries, type New } from '@/lib/data/row';
import { regularAgenda, SegmentSchema } from './agenda';
import { ClockSchema, startClock } from './clock';

/** One talk: planned, or running (perhaps paused), or ended. */
export const SessionSchema = v.object({
  ...rowEntries,
  personId: Id,
  state: v.picklist(['planned', 'running', 'ended']),
  /** For order: when it starts or started, epoch ms. */
  startsAt: v.number(),
  clock: v.nullable(ClockSchema),
  segments: v.array(SegmentSchema),
  /** Markdown, readable as it is. */
  notes: v.string(),
});

export type Session = v.InferOutput<typeof SessionSchema>;

/** A session with somebody that starts now. */
export function runningSession(personId: string, minutes: number, at: number): New<Session> {
  return {
    personId,
    state: 'running',
    startsAt: at,
    clock: startClock(minutes, at),
    segments: regularAgenda(minutes),
    notes: '',
  };
}
