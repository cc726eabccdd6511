import { CHANNEL_IDS, CHANNELS } from '@/lib/outreach/channel';
import type { Template } from '@/lib/outreach/template';

/** Where a template goes, as it is read. */
export function channelsTold({ channels }: Pick<Template, 'channels'>): string {
  const others = CHANNEL_IDS.filter((channel) => !channels.includes(channel));
  if (others.length === 0) return 'Every channel';
  if (others.length === 1 && others[0] === 'linkedin-note')
    return 'Every channel but an invitation';
  return channels.map((channel) => CHANNELS[channel].label).join(', ');
}
