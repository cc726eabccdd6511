import type { CheckIn } from '@/lib/mentorships/check-in';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { Draft } from '@/lib/outreach/draft';
import { nextStep } from '@/lib/outreach/follow-up';
import type { Person } from '@/lib/people/person';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import type { Known } from '@/lib/reminders/known';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { remaining } from '@/lib/sessions/clock';
import type { Seat } from '@/lib/board/seat';
import { DAY } from './rows';

/** Where the year is lived. */
export const ZONE = 'Europe/Berlin';

/** Everything there is, in plain rows; the script changes it in place. */
export interface World {
  people: Person[];
  mentorships: Mentorship[];
  sessions: Session[];
  takeaways: Takeaway[];
  goals: Goal[];
  checkIns: CheckIn[];
  drafts: Draft[];
  seats: Seat[];
  /** A friend to stay in touch with: every so many days, since when. */
  friend: { personId: string; everyDays: number; lastTouchAt: number };
}

/** What the store would read from it. */
export function knownOf(world: World, now: number): Known {
  const { people, sessions, takeaways, seats, friend } = world;
  const waiting = Map.groupBy(world.drafts, ({ personId }) => personId ?? '');
  return {
    mentorships: world.mentorships
      .filter(({ status }) => status === 'active' || status === 'paused')
      .flatMap((mentorship) => recordIn(world, mentorship)),
    planned: sessions.filter(({ state }) => state === 'planned'),
    toWrapUp: sessions.filter(
      ({ state, wrapUp, startsAt }) =>
        state === 'ended' && wrapUp.doneAt === null && startsAt > now - 60 * DAY,
    ),
    actions: takeaways.filter(
      ({ kind, status, dueDay }) => kind === 'action' && status === 'open' && dueDay !== null,
    ),
    advice: takeaways.filter(
      ({ kind, status }) => kind === 'advice' && ['received', 'trying', 'tried'].includes(status),
    ),
    waiting: [...waiting].flatMap(([personId, drafts]) => {
      const open = drafts.filter(({ waitingSince }) => waitingSince !== null);
      const step = nextStep(open, now, ZONE);
      return step ? [{ personId, step }] : [];
    }),
    contacts: [
      {
        personId: friend.personId,
        cadence: cadenceOf(friend.everyDays),
        lastTouchAt: friend.lastTouchAt,
        since: 0,
        snoozedUntil: null,
      },
    ],
    seats,
    names: new Map(people.map(({ id, name }) => [id, name])),
  };
}

function recordIn(world: World, mentorship: Mentorship): MentorshipRecord[] {
  const { id, personId } = mentorship;
  const person = world.people.find((one) => one.id === personId);
  if (!person) return [];
  const theirs = <R extends { personId: string }>(rows: R[]) =>
    rows.filter((one) => one.personId === personId);
  return [
    {
      mentorship,
      person,
      sessions: theirs(world.sessions).toSorted((a, b) => a.startsAt - b.startsAt),
      takeaways: theirs(world.takeaways),
      touches: [],
      goals: world.goals.filter(({ mentorshipId }) => mentorshipId === id),
      checkIns: world.checkIns.filter(({ mentorshipId }) => mentorshipId === id),
    },
  ];
}

/** Until when a running session has the user's attention. */
export function busyUntil({ sessions }: World, now: number): number | null {
  const clock = sessions.find(({ state }) => state === 'running')?.clock;
  return clock ? now + Math.max(0, remaining(clock, now)) : null;
}
