import type { Closeness } from '@/lib/people/approach';
import type { ChannelId } from './channel';

/** S4: tone by platform … */
const BY_CHANNEL: Record<ChannelId, string> = {
  'linkedin-note': 'Two or three sentences: what of theirs, and one question.',
  'linkedin-message': 'Polite and short; they read it on a phone.',
  inmail: 'Formal enough for a stranger, with a subject that says how long it takes.',
  slack: 'Short and direct, without a letter’s head and foot.',
  email: 'A telling subject, short paragraphs, one request.',
  plain: 'Short paragraphs and one request.',
};

/** … and by how close they are. */
const BY_CLOSENESS: Record<Closeness, string> = {
  immediate: 'You know each other: skip the introduction.',
  extended: 'Say who or what links you.',
  figure: 'They get many of these: name the one thing of theirs that you used.',
  community: 'Speak as one of the community: name the place you share.',
};

/** A line on the tone that fits, from where it goes and how close they are. */
export function toneHint(channel: ChannelId, closeness: Closeness | null): string {
  return [BY_CHANNEL[channel], closeness === null ? '' : BY_CLOSENESS[closeness]]
    .filter(Boolean)
    .join(' ');
}
