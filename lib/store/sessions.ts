import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { endClock, type Clock } from '@/lib/sessions/clock';
import { runningSession, type Session } from '@/lib/sessions/session';
import { db, stamped } from './db';
import { mutate } from './mutate';
import { logTouch } from './touches';

/** The session that is running now; there is one at the most. */
export function currentSession(): Promise<Session | undefined> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['running', Dexie.minKey], ['running', Dexie.maxKey])
    .last();
}

export function getSession(id: string): Promise<Session | undefined> {
  return db.sessions.get(id);
}

/** Ended sessions, newest first. */
export function recentSessions(limit: number): Promise<Session[]> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['ended', Dexie.minKey], ['ended', Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The last session with somebody that has ended. */
export function lastSessionWith(personId: string): Promise<Session | undefined> {
  return db.sessions
    .where('[personId+startsAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .filter(({ state }) => state === 'ended')
    .first();
}

/** Starts a session, or returns the one already running: a second can't start by accident. */
export function startSession(personId: string, minutes: number): Promise<Session> {
  return db.transaction('rw', ['sessions'], async () => {
    const running = await currentSession();
    if (running) return running;
    const session = stamped<Session>(runningSession(personId, minutes, Date.now()));
    await db.sessions.add(session);
    return session;
  });
}

/** Applies `move` to the clock as it is stored now, so that two panels agree. */
export async function moveClock(
  id: string,
  move: (clock: Clock, at: number) => Clock,
): Promise<void> {
  await db.transaction('rw', ['sessions'], async () => {
    const session = await db.sessions.get(id);
    if (!session?.clock) return;
    await db.sessions.update(id, { clock: move(session.clock, Date.now()), updatedAt: Date.now() });
  });
}

export async function keepNotes(id: string, notes: string): Promise<void> {
  await db.sessions.update(id, { notes, updatedAt: Date.now() });
}

/** Ends it: the clock stops, the contact is logged, and you are talking now. Undo sets it running again. */
export async function endSession(id: string): Promise<Change[]> {
  const { changes } = await mutate(['sessions', 'touches', 'people', 'drafts'], async (write) => {
    const session = await db.sessions.get(id);
    if (!session?.clock || session.state !== 'running') return;
    await write.patch('sessions', id, {
      state: 'ended',
      clock: endClock(session.clock, Date.now()),
    });
    const touch = {
      personId: session.personId,
      at: Date.now(),
      kind: 'session' as const,
      direction: 'both' as const,
      refId: id,
      about: null,
      summary: 'Session',
    };
    await logTouch(write, touch, (stage) =>
      stage === 'lead' || stage === 'contacted' ? 'talking' : stage,
    );
  });
  return changes;
}
