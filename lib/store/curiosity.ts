import type { Person } from '@/lib/people/person';
import { db } from './db';
import { getPeople } from './people';

/** This month's talks with people of the curiosity hat, and those of them who were not talked with yet. */
export async function curiosityMonth(now: number): Promise<{ talks: number; waiting: Person[] }> {
  const start = new Date(now);
  start.setDate(1);
  start.setHours(0, 0, 0, 0);
  const touches = await db.touches
    .where('at')
    .between(start.getTime(), now, true, true)
    .filter(({ kind }) => kind === 'spoke' || kind === 'session')
    .toArray();
  const people = await getPeople(touches.map(({ personId }) => personId));
  const talks = touches.filter(({ personId }) => people.get(personId)?.hats.includes('curiosity'));
  const waiting = await db.people
    .where('hats')
    .equals('curiosity')
    .filter(({ lastTouchAt }) => (lastTouchAt ?? 0) < start.getTime())
    .limit(3)
    .toArray();
  return { talks: talks.length, waiting };
}
