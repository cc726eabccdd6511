import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateInTalk,
  evaluationDue,
  nextEvaluation,
  type Looked,
} from '@/lib/mentorships/goal-evaluation';
import { dayThere, moment, monthsAfter, zone } from './zones';

const BERLIN = 'Europe/Berlin';
const DAY = 86_400_000;

function goal(set: string, days: string[] = [], given: Partial<Looked> = {}): Looked {
  const at = Date.parse(`${set}T12:00Z`);
  const evaluations = days.map((day) => ({ day }));
  return { state: 'open', createdAt: at, stateAt: at, evaluations, ...given };
}

const on = (day: string) => Date.parse(`${day}T12:00Z`);

describe('a goal', () => {
  it('is left in peace for a calendar month after it was set', () => {
    expect(evaluationDue(goal('2026-10-15'), on('2026-11-14'), BERLIN)).toBeNull();
    expect(evaluationDue(goal('2026-10-15'), on('2026-11-15'), BERLIN)).toEqual({
      day: '2026-11-15',
      reason: 'Set 31 days ago, not looked at since; once a month keeps a goal true.',
    });
  });

  it('is due a month after the last look at it, however the looks are ordered', () => {
    const looked = goal('2026-01-10', ['2026-09-01', '2026-10-02', '2026-08-01']);
    expect(evaluationDue(looked, on('2026-11-01'), BERLIN)).toBeNull();
    expect(evaluationDue(looked, on('2026-11-21'), BERLIN)).toEqual({
      day: '2026-11-02',
      reason: 'Last looked at 50 days ago; once a month keeps a goal true.',
    });
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-31', '2027-01-31'],
    ['2026-02-28', '2026-03-28'],
  ])('looked at on %s is due on %s', (looked, due) => {
    expect(nextEvaluation(goal('2026-01-01', [looked]), BERLIN)).toBe(due);
  });

  it('that is reached or closed asks for nothing', () => {
    for (const state of ['reached', 'closed'] as const) {
      const over = goal('2026-01-10', [], { state });
      expect(evaluationDue(over, on('2026-11-21'), BERLIN)).toBeNull();
      expect(nextEvaluation(over, BERLIN)).toBeNull();
    }
  });

  it('that was opened again begins anew', () => {
    const reopened = goal('2026-01-10', ['2026-02-10'], { stateAt: on('2026-11-01') });
    expect(nextEvaluation(reopened, BERLIN)).toBe('2026-12-01');
    expect(evaluationDue(reopened, on('2026-12-02'), BERLIN)?.reason).toMatch(/^Set 31 days ago/u);
  });
});

describe('the talk nearest to the day', () => {
  const due15 = goal('2026-10-15');

  it.each([
    ['before it, when the next is further off', '2026-11-12', '2026-11-26', true],
    ['not before it, when the next is nearer', '2026-11-03', '2026-11-17', false],
    ['before it, when both are as near', '2026-11-08', '2026-11-22', true],
    ['on the day', '2026-11-15', '2026-11-29', true],
    ['after it, always', '2026-12-20', '2027-01-03', true],
    ['long before it, never', '2026-10-20', '2026-11-03', false],
  ])('is %s', (_which, day, nextDay, is) => {
    expect(evaluateInTalk(due15, { day, nextDay }, BERLIN)).toBe(is);
  });

  it('is none for a goal that is not open', () => {
    const over = { ...due15, state: 'closed' as const };
    expect(evaluateInTalk(over, { day: '2027-01-01', nextDay: '2027-01-08' }, BERLIN)).toBe(false);
  });
});

const anyGoal = fc.record({
  state: fc.constantFrom('open' as const, 'open' as const, 'reached' as const, 'closed' as const),
  createdAt: moment,
  stateAt: moment,
  evaluations: fc.array(
    moment.map((at) => ({ day: new Date(at).toISOString().slice(0, 10) })),
    { maxLength: 4 },
  ),
});

describe('any goal, anywhere, at any time', () => {
  it('is due from the day that counting by hand gives, and not before', () => {
    fc.assert(
      fc.property(anyGoal, moment, zone, (one, now, timeZone) => {
        const set = dayThere(Math.max(one.createdAt, one.stateAt), timeZone);
        const from = [set, ...one.evaluations.map(({ day }) => day)].toSorted().at(-1)!;
        const day = monthsAfter(from, 1);
        const found = evaluationDue(one, now, timeZone);
        const isDue = one.state === 'open' && dayThere(now, timeZone) >= day;
        expect(found?.day ?? null).toBe(isDue ? day : null);
        if (found) expect(found.reason).toMatch(/^(?:Last looked at|Set) \d+ days ago/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is due the whole day long, or not at all', () => {
    fc.assert(
      fc.property(anyGoal, moment, zone, fc.nat(DAY), (one, now, timeZone, more) => {
        if (dayThere(now, timeZone) !== dayThere(now + more, timeZone)) return;
        expect(evaluationDue(one, now + more, timeZone)).toEqual(evaluationDue(one, now, timeZone));
      }),
      { numRuns: 300 },
    );
  });

  it('is not due any more once it was looked at', () => {
    fc.assert(
      fc.property(anyGoal, moment, zone, (one, now, timeZone) => {
        const evaluations = [...one.evaluations, { day: dayThere(now, timeZone) }];
        expect(evaluationDue({ ...one, evaluations }, now, timeZone)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('has its turn in one talk of every row of them', () => {
    const rhythm = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyGoal, rhythm, zone, (one, every, timeZone) => {
        const due = nextEvaluation(one, timeZone);
        if (due === null) return;
        const at = (talk: number) =>
          new Date(Date.parse(due) + (talk * every + 3 - every * 2) * DAY).toISOString();
        const talks = [0, 1, 2, 3, 4].map((talk) =>
          evaluateInTalk(
            one,
            { day: at(talk).slice(0, 10), nextDay: at(talk + 1).slice(0, 10) },
            timeZone,
          ),
        );
        expect(talks).toContain(true);
        expect(talks.at(-1)).toBe(true);
        // Once it is, it stays so until it was done.
        expect(talks).toEqual(talks.toSorted((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 200 },
    );
  });
});
