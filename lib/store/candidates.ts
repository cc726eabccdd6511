import { Dexie } from 'dexie';
import type { Person } from '@/lib/people/person';
import { db } from './db';
import { draftsTo } from './drafts';

/** A lead that is not asked yet; mentees are there to be helped. */
function isCandidate({ stage, hats }: Person): boolean {
  return stage === 'lead' && !hats.includes('mentee');
}

/** The best rated candidates, `limit` at most. */
export function topCandidates(limit: number): Promise<Person[]> {
  return db.people.orderBy('overall').reverse().filter(isCandidate).limit(limit).toArray();
}

/**
 * Whom to ask next instead of somebody: the best rated candidate for the same
 * growth areas, else the best rated one at all, else one that is not rated yet.
 */
export async function nextCandidate(instead: Person): Promise<Person | undefined> {
  const isNext = (person: Person) => person.id !== instead.id && isCandidate(person);
  const sameAreas = await db.people
    .where('growthAreaIds')
    .anyOf(instead.growthAreaIds)
    .distinct()
    .filter(isNext)
    .toArray();
  const [best] = sameAreas.toSorted((a, b) => (b.overall ?? 0) - (a.overall ?? 0));
  return (
    best ??
    (await db.people.orderBy('overall').reverse().filter(isNext).first()) ??
    (await db.people
      .where('[stage+nameKey]')
      .between(['lead', Dexie.minKey], ['lead', Dexie.maxKey])
      .filter(isNext)
      .first())
  );
}

/** No more are invited at a time than one can meet regularly. */
const INVITATIONS = 5;
const FRESH_MS = 21 * 86_400_000;

/**
 * S3: after a good first talk, "regular check-ins" are an invitation away. Who
 * was talked with of late and was not invited yet, the latest talk first.
 */
export async function readyForCheckIns(now: number): Promise<Person[]> {
  const lately = await db.people
    .where('lastTouchAt')
    .above(now - FRESH_MS)
    .reverse()
    .filter(({ stage, hats }) => stage === 'talking' && !hats.includes('mentee'))
    .toArray();
  const ready: Person[] = [];
  for (const person of lately) {
    if (ready.length === INVITATIONS) break;
    if ((await talkedSince(person.id, now - FRESH_MS)) && !(await invited(person.id))) {
      ready.push(person);
    }
  }
  return ready;
}

async function talkedSince(personId: string, since: number): Promise<boolean> {
  const talk = await db.touches
    .where('[personId+at]')
    .between([personId, since], [personId, Dexie.maxKey], false)
    .filter(({ kind }) => kind === 'session' || kind === 'spoke')
    .first();
  return talk !== undefined;
}

async function invited(personId: string): Promise<boolean> {
  const invitation = await draftsTo(personId)
    .filter(({ purpose }) => purpose === 'check-ins-invite')
    .first();
  return invitation !== undefined;
}
