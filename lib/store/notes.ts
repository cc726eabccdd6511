import { myZone } from '@/lib/data/zoned';
import { dayOf } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import { elapsed } from '@/lib/sessions/clock';
import { commonEnds } from '@/lib/sessions/notes/ends';
import type { NoteContext } from '@/lib/sessions/notes/line';
import { readNotes } from '@/lib/sessions/notes/lines';
import { readMark } from '@/lib/sessions/notes/mark';
import { mergeNotes } from '@/lib/sessions/notes/merge';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { reconcile } from '@/lib/sessions/takeaways';
import { steady } from './connection';
import { db, stamped } from './db';

/** What notes and their takeaways are written in one transaction with. */
export const NOTES_TABLES = ['sessions', 'takeaways', 'people'] as const;

/**
 * Keeps what was typed: `mine` is the text now, `base` what it and the store
 * last had in common, so that what another panel wrote meanwhile is merged and
 * not overwritten. Takeaways come and go in the same transaction; when only
 * their words were typed on, they follow within half a second. Answers the
 * notes as they are stored now; rejects when the session is gone.
 */
export function keepNotes(id: string, base: string, mine: string): Promise<string> {
  return steady(() =>
    db.transaction('rw', [...NOTES_TABLES], async () => {
      const session = await db.sessions.get(id);
      // Removed meanwhile, on another surface: whoever typed is not to believe it kept.
      if (!session) throw new Error('The session is not there any more');
      const notes = mergeNotes(base, mine, session.notes);
      if (notes === session.notes) return notes;
      const kept = { ...session, notes, updatedAt: Date.now() };
      await db.sessions.put(kept);
      const change = changeOfMarks(session.notes, notes);
      if (change === 'marks') await bringInLine(kept);
      if (change === 'words') settleSoon(id);
      return notes;
    }),
  );
}

/** Brings a session's takeaways in line with its notes, should a crash or an import have parted them. */
export async function settleTakeaways(id: string): Promise<void> {
  await steady(() =>
    db.transaction('rw', [...NOTES_TABLES], async () => {
      const session = await db.sessions.get(id);
      if (session) await bringInLine(session);
    }),
  );
}

/** Less than what may be lost (Trust 6), and rare enough that typing does not feel it. */
const SOON_MS = 400;
const settling = new Set<string>();

/** Lets the words of takeaways follow those of their lines. Should it not come to that, the next change or opening does. */
function settleSoon(id: string): void {
  if (settling.has(id)) return;
  settling.add(id);
  setTimeout(() => {
    settling.delete(id);
    settleTakeaways(id).catch(() => null);
  }, SOON_MS);
}

/** What the lines of a session's notes are read against. An action is the mentee's when nothing says whose. */
export function noteContext(person: Person | undefined, now: number): NoteContext {
  return {
    today: dayOf(now, myZone()),
    name: person?.name ?? '',
    owner: person?.hats.includes('mentee') ? 'them' : 'me',
  };
}

/** Removed takeaways of the sessions that were written in here: a line that is brought back is what it was. */
const removed = new Map<string, Takeaway[]>();
const MOST_REMOVED = 500;

/** Brings the takeaways in line with these notes, within a transaction over `NOTES_TABLES`. */
export async function bringInLine(session: Session): Promise<void> {
  const { id: sessionId, personId, clock, notes } = session;
  const now = Date.now();
  const person = await db.people.get(personId);
  const stored = await db.takeaways.where('sessionId').equals(sessionId).toArray();
  const gone = removed.get(sessionId) ?? [];
  const { add, revive, patch, remove } = reconcile(
    readNotes(notes, noteContext(person, now)),
    stored,
    {
      sessionId,
      personId,
      now,
      minute: clock ? Math.floor(elapsed(clock, now) / 60_000) : 0,
      timeZone: myZone(),
      removed: gone,
    },
  );
  const rows = new Map(stored.map((row) => [row.id, row]));
  const patched = patch.flatMap(({ id, to }) => {
    const row = rows.get(id);
    return row ? [{ ...row, ...to, updatedAt: now }] : [];
  });
  const written = [...add.map((fields) => stamped<Takeaway>(fields, now)), ...revive, ...patched];
  if (written.length > 0) await db.takeaways.bulkPut(written);
  if (remove.length > 0) await db.takeaways.bulkDelete(remove.map(({ id }) => id));
  const back = new Set(revive.map(({ id }) => id));
  removed.set(
    sessionId,
    [...gone.filter(({ id }) => !back.has(id)), ...remove].slice(-MOST_REMOVED),
  );
}

const FENCE = /^ {0,3}(?:`{3}|~{3})/u;

/**
 * What the difference of two texts is about: marks, when takeaways come, go or
 * become others; the words of marked lines; or nothing that takeaways know of.
 */
export function changeOfMarks(before: string, after: string): 'marks' | 'words' | null {
  const { start, end } = commonEnds(before, after);
  const [old = [], now = []] = [before, after].map((text) => {
    const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', text.length - end);
    const lines = text.slice(from, to === -1 ? undefined : to).split(/\r\n|\r|\n/u);
    return lines.map((line) => markOf(line)).filter((mark) => mark !== '');
  });
  if (old.join() !== now.join() || now.includes('fence')) return 'marks';
  return now.length > 0 ? 'words' : null;
}

function markOf(line: string): string {
  if (FENCE.test(line)) return 'fence';
  const { kind, start, ...marked } = readMark(line);
  if (kind === null || line.slice(start).trim() === '') return '';
  return [kind, marked.private, marked.done].join(' ');
}
