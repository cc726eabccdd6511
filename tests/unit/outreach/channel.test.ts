import { describe, expect, it } from 'vitest';
import {
  CHANNEL_IDS,
  CHANNELS,
  channelFor,
  channelTo,
  LINKEDIN_PLANS,
} from '@/lib/outreach/channel';

describe('the channel that a page suggests', () => {
  it.each([
    ['https://www.linkedin.com/in/ngozi-brightwater/', 'linkedin-message'],
    ['https://de.linkedin.com/in/ngozi-brightwater/', 'linkedin-message'],
    ['https://www.linkedin.com/messaging/thread/2-abc/', 'linkedin-message'],
    [
      'https://www.linkedin.com/preload/custom-invite/?vanityName=ngozi-brightwater',
      'linkedin-note',
    ],
    [
      'https://www.linkedin.com/preload/search-custom-invite/?vanityName=ngozi-brightwater',
      'linkedin-note',
    ],
    ['https://app.slack.com/client/T0HARBOUR/D01NGOZI', 'slack'],
    ['https://mail.google.com/mail/u/0/#inbox', 'email'],
    ['https://mail.google.com.example.net/', 'plain'],
    ['https://example.org/ngozi', 'plain'],
    ['https://linkedin.com.example.net/', 'plain'],
    ['https://notslack.com/', 'plain'],
    ['', 'plain'],
    ['no address', 'plain'],
  ])('%s: %s', (url, channel) => {
    expect(channelFor(url)).toBe(channel);
  });
});

describe('a channel', () => {
  it('with a limit says why it is so, on either plan', () => {
    for (const plan of LINKEDIN_PLANS) {
      for (const id of CHANNEL_IDS) {
        const limit = CHANNELS[id].limit(plan);
        if (limit) expect(limit.why.replaceAll(',', '')).toContain(String(limit.body));
      }
    }
  });

  it('holds a longer invitation note with LinkedIn Premium, and nothing else', () => {
    const longer = CHANNEL_IDS.filter(
      (id) => CHANNELS[id].limit('premium')?.body !== CHANNELS[id].limit('free')?.body,
    );
    expect(longer).toEqual(['linkedin-note']);
    expect(CHANNELS['linkedin-note'].limit('free')?.body).toBe(200);
    expect(CHANNELS['linkedin-note'].limit('premium')?.body).toBe(300);
  });

  it('without a limit is one’s own: e-mail and plain copy', () => {
    const endless = CHANNEL_IDS.filter((id) => CHANNELS[id].limit('free') === null);
    expect(endless).toEqual(['email', 'plain']);
  });
});

describe('the channel to somebody who is in no tab', () => {
  it.each([
    [
      { links: [{ kind: 'web' }, { kind: 'linkedin' }], emails: ['a@example.org'] },
      'linkedin-message',
    ],
    [{ links: [{ kind: 'slack' }], emails: [] }, 'slack'],
    [{ links: [], emails: ['a@example.org'] }, 'email'],
    [{ links: [{ kind: 'github' }], emails: [] }, 'plain'],
    [null, 'plain'],
  ] as const)('%j: %s', (person, channel) => {
    expect(channelTo(person as Parameters<typeof channelTo>[0])).toBe(channel);
  });
});
