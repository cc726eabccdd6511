import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay, touchBaseDay } from '@/lib/mentorships/term';
import type { Term } from '@/lib/mentorships/terms';
import { leftTold, touchBase } from '@/lib/mentorships/touch-base';
import { MORNING } from '../support/rows';
import { aMentorship, anyRecord, aRecord, DAY, dayAgo, held } from './records';
import { dayThere, zone } from './zones';

const record = (term: Term | null, sessions = [held(20), held(10)], given = {}) =>
  aRecord({ mentorship: aMentorship(given, { term }), sessions });
const why = (term: Term | null, sessions?: ReturnType<typeof held>[], given = {}) =>
  touchBase(record(term, sessions, given), MORNING, 'UTC')?.why;
const until = (inDays: number): Term => ({ kind: 'until', day: dayAgo(-inDays) });
const three: Term = { kind: 'sessions', count: 3 };

describe('touching base', () => {
  it('is offered from a week before the last day, and after it', () => {
    expect(why(until(8))).toBeUndefined();
    expect(why(until(7))).toBe('Your term ends in 7 days.');
    expect(why(until(0))).toBe('Your term ends today.');
    expect(why(until(-1))).toBe('Your term ended 1 day ago.');
  });

  it('is offered before the last of a number of talks', () => {
    expect(why(three, [held(20)])).toBeUndefined();
    expect(why(three)).toBe('Your next talk is the last of the 3 that you agreed on.');
    expect(why(three, [held(20), held(10), held(3), held(1)])).toBe(
      'You have held the 3 talks that you agreed on.',
    );
  });

  it('counts talks from when that many were agreed', () => {
    const { terms } = aMentorship({}, { term: three });
    const version = (ago: number, term: Term) => ({
      at: MORNING - ago * DAY,
      terms: { ...terms, term },
      why: '',
      agreed: true,
      note: '',
    });
    const versions = [version(100, { kind: 'open' }), version(15, three), version(5, three)];
    expect(why(three, undefined, { versions })).toBeUndefined();
    const again = record(three, [held(20), held(10), held(2)], { versions });
    expect(touchBase(again, MORNING, 'UTC')?.why).toMatch(/^Your next talk is the last/u);
  });

  it.each([null, { kind: 'open' as const }, { kind: 'condition' as const, text: 'I can swim' }])(
    'waits for nothing where no end was agreed',
    (term) => expect(why(term)).toBeUndefined(),
  );

  it.each(['agreeing', 'paused', 'ended'] as const)(
    'is not offered of one that is %s',
    (status) => {
      expect(why(until(1), undefined, { status })).toBeUndefined();
    },
  );

  it('has a name by its end: talked about once, it is new only with another end', () => {
    const { mentorship, ...rest } = record(until(7));
    const key = (now: number, term: Term) =>
      touchBase(
        { ...rest, mentorship: { ...mentorship, terms: { ...mentorship.terms, term } } },
        now,
        'UTC',
      )?.key;
    expect(key(MORNING + 30 * DAY, until(7))).toBe(key(MORNING, until(7)));
    expect(key(MORNING, until(6))).not.toBe(key(MORNING, until(7)));
  });

  it('follows the term, anywhere', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: -400, max: 400 }), zone, (one, days, timeZone) => {
        const { mentorship } = one;
        const term = until(days);
        const known = {
          ...one,
          mentorship: { ...mentorship, terms: { ...mentorship.terms, term } },
        };
        const due =
          mentorship.status === 'active' &&
          dayThere(MORNING, timeZone) >= (touchBaseDay(known.mentorship) ?? '');
        expect(touchBase(known, MORNING, timeZone) !== null).toBe(due);
        expect(lastDay(known.mentorship)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is left of a term', () => {
  const left = (term: Term | null) => leftTold(record(term), MORNING, 'UTC');

  it.each<[string | null, Term | null]>([
    ['Your term ends in 30 days', until(30)],
    ['1 of 3 talks to go', three],
    ['Until I can swim', { kind: 'condition', text: 'I can swim' }],
    [null, { kind: 'open' }],
    [null, null],
  ])('is %s', (words, term) => {
    expect(left(term)).toBe(words);
  });
});
