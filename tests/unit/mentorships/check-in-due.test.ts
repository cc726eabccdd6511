import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInDue, type CheckInFacts } from '@/lib/mentorships/check-in-due';
import { dayThere, moment, monthsAfter, zone } from './zones';

const LISBON = 'Europe/Lisbon';
const on = (day: string) => Date.parse(`${day}T12:00Z`);

function facts(
  talks: string[],
  looks: string[] = [],
  given: Partial<CheckInFacts['mentorship']> = {},
): CheckInFacts {
  return {
    mentorship: {
      status: 'active',
      startedOn: '2026-09-01',
      createdAt: on('2026-08-20'),
      ...given,
    },
    sessions: talks.map((day) => ({ state: 'ended', startsAt: on(day) })),
    checkIns: looks.map((day) => ({ day })),
  };
}

const due = (known: CheckInFacts, day: string) => checkInDue(known, on(day), LISBON);

describe('a check-in', () => {
  it('is due with the third talk', () => {
    const talks = ['2026-09-02', '2026-09-09', '2026-09-16'];
    expect(due(facts(talks), '2026-09-15')).toBeNull();
    expect(due(facts(talks), '2026-09-16')).toEqual({
      day: '2026-09-16',
      reason: '3 talks since you began, and no look yet at how it goes between you.',
    });
  });

  it('is due with the third talk after the last one; a talk of its own day was before it', () => {
    const looked = ['2026-09-16'];
    const talks = ['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30'];
    expect(due(facts(talks, looked), '2026-10-06')).toBeNull();
    expect(due(facts([...talks, '2026-10-07'], looked), '2026-10-08')).toEqual({
      day: '2026-10-07',
      reason: '3 talks since you last looked at how it goes between you.',
    });
  });

  it('is due after two months, if there was a talk at all', () => {
    const talks = ['2026-09-02', '2026-09-09', '2026-09-16'];
    expect(due(facts(talks, ['2026-09-16']), '2027-09-01')).toBeNull();
    const rare = facts([...talks, '2026-10-20'], ['2026-09-16']);
    expect(due(rare, '2026-11-15')).toBeNull();
    expect(due(rare, '2026-11-16')).toEqual({
      day: '2026-11-16',
      reason: '2 months since you last looked at how it goes between you.',
    });
    const late = facts([...talks, '2027-01-10'], ['2026-09-16']);
    expect(due(late, '2027-01-10')?.day, 'the first talk after a long gap').toBe('2027-01-10');
  });

  it('is never due before the second talk', () => {
    expect(due(facts(['2026-09-02']), '2027-09-01')).toBeNull();
    expect(due(facts(['2026-09-02', '2026-12-09']), '2026-12-08')).toBeNull();
    expect(due(facts(['2026-09-02', '2026-12-09']), '2026-12-09')).toEqual({
      day: '2026-12-09',
      reason: '2 months since you began, and no look yet at how it goes between you.',
    });
  });

  it('counts no talk that is planned, runs, lies ahead or was before the mentorship', () => {
    const talks = ['2026-08-02', '2026-08-09', '2026-09-09', '2026-09-16'];
    const known = facts(talks);
    const other = [
      { state: 'planned' as const, startsAt: on('2026-09-10') },
      { state: 'running' as const, startsAt: on('2026-09-17') },
      { state: 'ended' as const, startsAt: on('2026-12-17') },
    ];
    const all = { ...known, sessions: [...known.sessions, ...other] };
    expect(due(all, '2026-10-20')).toBeNull();
  });

  it('begins with the day the mentorship was noted, where no other is known', () => {
    const known = facts(['2026-08-19', '2026-08-20', '2026-08-27', '2026-09-03'], [], {
      startedOn: null,
    });
    expect(due(known, '2026-09-10')?.day).toBe('2026-09-03');
  });

  it.each(['agreeing', 'paused', 'ended'] as const)('is not due while it is %s', (status) => {
    const talks = ['2026-09-02', '2026-09-09', '2026-09-16'];
    expect(due(facts(talks, [], { status }), '2026-12-01')).toBeNull();
  });
});

const anyDay = moment.map((at) => new Date(at).toISOString().slice(0, 10));
const anyFacts: fc.Arbitrary<CheckInFacts> = fc.record({
  mentorship: fc.record({
    status: fc.constant('active' as const),
    startedOn: fc.option(anyDay),
    createdAt: moment,
  }),
  sessions: fc.array(
    fc.record({ state: fc.constantFrom('ended' as const, 'planned' as const), startsAt: moment }),
    { maxLength: 12 },
  ),
  checkIns: fc.array(
    anyDay.map((day) => ({ day })),
    { maxLength: 3 },
  ),
});

describe('any mentorship, anywhere, at any time', () => {
  it('is asked about when counting by hand says so', () => {
    fc.assert(
      fc.property(anyFacts, moment, zone, (known, now, timeZone) => {
        const { mentorship, sessions, checkIns } = known;
        const today = dayThere(now, timeZone);
        const began = mentorship.startedOn ?? dayThere(mentorship.createdAt, timeZone);
        const held = sessions
          .filter(({ state, startsAt }) => state === 'ended' && startsAt <= now)
          .map(({ startsAt }) => dayThere(startsAt, timeZone))
          .filter((day) => day >= began);
        const last = checkIns
          .map(({ day }) => day)
          .toSorted()
          .at(-1);
        const since = held.filter((day) => last === undefined || day > last);
        const asked =
          held.length >= 2 &&
          (since.length >= 3 || (since.length >= 1 && today >= monthsAfter(last ?? began, 2)));
        const found = checkInDue(known, now, timeZone);
        expect(found !== null).toBe(asked);
        if (found) expect(found.day <= today).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is not asked about on the day of a check-in, and keeps its day until then', () => {
    fc.assert(
      fc.property(anyFacts, moment, zone, fc.nat(90), (known, now, timeZone, days) => {
        const found = checkInDue(known, now, timeZone);
        const later = now + days * 86_400_000;
        const noNewTalk = known.sessions.every(
          ({ startsAt }) => startsAt <= now || startsAt > later,
        );
        if (found && noNewTalk) expect(checkInDue(known, later, timeZone)).toEqual(found);
        const checkIns = [...known.checkIns, { day: dayThere(now, timeZone) }];
        expect(checkInDue({ ...known, checkIns }, now, timeZone)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});
