import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { readNotes } from '@/lib/sessions/notes/lines';
import type { Status, Takeaway } from '@/lib/sessions/takeaway';
import { withStatus } from '@/lib/sessions/takeaways';
import { isInNotes } from '@/lib/sessions/takeaways-status';
import { db } from './db';
import { mutate } from './mutate';
import { NOTES_TABLES, noteContext } from './notes';

/** A session's takeaways in the order of its notes, then those whose line is gone. */
export async function takeawaysOf(sessionId: string): Promise<Takeaway[]> {
  const all = await db.takeaways.where('sessionId').equals(sessionId).toArray();
  return [
    ...all.filter(isInNotes).toSorted((a, b) => a.order - b.order),
    ...all.filter((takeaway) => !isInNotes(takeaway)).toSorted((a, b) => a.at - b.at),
  ];
}

/** What is still to be done, of both sides (R2), the next due first. */
export async function openActions(personId: string): Promise<Takeaway[]> {
  // All at once and then looked through: a filter within the query asks for row after row.
  const open = await db.takeaways.where('[personId+status]').equals([personId, 'open']).toArray();
  return open
    .filter(({ kind }) => kind === 'action')
    .toSorted((a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') || a.at - b.at);
}

/** The open actions of the sessions before this one. */
export async function carriedForward(
  personId: string,
  exceptSessionId: string,
): Promise<Takeaway[]> {
  const open = await openActions(personId);
  return open.filter(({ sessionId }) => sessionId !== exceptSessionId);
}

const RECENT = 300;

/** Topics used with somebody before, the latest first; those of private lines are not offered. */
export async function topicsWith(personId: string): Promise<string[]> {
  const recent = await db.takeaways
    .where('[personId+at]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .limit(RECENT)
    .toArray();
  return [...new Set(recent.flatMap((takeaway) => (takeaway.private ? [] : takeaway.topics)))];
}

/**
 * Sets where a takeaway stands since `at` (epoch ms), and ticks or empties its
 * box in the notes, wherever it was pressed.
 */
export async function setStatus(id: string, status: Status, at = Date.now()): Promise<Change[]> {
  const { changes } = await mutate([...NOTES_TABLES], async (write) => {
    const takeaway = await db.takeaways.get(id);
    if (!takeaway || takeaway.status === status) return;
    await write.patch('takeaways', id, { status, statusAt: at });
    const session = await db.sessions.get(takeaway.sessionId);
    if (!session) return;
    const person = await db.people.get(takeaway.personId);
    const lines = readNotes(session.notes, noteContext(person, Date.now()));
    const stored = await db.takeaways.where('sessionId').equals(session.id).toArray();
    const notes = withStatus(session.notes, lines, stored, id, status);
    if (notes !== session.notes) await write.patch('sessions', session.id, { notes });
  });
  return changes;
}

/** It is not to be done any more; it stays in the story. */
export function setAside(id: string): Promise<Change[]> {
  return setStatus(id, 'set-aside');
}

/**
 * Takes such changes back in the notes as they are by now: unlike `undo`, it
 * also empties the box when other lines were written since.
 */
export async function undoStatus(changes: Change[]): Promise<void> {
  for (const { table, id, before } of changes.toReversed()) {
    if (table !== 'takeaways' || !before) continue;
    const { status, statusAt } = before as Takeaway;
    await setStatus(id, status, statusAt);
  }
}
