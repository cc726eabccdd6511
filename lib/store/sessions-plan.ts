import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { calledOff } from '@/lib/mentorships/drift-called-off';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import { startClock } from '@/lib/sessions/clock';
import { runningSession, type Session } from '@/lib/sessions/session';
import { forgetAdvice } from './contradictions';
import { steady } from './connection';
import { db } from './db';
import { mentorshipsWith } from './mentorships';
import { mutate } from './mutate';
import { currentSession, sessionTouch, talkingSince, type Cut } from './sessions';
import { logTouch } from './touches';

/** Starts one that was planned, or returns the one already running; null when it is gone. */
export function startPlanned(id: string): Promise<Session | null> {
  return steady(() =>
    db.transaction('rw', ['sessions'], async () => {
      const running = await currentSession();
      const planned = await db.sessions.get(id);
      if (running || planned?.state !== 'planned') return running ?? null;
      const at = Date.now();
      const clock = startClock(Math.max(1, totalMinutes(planned.segments)), at);
      const session: Session = { ...planned, state: 'running', startsAt: at, clock, updatedAt: at };
      await db.sessions.put(session);
      return session;
    }),
  );
}

/** Notes that a session is to be, at `startsAt`. */
export async function planSession(
  personId: string,
  minutes: number,
  startsAt: number,
  cut: Cut = {},
): Promise<{ session: Session; changes: Change[] }> {
  const { result: session, changes } = await mutate(['sessions'], (write) =>
    write.add('sessions', {
      ...runningSession(personId, minutes, startsAt),
      ...cut,
      state: 'planned',
      clock: null,
    }),
  );
  return { session, changes };
}

/** Notes a session that was held without Boardside: it counts as a contact of its own day. */
export async function enterSession(
  personId: string,
  minutes: number,
  startsAt: number,
  cut: Cut = {},
): Promise<{ session: Session; changes: Change[] }> {
  const endedAt = startsAt + minutes * 60_000;
  const tables = ['sessions', 'touches', 'people', 'drafts'] as const;
  const { result: session, changes } = await mutate([...tables], async (write) => {
    const held = runningSession(personId, minutes, startsAt);
    const clock = { ...startClock(minutes, startsAt), endedAt };
    const added = await write.add('sessions', { ...held, ...cut, state: 'ended', clock });
    await logTouch(write, sessionTouch(added, endedAt), talkingSince);
    return added;
  });
  return { session, changes };
}

/** Moves a planned session to another moment, epoch ms. */
export async function moveSession(id: string, startsAt: number): Promise<Change[]> {
  const { changes } = await mutate(['sessions', 'mentorships'], async (write) => {
    const session = await db.sessions.get(id);
    if (!session) return;
    const off = await calledOffWith(session, startsAt);
    if (off) await write.patch('mentorships', off.id, off.patch);
    await write.patch('sessions', id, { startsAt });
  });
  return changes;
}

/** What their mentorship remembers of a talk that is moved or dropped (R3); a promise of Dexie's own (see `waitingOn`). */
function calledOffWith(session: Session, to: number | null) {
  return mentorshipsWith(session.personId).then((all) => {
    const current = all.find(({ status }) => status === 'active');
    const patch = current ? calledOff(current, session, to, Date.now()) : {};
    return current && patch.calledOff ? { id: current.id, patch } : null;
  });
}

/** The tables that a session is removed from. */
export const REMOVED_WITH = [
  'sessions',
  'takeaways',
  'touches',
  'mentorships',
  'contradictions',
] as const;

/** Removes a session with its takeaways and the contact it was; undo brings all of it back. */
export async function removeSession(id: string): Promise<Change[]> {
  const { changes } = await mutate([...REMOVED_WITH], async (write) => {
    const session = await db.sessions.get(id);
    if (!session) return;
    const off = await calledOffWith(session, null);
    if (off) await write.patch('mentorships', off.id, off.patch);
    const takeaways = await db.takeaways.where('sessionId').equals(id).primaryKeys();
    await forgetAdvice(write, takeaways);
    for (const key of takeaways) await write.remove('takeaways', key);
    const touches = db.touches
      .where('[personId+at]')
      .between([session.personId, Dexie.minKey], [session.personId, Dexie.maxKey]);
    for (const key of await touches.filter(({ refId }) => refId === id).primaryKeys())
      await write.remove('touches', key);
    await write.remove('sessions', id);
  });
  return changes;
}
