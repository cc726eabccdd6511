import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, promised, relief, weekly } from '@/lib/mentorships/capacity';
import { ROLES, STATUSES, type Mentorship, type Role } from '@/lib/mentorships/mentorship';
import type { Rhythm } from '@/lib/mentorships/terms';
import { anyTerms } from './any-terms';
import { aMentorship } from './records';

const every = (days: number, minutes: number): Rhythm => ({ kind: 'every', days, minutes });
const adHoc = (minutes: number): Rhythm => ({ kind: 'ad-hoc', minutes });
const one = (role: Role, rhythm: Rhythm | null, given: Partial<Mentorship> = {}) =>
  aMentorship({ role, ...given }, { rhythm });

const anyOne = fc
  .record({
    role: fc.constantFrom(...ROLES),
    status: fc.constantFrom(...STATUSES, 'active', 'active', 'active'),
    terms: anyTerms,
  })
  .map((given) => aMentorship(given));
const any = fc.array(anyOne, { maxLength: 8 });

describe('a rhythm, in minutes a week', () => {
  it('is half an hour of a weekly half hour, and of an hourly fortnight', () => {
    expect(weekly(every(7, 30))).toBe(30);
    expect(weekly(every(14, 60))).toBe(30);
  });

  it('is a talk a month where they are ad hoc', () => {
    expect(weekly(adHoc(30))).toBe(7);
    expect(weekly(adHoc(30))).toBe(weekly(every(30, 30)));
  });
});

describe('what is promised (G1)', () => {
  it('is what you give to mentees, peers and seniors, and says how it is counted', () => {
    const sum = promised([
      one('mentor', every(7, 60)),
      one('reverse', every(14, 60)),
      one('peer', adHoc(60)),
      one('mentor', null),
      one('mentee', every(7, 60)),
    ]);
    expect(sum).toMatchObject({ minutes: 104, mentees: 2, peers: 1, adHoc: 1, unsaid: 1 });
    expect(sum.shares.map(({ minutes }) => minutes)).toEqual([60, 30, 14]);
  });

  it('is nothing of what is being agreed, rests or is over', () => {
    const statuses = ['agreeing', 'paused', 'ended'] as const;
    const all = statuses.map((status) => one('mentor', every(7, 60), { status }));
    expect(promised(all)).toMatchObject({ minutes: 0, mentees: 0, unsaid: 0, shares: [] });
  });

  it('is rounded once: three talks of twenty minutes in three weeks are twenty a week', () => {
    expect(promised([1, 2, 3].map(() => one('mentor', every(21, 20)))).minutes).toBe(20);
  });

  it('does not depend on the order, and never falls when one is added', () => {
    fc.assert(
      fc.property(any, anyOne, (some, more) => {
        const { minutes } = promised(some);
        expect(promised(some.toReversed()).minutes).toBe(minutes);
        expect(promised([...some, more]).minutes).toBeGreaterThanOrEqual(minutes);
      }),
    );
  });

  it('counts each once: as teaching, between peers, or as not said', () => {
    fc.assert(
      fc.property(any, (some) => {
        const { mentees, peers, unsaid, shares, adHoc: rare } = promised(some);
        const given = some.filter(({ role, status }) => status === 'active' && role !== 'mentee');
        expect(mentees + peers + unsaid).toBe(given.length);
        expect(shares).toHaveLength(mentees + peers);
        expect(rare).toBeLessThanOrEqual(shares.length);
      }),
    );
  });
});

describe('the hours there are', () => {
  it('leave room, are full, or are over', () => {
    expect(capacity(3, 135)).toEqual({ is: 'room', have: 180, by: 45 });
    expect(capacity(2.25, 135)).toEqual({ is: 'full', have: 135, by: 0 });
    expect(capacity(2, 135)).toEqual({ is: 'over', have: 120, by: 15 });
    expect(capacity(null, 135)).toEqual({ is: 'unsaid' });
  });

  it('of none are full with nothing promised', () => {
    expect(capacity(0, 0)).toEqual({ is: 'full', have: 0, by: 0 });
  });

  it('add up, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 168, noNaN: true }),
        fc.nat({ max: 20_000 }),
        (hours, minutes) => {
          const now = capacity(hours, minutes);
          if (now.is === 'unsaid') throw new Error('They were said.');
          const sign = now.is === 'over' ? -1 : 1;
          expect(now.have - sign * now.by).toBe(minutes);
          expect(now.by === 0).toBe(now.is === 'full');
        },
      ),
    );
  });
});

describe('the way back to what there is', () => {
  it('is the mentorship that takes most, half as often', () => {
    const large = one('mentor', every(7, 60));
    const { shares } = promised([one('mentor', every(7, 30)), large, one('peer', every(14, 60))]);
    expect(relief(shares)).toMatchObject({
      share: { mentorshipId: large.id },
      rhythm: every(14, 60),
      minutes: 90,
    });
  });

  it('is none where nobody has a rhythm that can be rarer', () => {
    expect(relief(promised([one('mentor', adHoc(600))]).shares)).toBeNull();
    expect(relief([])).toBeNull();
  });

  it('never promises more, and only ever changes how often', () => {
    fc.assert(
      fc.property(any, (some) => {
        const sum = promised(some);
        const way = relief(sum.shares);
        if (!way) return;
        expect(way.minutes).toBeLessThanOrEqual(sum.minutes);
        expect(way.rhythm.minutes).toBe(way.share.rhythm.minutes);
        const changed = some.map((was) =>
          was.id === way.share.mentorshipId
            ? { ...was, terms: { ...was.terms, rhythm: way.rhythm } }
            : was,
        );
        expect(promised(changed).minutes).toBe(way.minutes);
      }),
    );
  });
});
