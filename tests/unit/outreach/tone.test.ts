import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS } from '@/lib/outreach/channel';
import { toneHint } from '@/lib/outreach/tone';
import { CLOSENESS } from '@/lib/people/approach';

describe('the tone that fits', () => {
  it('depends on where it goes and how close they are', () => {
    const hints = CHANNEL_IDS.flatMap((channel) =>
      [null, ...CLOSENESS].map((closeness) => toneHint(channel, closeness)),
    );
    expect(new Set(hints).size).toBe(hints.length);
    for (const hint of hints) expect(hint).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('skips the introduction for somebody you know', () => {
    expect(toneHint('slack', 'immediate')).toContain('skip the introduction');
  });
});
