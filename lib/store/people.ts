import { Dexie } from 'dexie';
import { seated } from '@/lib/board/seat';
import type { Change } from '@/lib/data/change';
import { fold } from '@/lib/text/clean';
import type { LeadGuess } from '@/lib/people/lead';
import { personLink } from '@/lib/people/links';
import { enrich, leadPerson, named, type Person, type Stage } from '@/lib/people/person';
import { db } from './db';
import { mutate, type Writer } from './mutate';

/** What saving a lead came to: a new person, or what was added to somebody already there. */
export interface SavedLead {
  person: Pick<Person, 'id' | 'name'>;
  outcome: 'new' | 'updated' | 'unchanged';
  changes: Change[];
}

/** Saves a lead; the same person again is updated, never doubled (F1). */
export async function saveLead(guess: LeadGuess): Promise<SavedLead> {
  const { result, changes } = await mutate(['people'], async (write) => {
    const known = await findLead(guess);
    if (!known) return { person: await write.add('people', leadPerson(guess)), isNew: true };
    const patch = enrich(known, guess);
    if (Object.keys(patch).length > 0) await write.patch('people', known.id, patch);
    return { person: known, isNew: false };
  });
  const outcome = result.isNew ? 'new' : changes.length > 0 ? 'updated' : 'unchanged';
  return { person: { id: result.person.id, name: result.person.name }, outcome, changes };
}

/**
 * The person a guess is about: the same link, else the same e-mail, else the
 * same name on the same page, unless their profiles are known to differ.
 */
export async function findLead(guess: LeadGuess): Promise<Person | undefined> {
  const keys = guess.links.map((link) => link.key);
  return (
    (await db.people.where('linkKeys').anyOf(keys).first()) ??
    (await db.people.where('emails').anyOf(guess.emails).first()) ??
    (await db.people
      .where('nameKey')
      .equals(named(guess.name).nameKey)
      .filter((person) => person.sources.some((source) => source.url === guess.source.url))
      .filter((person) => !namesakes(person, guess))
      .first())
  );
}

/** Two profiles on one site are two people. (A page of the open web may be one of many about somebody.) */
function namesakes(person: Person, guess: LeadGuess): boolean {
  return guess.links.some(
    ({ kind }) => kind !== 'web' && person.links.some((link) => link.kind === kind),
  );
}

export function getPerson(id: string): Promise<Person | undefined> {
  return db.people.get(id);
}

/** Names of many at once, by id. */
export async function getPeople(ids: string[]): Promise<Map<string, Person>> {
  const people = await db.people.bulkGet([...new Set(ids)]);
  return new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : [])));
}

/** Everybody, by name, `limit` at most. */
export function listPeople(limit: number): Promise<Person[]> {
  return db.people.orderBy('nameKey').limit(limit).toArray();
}

/** People one of whose names begins with `query`; those whose first name does come first. */
export async function searchPeople(query: string, limit: number): Promise<Person[]> {
  const key = fold(query);
  if (key === '') return db.people.orderBy('updatedAt').reverse().limit(limit).toArray();
  const first = await db.people.where('nameKey').startsWith(key).limit(limit).toArray();
  if (first.length === limit) return first;
  const later = await db.people
    .orderBy('nameKey')
    .filter((person) => person.nameKey.includes(` ${key}`))
    .limit(limit - first.length)
    .toArray();
  const seen = new Set(first.map((person) => person.id));
  return [...first, ...later.filter((person) => !seen.has(person.id))];
}

export async function patchPerson(id: string, patch: Partial<Person>): Promise<Change[]> {
  return (await mutate(['people'], (write) => write.patch('people', id, patch))).changes;
}

/** Removes somebody with their touches, drafts and sessions, and frees their chairs; `undo` brings it all back. */
export async function removePerson(id: string): Promise<Change[]> {
  const { changes } = await mutate(
    ['people', 'seats', 'touches', 'drafts', 'sessions'],
    async (write) => {
      const span = [
        [id, Dexie.minKey],
        [id, Dexie.maxKey],
      ] as const;
      const touches = await db.touches
        .where('[personId+at]')
        .between(...span)
        .primaryKeys();
      const drafts = await db.drafts
        .where('[personId+updatedAt]')
        .between(...span)
        .primaryKeys();
      const sessions = await db.sessions
        .where('[personId+startsAt]')
        .between(...span)
        .primaryKeys();
      for (const key of touches) await write.remove('touches', key);
      for (const key of drafts) await write.remove('drafts', key);
      for (const key of sessions) await write.remove('sessions', key);
      for (const seat of await db.seats.where('holderId').equals(id).toArray()) {
        await write.patch('seats', seat.id, seated(seat, null, Date.now()));
      }
      await write.remove('people', id);
    },
  );
  return changes;
}

/** Notes a contact within a mutation: logs the touch, freshens the person and moves their stage on. */
export async function logTouch(
  write: Writer,
  touch: {
    personId: string;
    kind: 'message' | 'session';
    refId: string;
    summary: string;
    moveOn: (stage: Stage) => Stage;
  },
): Promise<void> {
  const person = await db.people.get(touch.personId);
  if (!person) return;
  const at = Date.now();
  const { personId, kind, refId, summary } = touch;
  await write.add('touches', {
    personId,
    kind,
    refId,
    summary,
    at,
    direction: kind === 'message' ? 'out' : 'both',
  });
  await write.patch('people', personId, { lastTouchAt: at, stage: touch.moveOn(person.stage) });
}

/** Adds somebody by hand, from a name and perhaps a link to their page; answers who is already there with that link. */
export function addPerson(name: string, link = ''): Promise<SavedLead> {
  const found = personLink(link);
  return saveLead({
    name,
    headline: '',
    links: found ? [found] : [],
    emails: [],
    source: { url: null, title: 'Added by hand', at: Date.now() },
  });
}
