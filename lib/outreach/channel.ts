/**
 * Where a draft goes, with its limits (O5). Lengths are UTF-16 units, as the
 * sites' own counters and `maxlength` count them.
 */
export const CHANNEL_IDS = [
  'linkedin-note',
  'linkedin-message',
  'inmail',
  'slack',
  'email',
  'plain',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** Which LinkedIn account the user has: it decides how long an invitation's note may be. */
export const LINKEDIN_PLANS = ['free', 'premium'] as const;
type LinkedInPlan = (typeof LINKEDIN_PLANS)[number];

interface Limit {
  /** At most so many characters. */
  body: number;
  /** Why, in words for the person. */
  why: string;
}

export interface Channel {
  label: string;
  subject: boolean;
  limit: (plan: LinkedInPlan) => Limit | null;
}

const NOTE: Record<LinkedInPlan, Limit> = {
  free: { body: 200, why: 'A free LinkedIn account allows 200 characters in an invitation.' },
  premium: { body: 300, why: 'LinkedIn Premium allows 300 characters in an invitation.' },
};

export const CHANNELS: Record<ChannelId, Channel> = {
  'linkedin-note': {
    label: 'LinkedIn invitation note',
    subject: false,
    limit: (plan) => NOTE[plan],
  },
  'linkedin-message': {
    label: 'LinkedIn message',
    subject: false,
    limit: () => ({ body: 8_000, why: 'LinkedIn takes about 8,000 characters in a message.' }),
  },
  inmail: {
    label: 'InMail',
    subject: true,
    limit: () => ({ body: 1_900, why: 'An InMail holds about 1,900 characters.' }),
  },
  slack: {
    label: 'Slack message',
    subject: false,
    limit: () => ({ body: 4_000, why: 'Slack splits a message after about 4,000 characters.' }),
  },
  email: { label: 'E-mail', subject: true, limit: () => null },
  plain: { label: 'Plain copy', subject: true, limit: () => null },
};

/** How many characters an InMail's subject holds. */
export const INMAIL_SUBJECT = 200;

/** The channel a tab suggests by its address alone. */
export function channelFor(pageUrl: string): ChannelId {
  const host = URL.parse(pageUrl)?.hostname ?? '';
  if (/(?:^|\.)linkedin\.com$/u.test(host)) {
    return /\/preload\/(?:search-)?custom-invite/u.test(pageUrl)
      ? 'linkedin-note'
      : 'linkedin-message';
  }
  if (host === 'mail.google.com') return 'email';
  return /(?:^|\.)slack\.com$/u.test(host) ? 'slack' : 'plain';
}

/** The channel that is likeliest to reach somebody, from what is known of them. */
export function channelTo(
  person: { links: { kind: string }[]; emails: string[] } | null,
): ChannelId {
  const has = (kind: string) => person?.links.some((link) => link.kind === kind);
  if (has('linkedin')) return 'linkedin-message';
  if (has('slack')) return 'slack';
  return person && person.emails.length > 0 ? 'email' : 'plain';
}
