import { Dexie } from 'dexie';
import type { Area } from '@/lib/board/area';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { brief, type Brief, type BriefRows, type GoalLine } from '@/lib/sessions/brief';
import type { Session } from '@/lib/sessions/session';
import { db } from './db';
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
  const [sessions, takeaways, parked, seats] = await Promise.all([
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
  ]);
  const goals = await goalsWith(person, seats);
  const role = roleWith(person, session);
  return brief({
    person,
    session,
    sessions,
    takeaways,
    parked,
    seats,
    goals,
    role,
    now,
    timeZone,
  });
}

/** What the talks with somebody are to help with: the growth areas they stand for, and those of their seats. */
export async function goalsWith(person: Person, seats?: readonly Seat[]): Promise<GoalLine[]> {
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
