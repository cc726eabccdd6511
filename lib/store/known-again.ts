import { partsOf } from '@/lib/data/parts';
import type { Contact } from '@/lib/exchange/people/contact';
import { keysOf } from '@/lib/exchange/people/same';
import type { Person } from '@/lib/people/person';
import { db } from './db';

/** As many people as are read at once; of the others only the keys are held. */
const CHUNK = 1_000;

/** Who of a list is here already, and as whom. */
export async function knownAgain(contacts: readonly Contact[]): Promise<Map<Contact, Person>> {
  const ids = await idsByKey();
  const found = new Map<Contact, string>();
  for (const contact of contacts) {
    const id = keysOf(contact)
      .map((key) => ids.get(key) ?? null)
      .find((one) => one !== null);
    if (id !== undefined) found.set(contact, id);
  }
  const people = await peopleOf([...new Set(found.values())]);
  return new Map(
    [...found].flatMap(([contact, id]) => {
      const person = people.get(id);
      return person ? [[contact, person]] : [];
    }),
  );
}

/** Everybody's ids by what they are known again by; a name that two share is nobody's. */
async function idsByKey(): Promise<Map<string, string | null>> {
  const ids = new Map<string, string | null>();
  let last = '';
  for (;;) {
    const people = await db.people.where(':id').above(last).limit(CHUNK).toArray();
    for (const person of people) {
      for (const key of keysOf(person))
        ids.set(key, key.startsWith('name ') && ids.has(key) ? null : person.id);
    }
    last = people.at(-1)?.id ?? last;
    if (people.length < CHUNK) return ids;
  }
}

async function peopleOf(ids: string[]): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const part of partsOf(ids)) {
    for (const person of await db.people.bulkGet(part)) if (person) people.set(person.id, person);
  }
  return people;
}
