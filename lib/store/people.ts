import { Dexie } from 'dexie';
import { seated } from '@/lib/board/seat';
import { amended, type Amend } from '@/lib/data/amend';
import type { Change } from '@/lib/data/change';
import { cleanLine, fold } from '@/lib/text/clean';
import type { LeadGuess } from '@/lib/people/lead';
import { personLink } from '@/lib/people/links';
import { enrich, leadPerson, named, staged, type Person, type Stage } from '@/lib/people/person';
import { forgetAdvice } from './contradictions';
import { db, type TableName } from './db';
import { mentorshipsWith, removeWithAll } from './mentorships';
import { mutate } from './mutate';

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

/** Others who are called the same, to be asked about before somebody is there twice. */
export function namesakesOf(name: string, exceptId?: string): Promise<Person[]> {
  const { nameKey } = named(name);
  return db.people
    .where('nameKey')
    .equals(nameKey)
    .filter(({ id }) => id !== exceptId)
    .limit(3)
    .toArray();
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

/** A mark that differs whenever anybody was added, changed or removed, or that was undone. */
export async function lastChange(): Promise<string> {
  const stamps = await db.people.orderBy('updatedAt').keys();
  return `${stamps.length} ${stamps.reduce((sum: number, at) => sum + Number(at), 0)}`;
}

export function patchPerson(id: string, by: Amend<Person>): Promise<Change[]> {
  return patchPeople([id], (person) => amended(person, by));
}

/** Remembers another name of somebody, as the user has taught it. */
export async function learnNickname(id: string, name: string): Promise<Change[]> {
  const nickname = cleanLine(name, 120);
  return patchPerson(id, ({ nicknames }) =>
    nickname === '' || nicknames.includes(nickname) ? {} : { nicknames: [...nicknames, nickname] },
  );
}

/** Changes many people at once, each by what `patchFor` makes of them; one undo takes it all back. */
export async function patchPeople(
  ids: string[],
  patchFor: (person: Person) => Partial<Person>,
): Promise<Change[]> {
  const { changes } = await mutate(['people'], async (write) => {
    for (const person of await db.people.bulkGet([...new Set(ids)])) {
      const patch = person ? patchFor(person) : {};
      if (person && Object.keys(patch).length > 0) await write.patch('people', person.id, patch);
    }
  });
  return changes;
}

/** Moves people to a stage. */
export function moveToStage(ids: string[], stage: Stage): Promise<Change[]> {
  return patchPeople(ids, (person) => staged(person, stage, Date.now()));
}

/** Removes somebody with all that was theirs; `undo` brings it all back. */
export function removePerson(id: string): Promise<Change[]> {
  return removePeople([id]);
}

/** Removes people with all that is between you and them, and frees their chairs, whose questions stay. */
export async function removePeople(ids: string[]): Promise<Change[]> {
  const tables = [
    'people',
    'seats',
    'parkedQuestions',
    'goals',
    'checkIns',
    'contradictions',
    ...OWNED.map(({ table }) => table),
  ] as const;
  const { changes } = await mutate([...tables], async (write) => {
    for (const id of ids) {
      for (const { id: mentorshipId } of await mentorshipsWith(id)) {
        await removeWithAll(write, mentorshipId);
      }
      for (const { table, index } of OWNED) {
        const keys = await ownedKeys(table, index, id);
        if (table === 'takeaways') await forgetAdvice(write, keys);
        for (const key of keys) await write.remove(table, key);
      }
      for (const seat of await db.seats.where('holderId').equals(id).toArray()) {
        await write.patch('seats', seat.id, seated(seat, null, Date.now()));
      }
      for (const question of await db.parkedQuestions.where('personId').equals(id).toArray()) {
        // Parked for nobody and no seat, it would never be seen again.
        if (question.seatId === null) await write.remove('parkedQuestions', question.id);
        else await write.patch('parkedQuestions', question.id, { personId: null });
      }
      await write.remove('people', id);
    }
  });
  return changes;
}

/** The tables whose rows belong to one person, and the index that leads to them. */
export const OWNED = [
  { table: 'touches', index: '[personId+at]' },
  { table: 'drafts', index: '[personId+updatedAt]' },
  { table: 'sessions', index: '[personId+startsAt]' },
  { table: 'takeaways', index: '[personId+at]' },
  { table: 'mentorships', index: '[personId+createdAt]' },
] as const;

/** The ids of what belongs to somebody in one of those tables. */
export function ownedKeys(table: TableName, index: string, personId: string): Promise<string[]> {
  return db
    .table<unknown, string>(table)
    .where(index)
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .primaryKeys();
}

/** Adds somebody by hand, from a name and perhaps a link to their page; answers who is already there with that link. */
export function addPerson(name: string, link = ''): Promise<SavedLead> {
  const found = personLink(link);
  return saveLead({
    name,
    headline: '',
    company: '',
    place: '',
    links: found ? [found] : [],
    emails: [],
    source: { url: null, title: 'Added by hand', at: Date.now() },
  });
}
