import { Dexie } from 'dexie';
import type { Area } from '@/lib/board/area';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { brief, type Brief, type BriefRows, type GoalLine } from '@/lib/sessions/brief';
import type { Session } from '@/lib/sessions/session';
import { db } from './db';
import { goalsToLookAt, openGoalsWith } from './goals-in-talk';
import { promisesWith } from './promises';
import { questionsWaitingFor } from './questions';

/** Further back is history; while you talk this is read again with every change. */
const LATEST_TALKS = 12;
const LATEST_TAKEAWAYS = 300;

/** M1: everything to know before a talk, found by the person's own indexes. */
export async function readBrief(
  person: Person,
  session: Session,
  now: number,
  timeZone: string,
): Promise<Brief> {
  const ofPerson = [
    [person.id, Dexie.minKey],
    [person.id, Dexie.maxKey],
  ] as const;
  const [sessions, takeaways, parked, seats, promises] = await Promise.all([
    db.sessions
      .where('[personId+startsAt]')
      .between(...ofPerson)
      .reverse()
      .limit(LATEST_TALKS)
      .toArray(),
    db.takeaways
      .where('[personId+at]')
      .between(...ofPerson)
      .reverse()
      .limit(LATEST_TAKEAWAYS)
      .toArray(),
    questionsWaitingFor(person.id),
    db.seats.where('holderId').equals(person.id).toArray(),
    promisesWith(person.id),
  ]);
  const goals = await goalsWith(person, { seats, talk: { session, now, timeZone } });
  const role = roleWith(person, session);
  return brief({
    person,
    session,
    sessions,
    takeaways,
    parked,
    seats,
    goals,
    promises,
    role,
    now,
    timeZone,
  });
}

interface Known {
  seats?: readonly Seat[];
  /** The talk that is prepared: which goals are to be looked at in it. */
  talk?: { session: Session; now: number; timeZone: string };
}

/**
 * What the talks with somebody are to help with: the open goals of a mentorship
 * that goes on (R4); where there are none, the growth areas they stand for, and
 * those of their seats.
 */
export async function goalsWith(person: Person, known: Known = {}): Promise<GoalLine[]> {
  const { seats, talk } = known;
  const agreed = await openGoalsWith(person.id);
  if (!agreed || agreed.goals.length === 0) return areasWith(person, seats);
  const toLookAt = talk && (await goalsToLookAt(talk.session, agreed, talk.now, talk.timeZone));
  return agreed.goals.map(({ id, title }) => ({
    id,
    title,
    toLookAt: toLookAt?.has(id) ?? false,
  }));
}

async function areasWith(person: Person, seats?: readonly Seat[]): Promise<GoalLine[]> {
  const held = seats ?? (await db.seats.where('holderId').equals(person.id).toArray());
  const [own, ofSeats] = await Promise.all([
    db.areas.bulkGet(person.growthAreaIds),
    db.areas
      .where('seatId')
      .anyOf(held.map(({ id }) => id))
      .toArray(),
  ]);
  const areas = [...own, ...ofSeats].filter((area): area is Area => area !== undefined);
  return [...new Map(areas.map(({ id, title }) => [id, { id, title }])).values()];
}

/** Whose part is yours in a talk: a mentee's, unless it is said that they learn from you, or you from each other. */
export function roleWith({ hats }: Person, { kind }: Pick<Session, 'kind'>): BriefRows['role'] {
  if (kind === 'first-mentor') return 'mentor';
  if (kind === 'first-mentee' || hats.includes('mentor')) return 'mentee';
  if (hats.includes('mentee')) return 'mentor';
  return hats.includes('peer') ? 'peer' : 'mentee';
}
