import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READY_TERMS, readyIndex } from '@/lib/mentorships/ready-terms';
import { NO_TERMS, TermsSchema, type Rhythm, type Term } from '@/lib/mentorships/terms';
import { readTerms, withUnderstood } from '@/lib/mentorships/terms-read';
import { arrangementWords, lengthWords, rhythmWords } from '@/lib/mentorships/terms-words';
import * as v from 'valibot';

/** A Saturday. */
const TODAY = Temporal.PlainDate.from('2026-11-21');

/** What is understood, in words; "?" before what is not. */
function read(words: string): string {
  const understood = readTerms(words, TODAY);
  const said = arrangementWords(withUnderstood(NO_TERMS, understood));
  return understood.unread === '' ? said : `${said} ? ${understood.unread}`;
}

describe('how often and how long, in words (A1)', () => {
  it.each([
    ['30 min weekly for 6 weeks', '30 minutes a week for 6 weeks'],
    ['30 minutes once a week for 6 weeks', '30 minutes a week for 6 weeks'],
    ['half an hour every week for six weeks', '30 minutes a week for 6 weeks'],
    ['6 weeks, 30m/week', '30 minutes a week for 6 weeks'],
    ['A weekly half-hour for 6 weeks', '30 minutes a week for 6 weeks'],
    ['30 min a week for a week', '30 minutes a week for 1 week'],
    ['1h fortnightly until 31 Jan', '1 hour every 2 weeks until January 31, 2027'],
    ['an hour every other week till January 31st', '1 hour every 2 weeks until January 31, 2027'],
    [
      '1 hr bi-weekly until the 31st of January, 2028',
      '1 hour every 2 weeks until January 31, 2028',
    ],
    ['hour monthly until 2027-06-30', '1 hour a month until June 30, 2027'],
    ['hour monthly until 30.6.2027', '1 hour a month until June 30, 2027'],
    ['hour monthly until the end of June', '1 hour a month until June 30, 2027'],
    ['hour monthly until the end of the year', '1 hour a month until December 31, 2026'],
    ['until 31 Jan weekly 45 min', '45 minutes a week until January 31, 2027'],
    ['ad hoc', 'ad hoc, 30 minutes each'],
    ['ad-hoc, an hour', 'ad hoc, 1 hour each'],
    ['as needed for a year', 'ad hoc, 30 minutes each, for 12 months'],
    ['twice a month, 1h30 for half a year', '90 minutes every 15 days for 6 months'],
    ['2 talks a month of 1 h 30 min', '90 minutes every 15 days'],
    ['one and a half hours quarterly', '90 minutes every 3 months'],
    ['every 10 days 20 minutes', '20 minutes every 10 days'],
    ['every 3 weeks for 1.5 years', '30 minutes every 3 weeks for 18 months'],
    ['3 sessions of an hour, every week', '1 hour a week for 3 talks'],
    ['weekly, open-ended', '30 minutes a week with no end date'],
    ['WEEKLY UNTIL I CAN DEPLOY ALONE, 30 MIN', '30 minutes a week until I CAN DEPLOY ALONE'],
    ['weekly until we have shipped it', '30 minutes a week until we have shipped it'],
  ])('%s', (words, said) => {
    expect(read(words)).toBe(said);
  });

  it('waits with a length that is said alone for how often it is', () => {
    expect(readTerms('flash, 30 min', TODAY)).toMatchObject({ minutes: 30, unread: '' });
    expect(read('flash, 30 min')).toBe('for 3 talks');
  });

  it('says what it has not understood', () => {
    expect(read('every Tuesday after lunch')).toBe('30 minutes a week ? Tuesday after lunch');
    expect(read('weekly for 6')).toBe('30 minutes a week ? 6');
    expect(read('bring cake')).toBe(' ? bring cake');
    expect(read('')).toBe('');
  });

  it('makes no condition of a day that is not typed to its end', () => {
    for (const words of ['until', 'until 3', 'until 31', 'until 31 J', 'until 31 Ja']) {
      expect(readTerms(words, TODAY).term).toBeUndefined();
    }
  });

  it('keeps what was agreed and is not spoken of', () => {
    const rhythm: Rhythm = { kind: 'every', days: 7, minutes: 45 };
    const term: Term = { kind: 'open' };
    const after = (words: string) => withUnderstood({ rhythm, term }, readTerms(words, TODAY));
    expect(after('fortnightly')).toEqual({ rhythm: { ...rhythm, days: 14 }, term });
    expect(after('1h')).toEqual({ rhythm: { ...rhythm, minutes: 60 }, term });
    expect(after('ad hoc')).toEqual({ rhythm: { kind: 'ad-hoc', minutes: 45 }, term });
    expect(after('for 3 months')).toEqual({
      rhythm,
      term: { kind: 'for', count: 3, unit: 'month' },
    });
    expect(after('hmm')).toEqual({ rhythm, term });
  });

  it('never throws, and never makes terms that could not be kept', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.integer({ min: 0, max: 99_999 }).map(String),
        fc.constantFrom(
          'weekly',
          'every',
          'for',
          'until',
          'weeks',
          'h',
          'min',
          'a',
          'twice',
          '31',
          'feb',
          'x',
          '/',
          "'",
        ),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (some) => {
        const terms = {
          ...NO_TERMS,
          ...withUnderstood(NO_TERMS, readTerms(some.join(' '), TODAY)),
        };
        expect(v.is(TermsSchema, terms)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads back its own words', () => {
    const rhythm = fc.oneof(
      fc.record({
        kind: fc.constant('every' as const),
        days: fc.integer({ min: 1, max: 400 }),
        minutes: fc.integer({ min: 1, max: 900 }),
      }),
    );
    const term = fc.oneof(
      fc.record({
        kind: fc.constant('for' as const),
        count: fc.integer({ min: 1, max: 900 }),
        unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      }),
      fc.record({
        kind: fc.constant('sessions' as const),
        count: fc.integer({ min: 1, max: 900 }),
      }),
      fc.record({ kind: fc.constant('open' as const) }),
    );
    fc.assert(
      fc.property(rhythm, term, (one, other) => {
        const said = arrangementWords({ rhythm: one, term: other });
        expect(withUnderstood(NO_TERMS, readTerms(said, TODAY))).toEqual({
          rhythm: one,
          term: other,
        });
      }),
    );
  });
});

describe('ready-made arrangements (A1)', () => {
  it('begin with half an hour a week for six weeks, each said in words of its own', () => {
    const words = READY_TERMS.map((ready) => arrangementWords(ready));
    expect(words).toMatchInlineSnapshot(`
      [
        "30 minutes a week for 6 weeks",
        "1 hour every 2 weeks for 3 months",
        "ad hoc, 30 minutes each, for 3 talks",
        "1 hour a month for 12 months",
        "30 minutes every 2 weeks with no end date",
        "ad hoc, 30 minutes each, with no end date",
      ]
    `);
    expect(new Set(words).size).toBe(READY_TERMS.length);
    expect(READY_TERMS.length).toBeLessThan(10);
  });

  it('are known again in the terms, and nothing else is taken for one', () => {
    for (const [index, ready] of READY_TERMS.entries()) expect(readyIndex(ready)).toBe(index);
    expect(readyIndex(NO_TERMS)).toBe(-1);
    expect(readyIndex({ rhythm: { kind: 'every', days: 7, minutes: 31 }, term: null })).toBe(-1);
  });
});

describe('a rhythm in words', () => {
  it('counts in months, weeks or days, and in hours where they are whole', () => {
    const every = (days: number) => rhythmWords({ kind: 'every', days, minutes: 30 });
    expect([1, 3, 7, 14, 30, 45, 60].map(every)).toEqual([
      '30 minutes a day',
      '30 minutes every 3 days',
      '30 minutes a week',
      '30 minutes every 2 weeks',
      '30 minutes a month',
      '30 minutes every 45 days',
      '30 minutes every 2 months',
    ]);
    expect([1, 45, 60, 90, 120].map(lengthWords)).toEqual([
      '1 minute',
      '45 minutes',
      '1 hour',
      '90 minutes',
      '2 hours',
    ]);
  });
});
