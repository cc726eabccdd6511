import * as v from 'valibot';
import type { Held } from '@/lib/data/held';
import { DraftSchema } from '@/lib/outreach/draft';

const DraftContentSchema = v.pick(DraftSchema, [
  'personId',
  'purpose',
  'channel',
  'templateId',
  'subject',
  'body',
  'adviceIds',
]);

/** Where words are to be stored, said so that another page can do it. */
const TargetSchema = v.variant('kind', [
  /** The notes of a session, and what they and the store last had in common. */
  v.object({ kind: v.literal('notes'), sessionId: v.string(), base: v.string() }),
  /** Typed before the notes were there: a new line at their end. */
  v.object({ kind: v.literal('line'), sessionId: v.string() }),
  /** A message as it was at a moment; a new one was not in the store yet, as far as its page knew. */
  v.object({
    kind: v.literal('draft'),
    id: v.string(),
    isNew: v.boolean(),
    at: v.number(),
    content: DraftContentSchema,
  }),
]);

export type Target = v.InferOutput<typeof TargetSchema>;

/** Where held words belong; null for those that only their own field knows to store. */
export function targetOf({ target }: Pick<Held, 'target'>): Target | null {
  const read = v.safeParse(TargetSchema, target);
  return read.success ? read.output : null;
}

/** Where they belong, if that is among the notes of a session. */
export function notesOf(held: Pick<Held, 'target'>) {
  const target = targetOf(held);
  return target && target.kind !== 'draft' ? target : null;
}
