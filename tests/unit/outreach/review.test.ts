import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS } from '@/lib/outreach/channel';
import { review } from '@/lib/outreach/review';
import { anyText } from '../support/text';

const codes = (body: string, given: Partial<Parameters<typeof review>[0]> = {}) =>
  review({ channel: 'linkedin-message', subject: '', body, ...given }).map(({ code }) => code);

describe('a message that is ready', () => {
  it('has nothing said about it', () => {
    expect(codes('Hi Ngozi, may I ask you one question about tides? Thank you.')).toEqual([]);
  });
});

describe('a message without words', () => {
  it.each(['', '  \n\t '])('stops: %j', (body) => {
    expect(review({ channel: 'slack', subject: 'Hello', body })).toMatchObject([
      { code: 'empty', stops: true },
    ]);
  });
});

describe('an unfilled slot', () => {
  it('stops the message and says which, and where', () => {
    expect(
      review({ channel: 'slack', subject: '', body: 'About [your topic], please.' }),
    ).toMatchObject([
      {
        code: 'unfilled-slot',
        stops: true,
        says: expect.stringContaining('your topic'),
        at: { field: 'body', from: 6, to: 18 },
      },
    ]);
  });

  it.each([
    '[topic]',
    'See [what of theirs you used and how it helped].',
    '[two] of [them]',
    '[TODO]',
    '[[nested]]',
    '[...]',
  ])('is found in %j', (body) => {
    expect(codes(body)).toContain('unfilled-slot');
  });

  it.each([
    'a link: [my notes](https://example.org)',
    '- [ ] write\n- [x] read\n- [X] rest',
    'an array[0] of things',
    'empty [] brackets',
    'a range [a, but never closed',
  ])('is not found in %j', (body) => {
    expect(codes(body)).toEqual([]);
  });
});

describe('an unfilled variable', () => {
  it.each(['Hi {{firstName}},', '{{{name}}}', '{{#intro}}', '{{ }}', '{{}}'])(
    'stops: %s',
    (body) => {
      expect(codes(body)).toContain('unfilled-variable');
    },
  );

  it.each(['{ not } one', 'function () {{', '}} {{'])('is not found in %j', (body) => {
    expect(codes(body)).toEqual([]);
  });
});

describe('the subject', () => {
  it('is looked at where the channel has one', () => {
    const subject = 'About [topic]';
    expect(review({ channel: 'plain', subject, body: 'Hi' })).toMatchObject([
      { at: { field: 'subject', from: 6, to: 13 } },
    ]);
    expect(review({ channel: 'slack', subject, body: 'Hi' })).toEqual([]);
  });
});

describe('the channel’s limit', () => {
  it.each(CHANNEL_IDS.filter((id) => CHANNELS[id].limit !== null))(
    'of %s is met to the character',
    (channel) => {
      const limit = CHANNELS[channel].limit ?? 0;
      expect(codes('x'.repeat(limit), { channel })).toEqual([]);
      expect(codes('x'.repeat(limit + 1), { channel })).toEqual(['over-limit']);
    },
  );

  it('counts as the sites do: an emoji is as many as its UTF-16 units', () => {
    expect(codes('👋'.repeat(100), { channel: 'linkedin-note' })).toEqual([]);
    expect(codes(`${'👋'.repeat(100)}!`, { channel: 'linkedin-note' })).toEqual(['over-limit']);
  });

  it('is explained, with how much is too long and where that begins', () => {
    const [one] = review({ channel: 'linkedin-note', subject: '', body: 'x'.repeat(201) });
    expect(one).toMatchObject({ stops: true, at: { from: 200, to: 201 } });
    expect(one?.says).toBe(
      '1 character too long. A free LinkedIn account allows 200 characters in an invitation.',
    );
    expect(
      review({ channel: 'linkedin-note', subject: '', body: 'x'.repeat(205) })[0]?.says,
    ).toMatch(/^5 characters/u);
  });

  it('does not exist for a plain copy', () => {
    expect(codes('x'.repeat(100_000), { channel: 'plain' })).toEqual([]);
  });
});

describe('the findings', () => {
  it('come in the order of the text, the length last', () => {
    expect(
      codes(`[one thing] {{name}} [another] ${'x'.repeat(200)}`, { channel: 'linkedin-note' }),
    ).toEqual(['unfilled-slot', 'unfilled-variable', 'unfilled-slot', 'over-limit']);
  });

  it('point into any text, and no text with a gap passes', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const body = `${before}[your topic]${after}`;
        const findings = review({ channel: 'plain', subject: before, body });
        for (const { at } of findings) {
          expect(at.from).toBeGreaterThanOrEqual(0);
          expect(at.to).toBeLessThanOrEqual((at.field === 'body' ? body : before).length);
        }
        if (!after.startsWith('(')) expect(findings.some(({ stops }) => stops)).toBe(true);
      }),
    );
  });
});
