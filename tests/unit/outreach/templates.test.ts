import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS } from '@/lib/outreach/channel';
import { PURPOSES } from '@/lib/outreach/draft';
import { fill, type Facts } from '@/lib/outreach/fill';
import { review } from '@/lib/outreach/review';
import { BUILT_IN, templatesFor } from '@/lib/outreach/templates';

const known: Facts = {
  personName: 'Ngozi Brightwater',
  myName: 'Ada Moreno',
  intro: 'I tend a harbour light in Porto.',
};
const unknown: Facts = { personName: '', myName: '', intro: '' };
/** As a writer fills slots: a few words each. */
const written = (text: string) => text.replace(/\[[^\]]*\]/gu, 'your talk on tides in May');

describe.each(BUILT_IN)('the built-in template “$label”', (template) => {
  it.each([
    ['with everything known', known],
    ['with nothing known', unknown],
  ])('fills %s, without a trace of the template', (_what, facts) => {
    const message = fill(template, facts);
    expect(message.body).not.toMatch(/[{}]/u);
    expect(message.subject).not.toMatch(/[{}]/u);
    expect(message.body).toMatch(facts === known ? /^Hi Ngozi,/u : /^Hi there,/u);
  });

  it.each([known, unknown])(
    'is well set: no space before a mark, no run of spaces or blank lines',
    (facts) => {
      const { body } = fill(template, facts);
      expect(body).not.toMatch(/ [,.;!?]| {2}|\n{3}|[ \t]\n/u);
      expect(body).toBe(body.trim());
      expect(body.match(/thank/giu)?.length).toBeGreaterThan(0);
    },
  );

  it('can be sent once its slots are written, and not before', () => {
    for (const channel of template.channels) {
      const { subject, body } = fill(template, known);
      expect(review({ channel, subject, body }).some(({ stops }) => stops)).toBe(true);
      expect(review({ channel, subject: written(subject), body: written(body) })).toEqual([]);
    }
  });

  it('fits the channels it is cut for, with ordinary names', () => {
    for (const channel of template.channels) {
      const { limit } = CHANNELS[channel];
      const { body } = fill(template, {
        ...known,
        personName: 'Maximilian Featherstone',
        myName: 'Anneliese Brightwater',
      });
      if (limit !== null) expect(written(body).length, channel).toBeLessThanOrEqual(limit);
    }
  });

  it('has a subject where a channel it is cut for shows one', () => {
    if (template.channels.some((channel) => CHANNELS[channel].subject))
      expect(template.subject).not.toBe('');
  });

  it('takes any facts without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (personName, myName, intro) => {
        expect(() => fill(template, { personName, myName, intro })).not.toThrow();
      }),
    );
  });
});

describe('the templates offered', () => {
  it('have one cut for every channel, for every purpose, and it comes first', () => {
    for (const purpose of PURPOSES) {
      for (const channel of CHANNEL_IDS) {
        const [first] = templatesFor(purpose, channel);
        expect(first?.purpose, purpose).toBe(purpose);
        expect(first?.channels, `${purpose} for ${channel}`).toContain(channel);
      }
    }
  });

  it('are all of the purpose’s, in an order that fits the channel', () => {
    expect(templatesFor('introduction', 'linkedin-message').map(({ id }) => id)).toEqual([
      'introduction',
      'introduction-note',
    ]);
    expect(templatesFor('introduction', 'linkedin-note').map(({ id }) => id)).toEqual([
      'introduction-note',
      'introduction',
    ]);
  });

  it('each have an id of their own', () => {
    expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
  });
});

describe('a first message (O1)', () => {
  it('asks for one thing with a time bound, offers something and thanks', () => {
    const body = BUILT_IN.find(({ id }) => id === 'introduction')?.body ?? '';
    expect(body).toMatch(/15 minutes/u);
    expect(body).toMatch(/\[what you can offer them\]/u);
    expect(body).toMatch(/Thank you/u);
    expect(body.match(/\?/gu)).toHaveLength(1);
  });
});
