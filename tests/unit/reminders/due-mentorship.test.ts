import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { moved, type Role } from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import { remindersOf } from '@/lib/reminders/due';
import { aPerson } from '../support/rows';
import { beginsWith, day, zone } from './days';
import {
  at,
  goalSet,
  going,
  heldAt,
  heldSeat,
  NOTHING,
  ofKind,
  plannedAt,
  plus,
  recordOf,
} from './rows';

const ada = aPerson({ id: uuid(), name: 'Ada Moreno' });
function mentorshipFrom(
  startedOn: string,
  timeZone: string,
  terms: Partial<Terms>,
  role: Role = 'mentee',
) {
  return going(ada, role, startedOn, timeZone, terms);
}

describe('a mentorship', () => {
  it('is asked about a week before its last day, then on it', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, startedOn) => {
        const last = plus(startedOn, 41);
        const mentorship = mentorshipFrom(startedOn, timeZone, {
          term: { kind: 'for', count: 6, unit: 'week' },
        });
        const known = { mentorships: [recordOf(mentorship)] };
        beginsWith((now) => ofKind('last-day', known, now, timeZone), last, timeZone);
        const base = plus(last, -7);
        const before = (now: number) => ofKind('touch-base', known, now, timeZone);
        expect(before(at(base, '00:00', timeZone))).toMatchObject([
          { at: at(base, '00:00', timeZone) },
        ]);
        expect(before(at(last, '00:00', timeZone))).toEqual([]);
      }),
    );
  });

  it('of a number of talks is asked about after the last but one, and after the last', () => {
    const term = { kind: 'sessions', count: 3 } as const;
    const mentorship = mentorshipFrom('2026-11-02', 'UTC', { term });
    const talks = ['2026-11-03', '2026-11-10', '2026-11-17'].map((on) =>
      heldAt(ada.id, at(on, '10:00', 'UTC')),
    );
    const kinds = (count: number) => {
      const known = { mentorships: [recordOf(mentorship, { sessions: talks.slice(0, count) })] };
      const now = at('2026-11-18', '09:00', 'UTC');
      return (['touch-base', 'last-day'] as const).flatMap((kind) =>
        ofKind(kind, known, now, 'UTC').map((one) => `${kind}: ${one.why}`),
      );
    };
    expect(kinds(1)).toEqual([]);
    expect(kinds(2)).toEqual(['touch-base: The next talk is the last of the 3 you agreed on.']);
    expect(kinds(3)).toEqual(['last-day: You have had the 3 talks you agreed on.']);
  });

  it('without a first goal is asked for one a week after it began', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, startedOn) => {
        const mentorship = mentorshipFrom(startedOn, timeZone, {});
        const due = (goals: ReturnType<typeof goalSet>[]) => (now: number) =>
          ofKind('first-goal', { mentorships: [recordOf(mentorship, { goals })] }, now, timeZone);
        beginsWith(due([]), plus(startedOn, 7), timeZone);
        const goal = goalSet(mentorship.id, 'Parse', at(startedOn, '12:00', timeZone));
        expect(due([goal])(at(plus(startedOn, 9), '09:00', timeZone))).toEqual([]);
      }),
    );
  });

  it('that is paused is told of on its day only, and of nothing else', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, pausedUntil) => {
        const going = mentorshipFrom(plus(pausedUntil, -100), timeZone, {
          rhythm: { kind: 'every', days: 7, minutes: 30 },
        });
        const mentorship = { ...going, ...moved(going, 'paused', 0), pausedUntil };
        const mentorships = [recordOf(mentorship)];
        beginsWith(
          (now) =>
            remindersOf({ ...NOTHING, mentorships }, now, timeZone).filter((one) => one.at <= now),
          pausedUntil,
          timeZone,
        );
      }),
    );
  });

  it('has its promises asked about on their day', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, checkOn) => {
        const promise = {
          id: uuid(),
          text: 'Read it',
          owner: 'them',
          checkOn,
          state: 'open',
          stateAt: 0,
        } as const;
        const mentorship = {
          ...mentorshipFrom(plus(checkOn, -9), timeZone, {}),
          promises: [promise, { ...promise, id: uuid(), state: 'kept' as const }],
        };
        beginsWith(
          (now) => ofKind('promise', { mentorships: [recordOf(mentorship)] }, now, timeZone),
          checkOn,
          timeZone,
        );
      }),
    );
  });
});

describe('nothing planned although the rhythm is past', () => {
  const rhythm = { kind: 'every', days: 14, minutes: 60 } as const;
  const due = (
    role: Role,
    terms: Partial<Terms>,
    timeZone: string,
    metOn: string,
    more: ReturnType<typeof plannedAt>[] = [],
  ) => {
    const mentorship = mentorshipFrom(plus(metOn, -50), timeZone, { rhythm, ...terms }, role);
    const sessions = [heldAt(ada.id, at(metOn, '20:00', timeZone)), ...more];
    const mentorships = [recordOf(mentorship, { sessions })];
    return (now: number) =>
      ofKind('no-session', { mentorships, names: new Map([[ada.id, 'Ada']]) }, now, timeZone);
  };

  it('asks who drives the calendar the day after, and the other half a rhythm later (S2)', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, metOn) => {
        beginsWith(due('mentee', {}, timeZone, metOn), plus(metOn, 15), timeZone);
        beginsWith(due('mentor', {}, timeZone, metOn), plus(metOn, 22), timeZone);
        beginsWith(due('mentor', { drives: 'me' }, timeZone, metOn), plus(metOn, 15), timeZone);
        beginsWith(due('mentee', { drives: 'them' }, timeZone, metOn), plus(metOn, 22), timeZone);
      }),
      { numRuns: 50 },
    );
  });

  it('says what each can do', () => {
    const now = at('2026-11-30', '09:00', 'UTC');
    const said = (role: Role) => due(role, {}, 'UTC', '2026-11-01')(now).map(({ says }) => says);
    expect(said('mentee')).toEqual(['Propose a day to Ada.']);
    expect(said('mentor')).toEqual(['Ask Ada how they are, and when you meet next.']);
  });

  it('is none while one is planned, or when the talks that were agreed on are held', () => {
    const now = at('2026-11-30', '09:00', 'UTC');
    const next = plannedAt(ada.id, at('2026-12-09', '10:00', 'UTC'));
    expect(due('mentee', {}, 'UTC', '2026-11-01', [next])(now)).toEqual([]);
    const term = { kind: 'sessions', count: 1 } as const;
    expect(due('mentee', { term }, 'UTC', '2026-11-01')(now)).toEqual([]);
  });
});

describe('what is looked at again', () => {
  it('is a goal each month until it is looked at: every month is a cause of its own', () => {
    fc.assert(
      fc.property(zone, day, fc.nat(4), (timeZone, setOn, months) => {
        const mentorship = mentorshipFrom(setOn, timeZone, {});
        const goals = [goalSet(mentorship.id, 'Parse', at(setOn, '12:00', timeZone))];
        const known = { mentorships: [recordOf(mentorship, { goals })] };
        const on = (days: Temporal.PlainDate) =>
          ofKind('goal-evaluation', known, at(days.toString(), '09:00', timeZone), timeZone);
        const first = Temporal.PlainDate.from(setOn).add({ months: 1 });
        expect(on(first.subtract({ days: 1 }))).toEqual([]);
        const keys = [0, months, months].map((later) => on(first.add({ months: later }))[0]?.key);
        expect(new Set(keys).size).toBe(months === 0 ? 1 : 2);
        beginsWith(
          (now) => ofKind('goal-evaluation', known, now, timeZone),
          first.toString(),
          timeZone,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is a goal of the 31st on the last day of a shorter month', () => {
    const mentorship = mentorshipFrom('2026-12-31', 'UTC', {});
    const goals = [goalSet(mentorship.id, 'Parse', at('2026-12-31', '12:00', 'UTC'))];
    const known = { mentorships: [recordOf(mentorship, { goals })] };
    const keyOn = (on: string) =>
      ofKind('goal-evaluation', known, at(on, '09:00', 'UTC'), 'UTC')[0]
        ?.key.split(' ')
        .at(-1);
    expect(['2027-01-31', '2027-02-27', '2027-02-28', '2027-03-31'].map(keyOn)).toEqual([
      '2027-01-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });

  it('is a seat on the day its term ends, and a friend when the rhythm is past', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, onDay) => {
        const seats = [heldSeat(ada.id, onDay)];
        beginsWith((now) => ofKind('seat-term', { seats }, now, timeZone), onDay, timeZone);
        const contacts = [
          {
            personId: ada.id,
            cadence: { idealDays: 30, latestDays: 45 },
            lastTouchAt: at(plus(onDay, -30), '12:00', timeZone),
            since: 0,
            snoozedUntil: null,
          },
        ];
        beginsWith((now) => ofKind('in-touch', { contacts }, now, timeZone), onDay, timeZone);
      }),
    );
  });
});
