import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { NO_LOOP } from '@/lib/advice/loop';
import { NOTHING_SAID, type CheckIn } from '@/lib/mentorships/check-in';
import { newGoal, type Goal } from '@/lib/mentorships/goal';
import { newMentorship, ROLES, STATUSES, type Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { NO_TERMS, type Terms } from '@/lib/mentorships/terms';
import { endClock, startClock } from '@/lib/sessions/clock';
import { METHODS } from '@/lib/sessions/method';
import type { Session } from '@/lib/sessions/session';
import { aPerson, aSession, aTouch, MORNING } from '../support/rows';
import { aTakeaway } from '../sessions/notes/some-takeaways';

export const DAY = 86_400_000;
const MINUTE = 60_000;

/** `YYYY-MM-DD` so many days before the tests' morning, in UTC. */
export const dayAgo = (days: number) => new Date(MORNING - days * DAY).toISOString().slice(0, 10);

/** A mentorship that goes on, agreed so many days ago, but for what is given. */
export function aMentorship(
  { ago = 100, ...given }: Partial<Mentorship> & { ago?: number } = {},
  terms: Partial<Terms> = {},
): Mentorship {
  const at = MORNING - ago * DAY;
  return {
    id: uuid(),
    createdAt: at,
    updatedAt: at,
    ...newMentorship(uuid(), 'mentee', at),
    status: 'active',
    history: [
      { status: 'agreeing', at, why: '' },
      { status: 'active', at, why: '' },
    ],
    startedOn: dayAgo(ago),
    terms: { ...NO_TERMS, ...terms },
    ...given,
  };
}

/** A record of nothing but the mentorship and a person, but for what is given. */
export function aRecord(given: Partial<MentorshipRecord> = {}): MentorshipRecord {
  const mentorship = given.mentorship ?? aMentorship();
  return {
    mentorship,
    person: aPerson({ id: mentorship.personId, name: 'Ngozi Brightwater' }),
    sessions: [],
    takeaways: [],
    touches: [],
    goals: [],
    checkIns: [],
    ...given,
  };
}

/** A talk of half an hour, held so many days before the tests' morning. */
export function held(ago: number, given: Partial<Session> = {}): Session {
  const startsAt = MORNING - ago * DAY;
  const clock = endClock(startClock(30, startsAt), startsAt + 30 * MINUTE);
  return aSession({ state: 'ended', startsAt, clock, ...given });
}

/** One that is planned for so many days after it. */
export function planned(inDays: number): Session {
  return aSession({ state: 'planned', startsAt: MORNING + inDays * DAY, clock: null });
}

export const advice = (ago: number, given: Parameters<typeof aTakeaway>[0] = {}) =>
  aTakeaway({ kind: 'advice', at: MORNING - ago * DAY, text: 'Begin at low tide', ...given });

export const asked = (ago: number) => aTouch({ at: MORNING - ago * DAY, about: 'ask' });
export const gift = (ago: number) => aTouch({ at: MORNING - ago * DAY, kind: 'gift' });

export function aCheckIn(ago: number): CheckIn {
  const said = { mine: NOTHING_SAID, theirs: NOTHING_SAID, note: '' };
  const at = MORNING - ago * DAY;
  return {
    id: uuid(),
    createdAt: at,
    updatedAt: at,
    mentorshipId: uuid(),
    day: dayAgo(ago),
    ...said,
  };
}

export function aGoal(given: Partial<Goal> = {}): Goal {
  const stamps = { id: uuid(), createdAt: MORNING, updatedAt: MORNING };
  return { ...stamps, ...newGoal(uuid(), 'Read a tide table', 0, MORNING), ...given };
}

const ago = fc.integer({ min: -30, max: 800 });
const moment = ago.map((days) => MORNING - days * DAY);

const anySession = fc
  .record({
    startsAt: moment,
    state: fc.constantFrom('planned', 'ended', 'ended', 'ended'),
    methods: fc.subarray([...METHODS], { maxLength: 2 }),
  })
  .map(({ startsAt, state, methods }): Session => {
    const clock = endClock(startClock(30, startsAt), startsAt + 30 * MINUTE);
    return state === 'ended'
      ? aSession({ state, startsAt, clock, methods })
      : aSession({ state: 'planned', startsAt, clock: null, methods });
  });

const anyAdvice = fc
  .record({
    at: moment,
    status: fc.constantFrom('received', 'trying', 'tried', 'reported', 'set-aside'),
    askOn: fc.option(ago.map(dayAgo)),
  })
  .map(({ at, status, askOn }) =>
    aTakeaway({ kind: 'advice', at, status, loop: { ...NO_LOOP, askOn } }),
  );

const anyTouch = fc
  .record({
    at: moment,
    kind: fc.constantFrom('message', 'spoke', 'message', 'gift'),
    about: fc.constantFrom('ask', 'ask', 'update', null),
  })
  .map((given) => aTouch(given));

const anyMentorship: fc.Arbitrary<Mentorship> = fc
  .record({
    began: fc.integer({ min: 0, max: 800 }),
    resumed: fc.option(fc.integer({ min: 0, max: 400 })),
    role: fc.constantFrom(...ROLES),
    status: fc.constantFrom(...STATUSES, 'active', 'active', 'active'),
    startedOn: fc.option(ago.map(dayAgo), { freq: 6 }),
    pausedUntil: fc.option(ago.map(dayAgo)),
    rhythm: fc.option(
      fc.constantFrom(7, 14, 30).map((days) => ({ kind: 'every' as const, days, minutes: 30 })),
    ),
    format: fc.constantFrom(null, 'q-and-a', 'q-and-a', 'pairing'),
    calledOff: fc.array(moment, { maxLength: 4 }),
  })
  .map(({ began, resumed, rhythm, format, calledOff, ...given }) => {
    const made = aMentorship({ ago: began, ...given }, { rhythm, format });
    const at = resumed === null ? null : MORNING - Math.min(resumed, began) * DAY;
    return {
      ...made,
      calledOff: calledOff
        .toSorted((a, b) => a - b)
        .map((off) => ({ at: off, sessionId: uuid(), what: 'dropped' as const })),
      history: [
        ...made.history,
        ...(at === null
          ? []
          : [
              { status: 'paused' as const, at: at - DAY, why: '' },
              { status: 'active' as const, at, why: '' },
            ]),
      ],
    };
  });

const byTime = <T>(rows: T[], at: (row: T) => number) => rows.toSorted((a, b) => at(a) - at(b));

/** Any mixture of what can be known of a mentorship, each list oldest first as the store gives it. */
export const anyRecord: fc.Arbitrary<MentorshipRecord> = fc
  .record({
    mentorship: anyMentorship,
    ahead: fc.constantFrom(null, 'a-step' as const, 'far' as const),
    sessions: fc.array(anySession, { maxLength: 12 }),
    takeaways: fc.array(anyAdvice, { maxLength: 6 }),
    touches: fc.array(anyTouch, { maxLength: 8 }),
    goals: fc.array(
      fc
        .record({
          state: fc.constantFrom('open', 'reached', 'closed'),
          progress: fc.integer({ min: 0, max: 100 }),
        })
        .map((given) => aGoal(given)),
      { maxLength: 3 },
    ),
    checkIns: fc.array(fc.integer({ min: 0, max: 800 }).map(aCheckIn), { maxLength: 3 }),
  })
  .map(({ ahead, mentorship, ...lists }) => ({
    mentorship,
    person: aPerson({ id: mentorship.personId, ahead }),
    sessions: byTime(lists.sessions, ({ startsAt }) => startsAt),
    takeaways: byTime(lists.takeaways, ({ at }) => at),
    touches: byTime(lists.touches, ({ at }) => at),
    goals: lists.goals,
    checkIns: lists.checkIns.toSorted((a, b) => a.day.localeCompare(b.day)),
  }));
