import { v7 as uuid } from 'uuid';
import type { Contact } from '@/lib/exchange/people/contact';
import type { ReadPeople } from '@/lib/exchange/people/list';
import type { LeadGuess } from '@/lib/people/lead';
import { enrich, leadPerson, type Person } from '@/lib/people/person';
import { cleanLine } from '@/lib/text/clean';
import type { ImportPlan } from './import-plan';
import { knownAgain } from './known-again';

/** What becomes of a row of a list, and why. */
export interface RowFate {
  row: number;
  what: string;
  fate: 'new' | 'updated' | 'here' | 'repeat' | 'refused';
  why: string;
}

/** Compares the people of a file with those who are here. Nothing is written. */
export async function planPeople(
  read: ReadPeople,
  fileName: string,
): Promise<{ plan: ImportPlan; rows: RowFate[] }> {
  const at = Date.now();
  const known = await knownAgain(read.people);
  const add: Person[] = [];
  const update = new Map<string, Person>();
  const rows: RowFate[] = [];
  for (const contact of read.people) {
    const guess = guessOf(contact, fileName, at);
    const here = known.get(contact);
    if (!here) {
      add.push(newPerson(guess, contact, at));
      rows.push({ row: contact.row, what: contact.name, fate: 'new', why: '' });
      continue;
    }
    const person = update.get(here.id) ?? here;
    const patch = added(person, guess, contact);
    const fields = Object.keys(patch);
    if (fields.length > 0) update.set(here.id, { ...person, ...patch, updatedAt: at });
    rows.push({
      row: contact.row,
      what: contact.name,
      ...(fields.length > 0
        ? { fate: 'updated' as const, why: `Adds ${told(fields)} to ${here.name}.` }
        : { fate: 'here' as const, why: `${here.name} is here already, with all of it.` }),
    });
  }
  rows.push(
    ...read.repeats.map(({ contact, of, adds }) => ({
      row: contact.row,
      what: contact.name,
      fate: 'repeat' as const,
      why: `The same person as in row ${of.row}${adds ? '; what is new in it goes there' : ''}.`,
    })),
    ...read.refused.map(({ row, what, why }) => ({ row, what, fate: 'refused' as const, why })),
  );
  const people = { table: 'people' as const, add, update: [...update.values()], kept: 0 };
  return { plan: { tables: [people], refused: [], giveWay: [] }, rows };
}

export function guessOf(contact: Contact, fileName: string, at: number): LeadGuess {
  const { name, headline, company, place, links, emails } = contact;
  return {
    name,
    headline,
    company,
    place,
    links,
    emails,
    source: { url: null, title: `File ${cleanLine(fileName, 200)}`, at },
  };
}

export function newPerson(guess: LeadGuess, contact: Contact, at: number): Person {
  return {
    ...leadPerson(guess),
    id: uuid(),
    createdAt: at,
    updatedAt: at,
    areas: contact.areas,
    timeZone: contact.timeZone,
    availability: contact.availability,
    notes: contact.notes,
    nicknames: contact.handles,
  };
}

/** What a file knows more of somebody; nothing that is here is overwritten. */
export function added(person: Person, guess: LeadGuess, contact: Contact): Partial<Person> {
  // Where somebody was found again is no news by itself.
  const { sources: _again, ...patch } = enrich(person, guess);
  const areas = contact.areas.filter((area) => !person.areas.includes(area));
  const handles = contact.handles.filter((handle) => !person.nicknames.includes(handle));
  if (areas.length > 0) patch.areas = [...person.areas, ...areas];
  if (handles.length > 0) patch.nicknames = [...person.nicknames, ...handles];
  if (person.timeZone === null && contact.timeZone !== null) patch.timeZone = contact.timeZone;
  if (person.availability === '' && contact.availability !== '')
    patch.availability = contact.availability;
  if (contact.notes !== '' && !person.notes.includes(contact.notes))
    patch.notes = [person.notes, contact.notes].filter(Boolean).join('\n\n');
  return patch;
}

const NAMES: Partial<Record<keyof Person, string>> = {
  links: 'a link',
  emails: 'an e-mail address',
  headline: 'what they do',
  company: 'the company',
  place: 'the place',
  areas: 'areas',
  nicknames: 'a handle',
  timeZone: 'the time zone',
  availability: 'when they have time',
  notes: 'notes',
};

export function told(fields: string[]): string {
  const names = fields.flatMap((field) => NAMES[field as keyof Person] ?? []);
  return new Intl.ListFormat('en').format(names);
}
