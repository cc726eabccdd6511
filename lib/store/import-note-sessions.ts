import { Dexie } from 'dexie';
import type { NoteRead } from '@/lib/exchange/markdown/read-note';
import { myZone } from '@/lib/data/zoned';
import { isoDay } from '@/lib/exchange/markdown/lines';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { startClock } from '@/lib/sessions/clock';
import { runningSession, type Session } from '@/lib/sessions/session';
import { db, stamped } from './db';
import type { NoteFate, NotePeople } from './import-note-people';
import type { NoteTakeaways } from './import-note-takeaways';
import { settled } from './session-file';
import { sessionTouch } from './sessions';

type SessionRead = Extract<NoteRead, { kind: 'session' }>;
type NotesRead = Extract<NoteRead, { kind: 'notes' }>;

/** Notes without a head tell no length. */
const MINUTES = 30;

/** The talks that come with the files, and the contacts they were. */
export class NoteSessions {
  readonly add: Session[] = [];
  readonly update: Session[] = [];
  readonly touches: Touch[] = [];
  readonly #people: NotePeople;
  readonly #takeaways: NoteTakeaways;
  readonly #at: number;
  readonly #seen = new Set<string>();
  readonly #notes = new Map<string, Set<string>>();

  constructor(people: NotePeople, takeaways: NoteTakeaways, at: number) {
    this.#people = people;
    this.#takeaways = takeaways;
    this.#at = at;
  }

  /** A session as Boardside wrote it: new, newer, or with other notes than are here. */
  takeSession(read: SessionRead, here: Session | undefined): NoteFate {
    const { id } = read.session;
    if (this.#seen.has(id)) return { fate: 'repeat', why: 'It is among the files twice.' };
    const whose = this.#whose(read.person.id, [{ name: read.person.name, told: true }]);
    if ('fate' in whose) return whose;
    this.#seen.add(id);
    const session = { ...settled(read.session), personId: whose.person.id };
    if (here) return this.#renew(session, here, read, whose.person);
    this.add.push(session);
    this.#takeaways.take(session, read.takeaways);
    if (session.state === 'ended') this.#talked(session);
    return told(session, whose);
  }

  /** Anybody's notes become a session of their day, of the usual length. */
  async takeNotes({ notes, names, at: said }: NotesRead): Promise<NoteFate> {
    // What was noted has been, whatever the file's day.
    const at = Math.max(0, Math.min(said, this.#at - MINUTES * 60_000));
    const whose = this.#whose(null, names);
    if ('fate' in whose) return whose;
    const { person } = whose;
    const known = await this.#notesOf(person.id);
    if (known.has(notes))
      return { fate: 'here', why: `These notes of a talk with ${person.name} are here already.` };
    known.add(notes);
    const session: Session = {
      ...stamped<Session>(runningSession(person.id, MINUTES, at), this.#at),
      state: 'ended',
      clock: { ...startClock(MINUTES, at), endedAt: at + MINUTES * 60_000 },
      notes,
    };
    this.add.push(session);
    this.#takeaways.settle(session, person, at);
    this.#talked(session);
    return told(session, whose);
  }

  #renew(session: Session, here: Session, read: SessionRead, person: Person): NoteFate {
    if (session.updatedAt < here.updatedAt)
      return { fate: 'here', why: 'What is here is newer, and stays.' };
    const newer = session.updatedAt > here.updatedAt;
    if (!newer && session.notes === here.notes)
      return { fate: 'here', why: 'This session is here already.' };
    if (read.shared)
      return { fate: 'here', why: 'What is here stays: the file is without private lines.' };
    const after = newer ? session : { ...here, notes: session.notes, updatedAt: this.#at };
    this.update.push(after);
    this.#takeaways.take(after, read.takeaways);
    if (after.notes !== here.notes) this.#takeaways.settle(after, person, this.#at);
    return {
      fate: 'updated',
      why: newer ? 'Newer than what is here.' : 'Its notes were changed in the file.',
    };
  }

  /** With whom it was: somebody who is here, or a new lead of the name that the file tells. */
  #whose(id: string | null, names: readonly { name: string; told: boolean }[]): Whose | NoteFate {
    for (const { name } of names) {
      const found = this.#people.find(id, name);
      if (found === 'several')
        return {
          fate: 'refused',
          why: `There are several people called ${name}. Read it in on the page of the one you mean.`,
        };
      if (found) return { person: found, isNew: false };
    }
    const name = names.find((each) => each.told && isName(each.name))?.name;
    if (name === undefined) return { fate: 'refused', why: whyNobody(names[0]?.name ?? '') };
    return { person: this.#people.lead(name), isNew: true };
  }

  async #notesOf(personId: string): Promise<Set<string>> {
    const known = this.#notes.get(personId);
    if (known) return known;
    const sessions = await db.sessions
      .where('[personId+startsAt]')
      .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
      .toArray();
    const notes = new Set(sessions.map((session) => session.notes));
    this.#notes.set(personId, notes);
    return notes;
  }

  #talked(session: Session): void {
    const at = session.clock?.endedAt ?? session.startsAt;
    this.touches.push(stamped<Touch>(sessionTouch(session, at), this.#at));
    this.#people.talked(session.personId, at);
  }
}

interface Whose {
  person: Person;
  isNew: boolean;
}

function told(session: Session, { person, isNew }: Whose): NoteFate {
  const day = isoDay(session.startsAt, myZone());
  const lead = isNew ? ', who becomes a new lead' : '';
  return { fate: 'new', why: `A session of ${day} with ${person.name}${lead}.` };
}

function isName(name: string): boolean {
  return name.length <= 120 && /\p{L}/u.test(name);
}

function whyNobody(name: string): string {
  const who =
    name === '' ? 'It does not say whom it is about.' : `Nobody called “${name}” is here.`;
  return `${who} Name the file “2026-11-21 with Ada Moreno.md”, or read it in on their page.`;
}
