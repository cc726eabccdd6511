import type { Change } from '@/lib/data/change';
import { endClock } from '@/lib/sessions/clock';
import type { Imported } from '@/lib/sessions/markdown-session';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { Row } from '@/lib/data/row';
import { db, type TableName } from './db';
import { mutate } from './mutate';
import { keepNotes } from './notes';
import { enterSession } from './sessions-plan';
import { sessionTouch, talkingSince } from './sessions';
import { logTouch } from './touches';

type SessionFile = Extract<Imported, { kind: 'session' }>;

const TABLES = ['sessions', 'takeaways', 'touches', 'people', 'drafts'] as const;

/**
 * Takes a session in as it is in its file, with the takeaways it had there; one
 * that is here already becomes what the file says. It belongs to `personId`,
 * whoever the file was about.
 */
export async function readInSession(file: SessionFile, personId: string): Promise<Change[]> {
  const put: Change[] = [];
  const { changes } = await mutate([...TABLES], async (write) => {
    const session = { ...settled(file.session), personId };
    const here = await db.sessions.get(session.id);
    await store('sessions', session, put);
    const wanted = new Set(file.takeaways.map(({ id }) => id));
    for (const { id } of await db.takeaways.where('sessionId').equals(session.id).toArray()) {
      if (!wanted.has(id)) await write.remove('takeaways', id);
    }
    for (const takeaway of file.takeaways) {
      const known = await db.takeaways.get(takeaway.id);
      // An id of another session's takeaway, in a file that somebody made by hand.
      if (known && known.sessionId !== session.id)
        await write.add('takeaways', { ...takeaway, personId });
      else await store('takeaways', { ...takeaway, personId }, put);
    }
    if (here || session.state !== 'ended') return;
    const at = session.clock?.endedAt ?? session.startsAt;
    await logTouch(write, sessionTouch(session, at), talkingSince);
  });
  return [...put, ...changes];
}

/** A session that ran when it was saved has ended since: only one runs at a time, and that is here. */
export function settled(session: Session): Session {
  if (session.state !== 'running' || !session.clock) return session;
  return { ...session, state: 'ended', clock: endClock(session.clock, session.updatedAt) };
}

/** Puts a whole row, id and all, and notes what undo needs. */
async function store(table: TableName, row: Session | Takeaway, put: Change[]): Promise<void> {
  const before = (await db.table<Row, string>(table).get(row.id)) ?? null;
  await db.table<Row, string>(table).put(row);
  put.push({ table, id: row.id, before, after: row });
}

/** Somebody's notes without a head of ours: a session of their day, of the usual length. */
export async function readInNotes(
  notes: string,
  personId: string,
  at: number,
): Promise<{ session: Session; changes: Change[] }> {
  const entered = await enterSession(personId, 30, at);
  await keepNotes(entered.session.id, '', notes);
  return entered;
}
