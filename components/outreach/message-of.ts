import { CHANNELS } from '@/lib/outreach/channel';
import type { Message } from '@/lib/outreach/review/finding';
import type { Writing } from './writing';

/** The message as the review reads it. */
export function messageOf({ content, person, lead, settings }: Writing): Message {
  const name = person?.name ?? lead?.name;
  return {
    subject: content.subject,
    body: content.body,
    channel: content.channel,
    purpose: content.purpose,
    limit: CHANNELS[content.channel].limit(settings?.linkedInPlan ?? 'free'),
    names: name === undefined ? [] : [name, ...(person?.nicknames ?? [])],
    myName: settings?.myName ?? '',
  };
}
