import * as v from 'valibot';
import { Id, Moment, rowEntries } from '@/lib/data/row';
import { CHANNEL_IDS } from './channel';
import { PURPOSES } from './purpose';

/** What became of a message (O7): being written, sent by the user's own hand, or how it was answered. */
export const DRAFT_STATES = [
  'open',
  'sent',
  'replied',
  'accepted',
  'declined',
  'no-answer',
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** One message to one person for one channel and one purpose. */
export const DraftSchema = v.object({
  ...rowEntries,
  personId: v.nullable(Id),
  purpose: v.picklist(PURPOSES),
  channel: v.picklist(CHANNEL_IDS),
  templateId: v.nullable(v.string()),
  subject: v.string(),
  body: v.string(),
  state: v.picklist(DRAFT_STATES),
  sentAt: v.nullable(Moment),
  /** When it was sent, for as long as it awaits an answer; null otherwise, and so not in the index. */
  waitingSince: v.nullable(Moment),
  answeredAt: v.nullable(Moment),
  /** R1: the advice it reports on, told once it is sent. */
  adviceIds: v.exactOptional(v.array(Id)),
});

export type Draft = v.InferOutput<typeof DraftSchema>;

/** A draft without its stamps, as a screen holds it between keystrokes. */
export type DraftContent = Pick<
  Draft,
  'personId' | 'purpose' | 'channel' | 'templateId' | 'subject' | 'body' | 'adviceIds'
>;
