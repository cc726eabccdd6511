import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { MENTORSHIP_STAGES, stageOf } from '@/lib/mentorships/stage';
import { MORNING } from '../support/rows';
import { advice, aGoal, aMentorship, anyRecord, aRecord, DAY, held } from './records';
import { dayThere, monthsAfter, zone } from './zones';

const talks = (count: number) => Array.from({ length: count }, (_, index) => held(80 - 5 * index));
const stage = (ago: number, given: Partial<MentorshipRecord> = {}) =>
  stageOf(aRecord({ mentorship: aMentorship({ ago }), ...given }), MORNING, 'UTC');
const tried = [advice(40, { status: 'tried' })];
const reached = [aGoal({ state: 'reached', progress: 100 })];

describe('the stage of a mentorship', () => {
  it('is the beginning for three months, whatever has happened', () => {
    expect(stage(85, { sessions: talks(15), takeaways: tried, goals: reached })).toMatchObject({
      stage: 'initiation',
      month: 3,
      about: 'Month 3: you get to know each other and find what you want to work on.',
    });
  });

  it('is development from the fourth month, once talks were held and something came of them', () => {
    expect(stage(100, { sessions: talks(3), takeaways: tried }).stage).toBe('development');
    expect(stage(100, { sessions: talks(3), goals: [aGoal({ progress: 10 })] }).stage).toBe(
      'development',
    );
    expect(stage(100, { sessions: talks(2), takeaways: tried }).stage).toBe('initiation');
    expect(stage(100, { sessions: talks(9), goals: [aGoal()] }).stage).toBe('initiation');
  });

  it('is maturity from the second year, once goals were reached or advice came back', () => {
    const year = { sessions: talks(10), goals: reached };
    expect(stage(366, year)).toMatchObject({ stage: 'maturation', month: 13 });
    expect(stage(360, year).stage).toBe('development');
    expect(stage(366, { ...year, sessions: talks(9) }).stage).toBe('development');
    expect(stage(366, { sessions: talks(10), takeaways: tried }).stage).toBe('development');
    const back = [50, 40, 30].map((ago) => advice(ago, { status: 'reported' }));
    expect(stage(366, { sessions: talks(10), takeaways: back }).stage).toBe('maturation');
  });

  it('counts nothing from before it began', () => {
    const before = [held(190), held(180), held(170)];
    expect(stage(150, { sessions: before, takeaways: tried }).stage).toBe('initiation');
    const old = [advice(160, { status: 'reported' })];
    expect(stage(150, { sessions: talks(5), takeaways: old }).stage).toBe('initiation');
  });
});

describe('what helps now', () => {
  it('follows what has happened', () => {
    expect(stage(10).helps).toMatch(/^One goal/u);
    expect(stage(10, { goals: [aGoal()] }).helps).toMatch(/^A steady rhythm/u);
    const later = { goals: [aGoal()], sessions: talks(3) };
    expect(stage(90, later).helps).toMatch(/^Try one piece of advice/u);
    expect(stage(90, { ...later, takeaways: tried }).helps).toMatch(/^Look back/u);
    expect(stage(100, { sessions: talks(3), goals: reached }).helps).toMatch(/next goal/u);
  });

  it('is said to who teaches in their own words', () => {
    const given = { goals: [aGoal()], sessions: talks(3) };
    const mentorship = aMentorship({ role: 'mentor', ago: 90 });
    expect(stageOf(aRecord({ mentorship, ...given }), MORNING, 'UTC').helps).toMatch(/^Ask what/u);
  });
});

describe('the stage of any mentorship, anywhere', () => {
  const later = fc.nat(900).map((days) => MORNING + days * DAY);

  it('is reached by age and by what has happened, never by one of them alone', () => {
    fc.assert(
      fc.property(anyRecord, later, zone, (record, now, timeZone) => {
        const { mentorship, sessions } = record;
        const began = mentorship.startedOn ?? dayThere(mentorship.createdAt, timeZone);
        const today = dayThere(now, timeZone);
        const held10 = sessions.filter(
          ({ state, startsAt }) =>
            state === 'ended' && startsAt <= now && dayThere(startsAt, timeZone) >= began,
        ).length;
        const found = stageOf(record, now, timeZone);
        if (found.stage !== 'initiation') {
          expect(today >= monthsAfter(began, 3)).toBe(true);
          expect(held10).toBeGreaterThanOrEqual(3);
        }
        if (found.stage === 'maturation') {
          expect(today >= monthsAfter(began, 12)).toBe(true);
          expect(held10).toBeGreaterThanOrEqual(10);
        }
        expect(stageOf({ ...record, sessions: [] }, now, timeZone).stage).toBe('initiation');
      }),
      { numRuns: 400 },
    );
  });

  it('never goes back as time passes, and its month is counted by the calendar', () => {
    fc.assert(
      fc.property(anyRecord, later, fc.nat(500), zone, (record, now, days, timeZone) => {
        const rank = (at: number) => MENTORSHIP_STAGES.indexOf(stageOf(record, at, timeZone).stage);
        expect(rank(now + days * DAY)).toBeGreaterThanOrEqual(rank(now));
        const { startedOn, createdAt } = record.mentorship;
        const began = startedOn ?? dayThere(createdAt, timeZone);
        const { month } = stageOf(record, now, timeZone);
        const today = dayThere(now, timeZone);
        expect(today < monthsAfter(began, month)).toBe(true);
        if (month > 1) expect(today >= monthsAfter(began, month - 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is told in a sentence each, whatever the role', () => {
    fc.assert(
      fc.property(anyRecord, later, fc.constantFrom(...ROLES), (record, now, role) => {
        const mentorship = { ...record.mentorship, role };
        const { about, helps } = stageOf({ ...record, mentorship }, now, 'UTC');
        expect(about).toMatch(/^Month \d+: [^.]+\.$/u);
        expect(helps).toMatch(/^[A-Z].*[.?]$/u);
      }),
    );
  });
});
