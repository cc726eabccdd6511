import * as v from 'valibot';
import { Id, Moment, rowEntries } from '@/lib/data/row';
import { CHANNEL_IDS } from './channel';

export const PURPOSES = ['introduction', 'follow-up', 'thanks'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSE_LABELS: Record<Purpose, string> = {
  introduction: 'Introduction',
  'follow-up': 'Follow-up',
  thanks: 'Thanks',
};

/** One message to one person for one channel and one purpose. */
export const DraftSchema = v.object({
  ...rowEntries,
  personId: v.nullable(Id),
  purpose: v.picklist(PURPOSES),
  channel: v.picklist(CHANNEL_IDS),
  templateId: v.nullable(v.string()),
  subject: v.string(),
  body: v.string(),
  state: v.picklist(['open', 'sent']),
  sentAt: v.nullable(Moment),
});

export type Draft = v.InferOutput<typeof DraftSchema>;

/** A draft without its stamps, as a screen holds it between keystrokes. */
export type DraftContent = Pick<
  Draft,
  'personId' | 'purpose' | 'channel' | 'templateId' | 'subject' | 'body'
>;
