import type { Person } from '@/lib/people/person';
import { likelyPeople } from '@/lib/sessions/call-page-people';
import type { Session } from '@/lib/sessions/session';
import { db } from './db';
import { getPeople } from './people';

/** Whom a call may be with: a planned session that is due, or only somebody. */
export interface Offer {
  person: Person;
  session: Session | null;
}

const MINUTE = 60_000;
/** People come early, and late. */
const EARLY = 20 * MINUTE;
const LATE = 60 * MINUTE;
const MOST = 2;

/**
 * What to offer in a call of this name: the sessions that are due, those with
 * somebody who is named first, then others who are named. Names are looked for
 * in the index alone, however many there are.
 */
export async function offersFor(callName: string, now: number): Promise<Offer[]> {
  const [due, named] = await Promise.all([dueSessions(now), peopleNamed(callName)]);
  const people = await getPeople([...due.map(({ personId }) => personId), ...named]);
  const isNamed = ({ personId }: Session) => named.includes(personId);
  const offers = [...due.filter(isNamed), ...due.filter((session) => !isNamed(session))].flatMap(
    (session) => {
      const person = people.get(session.personId);
      return person ? [{ person, session }] : [];
    },
  );
  const planned = new Set(due.map(({ personId }) => personId));
  const others = named.flatMap((id) => {
    const person = planned.has(id) ? undefined : people.get(id);
    return person ? [{ person, session: null }] : [];
  });
  return [...offers, ...others].slice(0, MOST);
}

function dueSessions(now: number): Promise<Session[]> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['planned', now - LATE], ['planned', now + EARLY], true, true)
    .toArray();
}

/** The ids of those whose names are in it, the likeliest first. */
async function peopleNamed(callName: string): Promise<string[]> {
  if (callName === '') return [];
  const byName = db.people.orderBy('nameKey');
  const [keys, ids] = await Promise.all([byName.keys(), byName.primaryKeys()]);
  const everybody = (keys as string[]).map((name, index) => ({
    id: ids[index] ?? '',
    name,
    nameKey: name,
  }));
  return likelyPeople(callName, everybody)
    .slice(0, MOST)
    .map(({ id }) => id);
}
