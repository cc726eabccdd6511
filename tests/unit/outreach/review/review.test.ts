import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS } from '@/lib/outreach/channel';
import { PURPOSES } from '@/lib/outreach/purpose';
import { CODES, type Finding, type Message } from '@/lib/outreach/review/finding';
import { readingSeconds } from '@/lib/outreach/review/pace';
import { apply, review } from '@/lib/outreach/review/review';
import { RULES } from '@/lib/outreach/review/rules';
import { anyText } from '../../support/text';
import { asMessage, labelled, letter, message } from './set';

const FIRST = letter();
const LIMIT = CHANNELS['linkedin-note'].limit('free');
const note = (body: string) => message({ body, channel: 'linkedin-note', limit: LIMIT });
const sameCode = (found: Finding[], code: string) => found.filter((one) => one.code === code);

describe('the channel’s limit', () => {
  it('is met to the character', () => {
    const tooLong = (length: number) => review(note('x'.repeat(length)));
    expect(tooLong(200)).toEqual([]);
    expect(tooLong(201)).toMatchObject([
      { code: 'too-long-for-channel', level: 'stop', at: { from: 200, to: 201 } },
    ]);
    expect(tooLong(201)[0]?.says).toBe(
      '1 character too long. A free LinkedIn account allows 200 characters in an invitation.',
    );
  });

  it('never points into half a character', () => {
    expect(review(note(`x${'👋'.repeat(100)}`))[0]?.at).toMatchObject({ from: 199, to: 201 });
  });

  it('is kept by cutting what is needed least', () => {
    const given = note(
      'Hi Ada, your tide tables saved us twice. I run a ferry in Oban. It has rained here since Easter, every single day of it, as it likes to do here. May I ask you one question about the second column? Thank you! Kim',
    );
    const [found] = review(given);
    expect(found?.fix?.label).toBe('Cut this sentence');
    expect(found?.fix && apply(given, found.fix).body).toBe(
      'Hi Ada, your tide tables saved us twice. I run a ferry in Oban. May I ask you one question about the second column? Thank you! Kim',
    );
  });
});

describe('the findings', () => {
  it('come from one rule for each code', () => {
    expect(RULES.map(({ code }) => code).toSorted()).toEqual([...CODES].toSorted());
  });

  it('come by level, then by place, the subject first', () => {
    const given = letter(
      { hello: 'Dear Zoltan,', give: '', thanks: '' },
      { subject: 'Quick question', limit: { body: 100, why: 'So it is.' } },
    );
    expect(review(given).map(({ code }) => code)).toEqual([
      'too-long-for-channel',
      'vague-subject',
      'wrong-name-in-greeting',
      'no-thanks',
      'all-about-me',
    ]);
  });

  it('say in a sentence what, why and from where, without a word of blame', () => {
    const set = labelled(path.resolve('tests/fixtures/outreach/messages.json'));
    for (const found of set.flatMap((one) => review(asMessage(one)))) {
      expect(found.says).toMatch(/[.!?]$/u);
      expect(found.why).toMatch(/[.!?]$/u);
      expect(found.source).toMatch(/^(?:[SO]\d|product Trust \d)$/u);
      const ours = found.says.replace(/“[^”]*”/gu, '');
      expect(ours).not.toMatch(/\b(?:you failed|bad|wrong|terrible|must)\b/iu);
    }
  });
});

describe('a fix', () => {
  const offered = labelled(path.resolve('tests/fixtures/outreach/messages.json')).flatMap((one) => {
    const given = asMessage(one);
    return review(given).flatMap((found) => (found.fix ? [{ given, found, fix: found.fix }] : []));
  });

  it('is offered for most kinds of fault', () => {
    expect(new Set(offered.map(({ found }) => found.code)).size).toBeGreaterThanOrEqual(12);
  });

  it('replaces its span, and the finding is gone', () => {
    for (const { given, found, fix } of offered) {
      const mended = apply(given, fix);
      const before = sameCode(review(given), found.code);
      const after = sameCode(review(mended), found.code);
      expect(mended[fix.field]).toHaveLength(
        given[fix.field].length - (fix.to - fix.from) + fix.text.length,
      );
      expect(after.length, `${found.code}: ${mended.body}`).toBeLessThan(before.length);
    }
  });

  it('leaves no double space, no stray line and no full stop alone', () => {
    for (const { given, fix } of offered) {
      const { body } = apply(given, fix);
      if (!/ {2}|\n{3}/u.test(given.body)) expect(body).not.toMatch(/ {2}|\n{3}| [.,!?](?: |$)/u);
    }
  });

  it('thanks before the sign-off, on its own line or in the running text', () => {
    const mended = (given: Message) => {
      const fix = sameCode(review(given), 'no-thanks')[0]?.fix;
      return fix ? apply(given, fix).body : '';
    };
    expect(mended(letter({ thanks: '' }))).toMatch(/\n\nThank you for considering it\.\n\nKim$/u);
    const running = letter({ thanks: '', hello: '', name: '' }, { channel: 'slack' });
    expect(mended({ ...running, body: `${running.body} Kim` })).toMatch(
      /winters\. Thank you for considering it\. Kim$/u,
    );
    expect(mended(running)).toMatch(/winters\. Thank you for considering it\.$/u);
  });

  it('puts the time where it belongs', () => {
    const given = letter({ ask: 'Could we talk about the column?' }, { subject: 'Tide tables' });
    const fix = sameCode(review(given), 'no-time-bound')[0]?.fix;
    expect(fix && apply(given, fix).body).toContain(
      'Could we talk for 15 minutes about the column?',
    );
  });

  it('turns an hour into twenty minutes', () => {
    const given = letter({ ask: 'Could we talk for an hour about the column?' });
    const fix = sameCode(review(given), 'too-long-ask')[0]?.fix;
    expect(fix && apply(given, fix).body).toContain('talk for 20 minutes about the column?');
  });
});

describe('any text', () => {
  const anyMessage = fc.record({
    subject: anyText,
    body: fc.oneof(
      anyText,
      fc
        .array(fc.oneof(anyText, fc.constantFrom(...FIRST.body.split(' '))), { maxLength: 40 })
        .map((words) => words.join(' ')),
    ),
    channel: fc.constantFrom(...CHANNEL_IDS),
    purpose: fc.constantFrom(...PURPOSES),
    limit: fc.constantFrom(null, LIMIT),
    names: fc.array(anyText, { maxLength: 3 }),
    myName: anyText,
  });

  it('is reviewed without a fault of its own, and its places and fixes lie within it', () => {
    fc.assert(
      fc.property(anyMessage, (given) => {
        for (const { at, fix } of review(given)) {
          for (const span of fix ? [at, fix] : [at]) {
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThanOrEqual(span.from);
            expect(span.to).toBeLessThanOrEqual(given[span.field].length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'prose',
      'Could you send me your talk about the tide, and I would like to know how you made it. ',
    ],
    ['one long sentence', 'and you said that I would like to have an hour of your time, please, '],
    ['one long word', 'x'],
    ['spaces', ' '],
    ['openings', '[<{('],
    ['emoji', '👩🏽‍🔬'],
    ['right to left', 'שלום עולם '],
    ['apologies', 'sorry '],
    ['commas', 'a, '],
    ['nobody and you', 'nobody of you is '],
    ['orders', "so you and don't "],
    ['wishes', 'could you if you and '],
    ['items', '1. a 2) '],
    ['learning', 'teach me to '],
  ])('of 8,000 characters is reviewed within 50 milliseconds: %s', (_, piece) => {
    const given = message({
      body: `Hi Ada, ${piece.repeat(Math.ceil(8_000 / piece.length))}`.slice(0, 8_000),
    });
    review(given);
    // The quickest of several: the machine has other things to do as well.
    const times = Array.from({ length: 8 }, () => {
      const start = performance.now();
      review(given);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('the time it takes to read', () => {
  it('is a minute for 230 words', () => {
    expect(readingSeconds('word '.repeat(230))).toBe(60);
  });

  it('counts signs where there are no spaces', () => {
    expect(readingSeconds('潮'.repeat(480))).toBe(60);
  });

  it('is nothing for nothing', () => {
    expect(readingSeconds(' \n ')).toBe(0);
  });
});
