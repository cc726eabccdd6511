import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS, channelFor } from '@/lib/outreach/channel';

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
  it('with a limit says why it is so', () => {
    for (const id of CHANNEL_IDS) {
      const { limit, limitWhy } = CHANNELS[id];
      if (limit !== null) expect(limitWhy.replaceAll(',', '')).toContain(String(limit));
    }
  });
});
