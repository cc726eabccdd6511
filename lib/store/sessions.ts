import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { endClock, type Clock } from '@/lib/sessions/clock';
import { runningSession, type Session } from '@/lib/sessions/session';
import type { Stage } from '@/lib/people/person';
import { steady } from './connection';
import { db, stamped } from './db';
import { mutate } from './mutate';
import { bringInLine } from './notes';
import { logTouch } from './touches';

/** The session that is running now; there is one at the most. */
export function currentSession(): Promise<Session | undefined> {
  return inState('running').last();
}

export function getSession(id: string): Promise<Session | undefined> {
  return db.sessions.get(id);
}

/** Ended sessions, newest first. */
export function recentSessions(limit: number): Promise<Session[]> {
  return inState('ended').reverse().limit(limit).toArray();
}

function inState(state: Session['state']) {
  return db.sessions
    .where('[state+startsAt]')
    .between([state, Dexie.minKey], [state, Dexie.maxKey]);
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

/** What a session is cut to, when it is not the usual. */
export type Cut = Partial<Pick<Session, 'kind' | 'segments'>>;

/** Starts a session, or returns the one already running: a second can't start by accident. */
export function startSession(personId: string, minutes: number, cut: Cut = {}): Promise<Session> {
  return steady(() =>
    db.transaction('rw', ['sessions'], async () => {
      const running = await currentSession();
      if (running) return running;
      const session = stamped<Session>({
        ...runningSession(personId, minutes, Date.now()),
        ...cut,
      });
      await db.sessions.add(session);
      return session;
    }),
  );
}

/** Applies `move` to the clock as it is stored now, so that two panels agree. */
export async function moveClock(
  id: string,
  move: (clock: Clock, at: number, session: Session) => Clock,
): Promise<void> {
  await steady(() =>
    db.transaction('rw', ['sessions'], async () => {
      const session = await db.sessions.get(id);
      if (!session?.clock) return;
      const clock = move(session.clock, Date.now(), session);
      if (clock !== session.clock) await db.sessions.update(id, { clock, updatedAt: Date.now() });
    }),
  );
}

/** Changes a session by what `change` makes of it as it is stored now; undo takes it back. */
export async function changeSession(
  id: string,
  change: (session: Session) => Partial<Session>,
): Promise<Change[]> {
  const { changes } = await mutate(['sessions'], async (write) => {
    const session = await db.sessions.get(id);
    if (session) await write.patch('sessions', id, change(session));
  });
  return changes;
}

const END_TABLES = ['sessions', 'takeaways', 'touches', 'people', 'drafts'] as const;

/**
 * Ends it: the clock stops, the contact is logged, and you are talking now. The
 * takeaways have the words that were typed last, so the recap is right at once.
 * Undo sets it running again.
 */
export async function endSession(id: string): Promise<Change[]> {
  const { changes } = await mutate([...END_TABLES], async (write) => {
    const session = await db.sessions.get(id);
    if (!session?.clock || session.state !== 'running') return;
    await bringInLine(session);
    await write.patch('sessions', id, {
      state: 'ended',
      clock: endClock(session.clock, Date.now()),
    });
    await logTouch(write, sessionTouch(session, Date.now()), talkingSince);
  });
  return changes;
}

/** The contact that a session was. */
export function sessionTouch({ id, personId }: Session, at: number) {
  return {
    personId,
    at,
    kind: 'session' as const,
    direction: 'both' as const,
    refId: id,
    about: null,
    summary: 'Session',
  };
}

/** Who is talked with is no longer only a lead. */
export function talkingSince(stage: Stage): Stage {
  return stage === 'lead' || stage === 'contacted' ? 'talking' : stage;
}
