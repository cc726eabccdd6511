import type { Contact } from '@/lib/exchange/people/contact';
import { keysOf } from '@/lib/exchange/people/same';
import { staged, type Person } from '@/lib/people/person';
import { fold } from '@/lib/text/clean';
import { db } from './db';
import { added, guessOf, newPerson, told, type RowFate } from './import-people';
import { talkingSince } from './sessions';

export type NoteFate = Omit<RowFate, 'row' | 'what'>;

/** Everybody who is here or comes with the files, as they would be after it. */
export class NotePeople {
  readonly #here = new Map<string, Person>();
  readonly #now = new Map<string, Person>();
  readonly #keys = new Map<string, string>();
  readonly #names = new Map<string, Set<string>>();
  /** The person who is meant by an id of a file. */
  readonly #meant = new Map<string, string>();
  /** Those who were found here by what is told of them. */
  readonly #found = new Set<string>();

  readonly #fileName: string;
  readonly #at: number;

  private constructor(fileName: string, at: number) {
    this.#fileName = fileName;
    this.#at = at;
  }

  static async of(fileName: string, at: number): Promise<NotePeople> {
    const people = new NotePeople(fileName, at);
    await db.people.each((person) => {
      people.#here.set(person.id, person);
      people.#know(person);
    });
    return people;
  }

  /** Somebody's own file: a whole record takes the place of an older one, what is told beside it only adds. */
  take(contact: Contact, record: Person | null): NoteFate {
    const same = record && this.#now.get(record.id);
    if (record && same) return this.#renew(record, same);
    const known = this.#known(contact);
    if (known && (!record || this.#mayBe(known))) {
      if (record) this.#meant.set(record.id, known.id);
      this.#found.add(known.id);
      return this.#enrich(known, contact);
    }
    this.#know(record ?? newPerson(guessOf(contact, this.#fileName, this.#at), contact, this.#at));
    return { fate: 'new', why: '' };
  }

  /** Whom a file means: by id, else the one who is called so; `several` where that is not only one. */
  find(id: string | null, name: string): Person | 'several' | null {
    const byId = id === null ? undefined : this.#now.get(this.#meant.get(id) ?? id);
    if (byId) return byId;
    const ids = [...(this.#names.get(nameKey(name)) ?? [])];
    if (ids.length > 1) return 'several';
    return this.#now.get(ids[0] ?? '') ?? null;
  }

  /** A new lead of this name. */
  lead(name: string): Person {
    const contact: Contact = { ...NOTHING, name };
    const person = newPerson(guessOf(contact, this.#fileName, this.#at), contact, this.#at);
    this.#know(person);
    return person;
  }

  /** A talk with them ended at `at`. */
  talked(id: string, at: number): void {
    const person = this.#now.get(id);
    if (!person) return;
    const lastTouchAt = Math.max(at, person.lastTouchAt ?? 0);
    const patch = { ...staged(person, talkingSince(person.stage), at), lastTouchAt };
    if (person.lastTouchAt !== lastTouchAt || patch.stage)
      this.#now.set(id, { ...person, ...patch, updatedAt: this.#at });
  }

  planned(): { add: Person[]; update: Person[] } {
    const all = [...this.#now.values()];
    return {
      add: all.filter(({ id }) => !this.#here.has(id)),
      update: all.filter((person) => {
        const here = this.#here.get(person.id);
        return here !== undefined && here !== person;
      }),
    };
  }

  #known(contact: Contact): Person | undefined {
    const ids = keysOf(contact).flatMap((key) => this.#keys.get(key) ?? []);
    return this.#now.get(ids[0] ?? '');
  }

  /** Two records are two people, whatever they have in common: only one of them is somebody who is here. */
  #mayBe({ id }: Person): boolean {
    return this.#here.has(id) && !this.#found.has(id);
  }

  #renew(record: Person, here: Person): NoteFate {
    if (!this.#here.has(record.id)) return { fate: 'repeat', why: 'It is among the files twice.' };
    if (record.updatedAt <= here.updatedAt)
      return { fate: 'here', why: `${here.name} is here already.` };
    this.#now.set(here.id, record);
    this.#know(record);
    return { fate: 'updated', why: `Newer than ${here.name} is here.` };
  }

  #enrich(person: Person, contact: Contact): NoteFate {
    const patch = added(person, guessOf(contact, this.#fileName, this.#at), contact);
    const fields = Object.keys(patch);
    if (fields.length === 0) return { fate: 'here', why: `${person.name} is here already.` };
    const after = { ...person, ...patch, updatedAt: this.#at };
    this.#know(after);
    return { fate: 'updated', why: `Adds ${told(fields)} to ${person.name}.` };
  }

  #know(person: Person): void {
    this.#now.set(person.id, person);
    for (const key of keysOf(person)) this.#keys.set(key, person.id);
    const name = nameKey(person.name);
    this.#names.set(name, (this.#names.get(name) ?? new Set()).add(person.id));
  }
}

const NOTHING = {
  row: 0,
  headline: '',
  company: '',
  place: '',
  emails: [],
  links: [],
  handles: [],
  areas: [],
  timeZone: null,
  availability: '',
  notes: '',
};

function nameKey(name: string): string {
  return fold(name) || name;
}
