/**
 * Where a draft goes, with its limits (O5). Lengths are UTF-16 units, as the
 * sites' own counters and `maxlength` count them.
 */
export const CHANNEL_IDS = ['linkedin-note', 'linkedin-message', 'slack', 'plain'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export interface Channel {
  id: ChannelId;
  label: string;
  limit: number | null;
  /** Why the limit is what it is, in words for the person. */
  limitWhy: string;
  subject: boolean;
}

export const CHANNELS: Record<ChannelId, Channel> = {
  'linkedin-note': {
    id: 'linkedin-note',
    label: 'LinkedIn invitation note',
    limit: 200,
    limitWhy: 'A free LinkedIn account allows 200 characters in an invitation.',
    subject: false,
  },
  'linkedin-message': {
    id: 'linkedin-message',
    label: 'LinkedIn message',
    limit: 8_000,
    limitWhy: 'LinkedIn takes about 8,000 characters in a message.',
    subject: false,
  },
  slack: {
    id: 'slack',
    label: 'Slack message',
    limit: 4_000,
    limitWhy: 'Slack splits a message after about 4,000 characters.',
    subject: false,
  },
  plain: { id: 'plain', label: 'Plain copy', limit: null, limitWhy: '', subject: true },
};

/** The channel a tab suggests by its address alone. */
export function channelFor(pageUrl: string): ChannelId {
  const host = URL.parse(pageUrl)?.hostname ?? '';
  if (/(?:^|\.)linkedin\.com$/u.test(host)) {
    return /\/preload\/(?:search-)?custom-invite/u.test(pageUrl)
      ? 'linkedin-note'
      : 'linkedin-message';
  }
  return /(?:^|\.)slack\.com$/u.test(host) ? 'slack' : 'plain';
}
