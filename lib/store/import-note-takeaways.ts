import { v7 as uuid } from 'uuid';
import { myZone } from '@/lib/data/zoned';
import type { NoteRead } from '@/lib/exchange/markdown/read-note';
import type { Person } from '@/lib/people/person';
import { readNotes } from '@/lib/sessions/notes/lines';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { reconcile } from '@/lib/sessions/takeaways';
import { db, stamped } from './db';
import { noteContext } from './notes';

/** The takeaways that come with sessions, and those that follow from changed notes. */
export class NoteTakeaways {
  readonly #here: ReadonlyMap<string, Takeaway>;
  readonly #now = new Map<string, Takeaway>();
  readonly #of = new Map<string, Set<string>>();
  readonly #at: number;

  private constructor(here: readonly Takeaway[], at: number) {
    this.#here = new Map(here.map((each) => [each.id, each]));
    this.#at = at;
    for (const takeaway of here) this.#put(takeaway);
  }

  /** With all that these files may touch. */
  static async of(
    reads: readonly NoteRead[],
    here: ReadonlyMap<string, Session>,
    at: number,
  ): Promise<NoteTakeaways> {
    const all = reads.filter((read) => read.kind === 'session');
    // Most of a folder that is read in again is as it was: nothing is asked about those.
    const files = all.filter(({ session }) => {
      const known = here.get(session.id);
      return known?.updatedAt !== session.updatedAt || known.notes !== session.notes;
    });
    const ids = files.flatMap(({ takeaways }) => takeaways.map(({ id }) => id));
    const [byId, bySession] = await Promise.all([
      db.takeaways.bulkGet(ids),
      db.takeaways
        .where('sessionId')
        .anyOf(files.map(({ session }) => session.id))
        .toArray(),
    ]);
    return new NoteTakeaways([...byId.filter((each) => each !== undefined), ...bySession], at);
  }

  /** Those of a session's file: new ones, and newer ones. */
  take({ id: sessionId, personId }: Session, takeaways: readonly Takeaway[]): void {
    for (const takeaway of takeaways) {
      const own = { ...takeaway, sessionId, personId };
      const here = this.#now.get(own.id);
      // An id of another session's takeaway, in a file that somebody made by hand.
      if (here && here.sessionId !== sessionId) this.#put({ ...own, id: uuid() });
      else if (!here || own.updatedAt > here.updatedAt) this.#put(own);
    }
  }

  /** Brings them in line with a session's notes. One whose line is gone goes when the session is opened. */
  settle(session: Session, person: Person, now: number): void {
    const { id: sessionId, personId, notes } = session;
    const stored = [...(this.#of.get(sessionId) ?? [])].flatMap(
      (each) => this.#now.get(each) ?? [],
    );
    const { add, patch } = reconcile(readNotes(notes, noteContext(person, now)), stored, {
      sessionId,
      personId,
      now,
      minute: 0,
      timeZone: myZone(),
    });
    for (const fields of add) this.#put(stamped<Takeaway>(fields, this.#at));
    for (const { id, to } of patch) {
      const before = this.#now.get(id);
      if (before) this.#put({ ...before, ...to, updatedAt: this.#at });
    }
  }

  planned(): { add: Takeaway[]; update: Takeaway[] } {
    const all = [...this.#now.values()];
    return {
      add: all.filter(({ id }) => !this.#here.has(id)),
      update: all.filter((each) => {
        const here = this.#here.get(each.id);
        return here !== undefined && here !== each;
      }),
    };
  }

  #put(takeaway: Takeaway): void {
    const { id, sessionId } = takeaway;
    this.#now.set(id, takeaway);
    this.#of.set(sessionId, (this.#of.get(sessionId) ?? new Set()).add(id));
  }
}
