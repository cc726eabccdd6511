import { v7 as uuid } from 'uuid';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, type CheckIn } from '@/lib/mentorships/check-in';
import { lowIn, pointsOf, saysSomething, trendOf, trendWords } from '@/lib/mentorships/trend';
import { MORNING } from '../support/rows';

/** Scores in a row, a month apart, from June 2026 on. */
const points = (...scores: number[]) =>
  scores.map((score, index) => ({ day: `2026-${String(index + 6).padStart(2, '0')}-10`, score }));
const words = (...scores: number[]) => trendWords(trendOf(points(...scores)), '2026-12-01');

function checkIn(day: string, given: Partial<CheckIn> = {}): CheckIn {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    mentorshipId: uuid(),
    day,
    mine: NOTHING_SAID,
    theirs: NOTHING_SAID,
    note: '',
    ...given,
  };
}

describe('a trend', () => {
  it.each([
    [[], 'has too few looks to say yet'],
    [[1, 5, 5], 'has too few looks to say yet'],
    [[4, 4, 3, 3], 'has gone down since July'],
    [[5, 5, 2, 2, 4, 3], 'has gone up since September'],
    [[3, 3, 3, 3], 'is about the same'],
    [[3, 3, 3, 4], 'is about the same'],
    [[3, 4, 4, 5], 'has gone up since July'],
    [[5, 1, 1, 5], 'is about the same'],
  ])('of %j %s', (scores, told) => {
    expect(words(...scores)).toBe(told);
  });

  it('names the year where it is another', () => {
    expect(trendWords({ kind: 'down', since: '2025-09-30' }, '2026-01-05')).toBe(
      'has gone down since September 2025',
    );
  });

  const score = fc.integer({ min: 1, max: 5 });
  const many = fc.array(score, { maxLength: 9 });

  it('turns round when the scores do, and knows only the last four', () => {
    const other = { up: 'down', down: 'up', same: 'same', few: 'few' };
    fc.assert(
      fc.property(many, many, (scores, earlier) => {
        const kind = trendOf(points(...scores)).kind;
        expect(trendOf(points(...scores.map((one) => 6 - one))).kind).toBe(other[kind]);
        const longer = trendOf(points(...earlier, ...scores)).kind;
        if (scores.length >= 4) expect(longer).toBe(kind);
        else expect(kind).toBe('few');
      }),
    );
  });
});

describe('what was said of an aspect', () => {
  it('is in the order of days, and leaves out where nothing was', () => {
    const all = [
      checkIn('2026-10-01', { mine: { ...NOTHING_SAID, energy: 2 } }),
      checkIn('2026-09-01', { mine: { ...NOTHING_SAID, energy: 4 } }),
      checkIn('2026-11-01', { theirs: { ...NOTHING_SAID, energy: 5 } }),
    ];
    expect(pointsOf(all, 'mine', 'energy')).toEqual([
      { day: '2026-09-01', score: 4 },
      { day: '2026-10-01', score: 2 },
    ]);
    expect(pointsOf(all, 'theirs', 'energy')).toEqual([{ day: '2026-11-01', score: 5 }]);
    expect(saysSomething(all[0]!.mine)).toBe(true);
    expect(saysSomething(all[0]!.theirs)).toBe(false);
  });
});

describe('what asks for care', () => {
  it.each([
    ['nothing, while nothing was said', {}, {}, null],
    ['nothing at three', { safety: 3, worth: 3 }, {}, null],
    ['safety at two', { safety: 2 }, {}, 'safety'],
    ['worth at one', { worth: 1 }, {}, 'worth'],
    ['safety before worth', { safety: 1, worth: 1 }, {}, 'safety'],
    ['their side as well', {}, { safety: 2 }, 'safety'],
    ['nothing that is only tiring', { energy: 1, progress: 1 }, {}, null],
  ] as const)('is %s', (_which, mine, theirs, asks) => {
    const said = { mine: { ...NOTHING_SAID, ...mine }, theirs: { ...NOTHING_SAID, ...theirs } };
    expect(lowIn(said)).toBe(asks);
  });
});
