import { describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelId } from '@/lib/outreach/channel';
import type { Known } from '@/lib/outreach/facts';
import { fill } from '@/lib/outreach/fill';
import { review } from '@/lib/outreach/review/review';
import type { Template } from '@/lib/outreach/template';
import { BUILT_IN } from '@/lib/outreach/templates';
import { KNOWN, UNKNOWN, written } from './templates-examples';

const cut = BUILT_IN.flatMap((template) =>
  template.channels.map((channel) => ({ id: template.id, channel, template })),
);

function faults(
  template: Template,
  channel: ChannelId,
  known: Known,
  text: (filled: string) => string = written,
) {
  const filled = fill(template, known);
  const plan = template.id.endsWith('300') ? 'premium' : 'free';
  return review({
    subject: CHANNELS[channel].subject ? text(filled.subject) : '',
    body: text(filled.body),
    channel,
    purpose: template.purpose,
    limit: CHANNELS[channel].limit(plan),
    names: known.person ? [known.person.name] : [],
    myName: known.me.myName,
  }).filter(({ level }) => level !== 'hint');
}

describe('a built-in template as the review sees it (O4)', () => {
  it.each(cut)('is free of faults once its slots are written: $id, $channel', (one) => {
    for (const known of [KNOWN, UNKNOWN]) {
      const found = faults(one.template, one.channel, known);
      expect(found.map(({ code, says }) => `${code}: ${says}`)).toEqual([]);
    }
  });

  it.each(BUILT_IN)('is stopped while a slot is open: $id', (template) => {
    const [channel] = template.channels;
    const found = faults(template, channel!, UNKNOWN, (filled) => filled);
    expect(found.map(({ code }) => code)).toContain('unfilled-placeholder');
  });
});
