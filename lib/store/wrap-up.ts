import { Dexie } from 'dexie';
import { amended, type Amend } from '@/lib/data/amend';
import type { Change } from '@/lib/data/change';
import type { Draft } from '@/lib/outreach/draft';
import type { Person } from '@/lib/people/person';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import { steady } from './connection';
import { db } from './db';
import { draftsTo, startDraft } from './drafts';
import { mutate } from './mutate';
import { planSession, REMOVED_WITH, removeSession } from './sessions-plan';

type WrapUp = Session['wrapUp'];

/** Changes the named parts of a wrap-up; the others stay as they are now, whichever surface changed them last. */
export async function changeWrapUp(sessionId: string, by: Amend<WrapUp>): Promise<Change[]> {
  const { changes } = await mutate(['sessions'], async (write) => {
    const session = await db.sessions.get(sessionId);
    if (!session) return;
    const { wrapUp } = session;
    await write.patch('sessions', sessionId, { wrapUp: { ...wrapUp, ...amended(wrapUp, by) } });
  });
  return changes;
}

/** The wrap-up is done with, for now: it waits in Today no more. */
export function finishWrapUp(sessionId: string): Promise<Change[]> {
  return changeWrapUp(sessionId, { doneAt: Date.now() });
}

/** The session with the same person that comes after, planned or held by now. */
export function nextAfter(session: Session): Promise<Session | undefined> {
  return db.sessions
    .where('[personId+startsAt]')
    .between([session.personId, session.startsAt], [session.personId, Dexie.maxKey], false)
    .first();
}

/** Days between two talks with somebody: their own rhythm, else the shortest of the seats they hold. */
export async function cadenceWith(person: Person): Promise<number | null> {
  if (person.cadence) return person.cadence.idealDays;
  const seats = await db.seats.where('holderId').equals(person.id).toArray();
  return seats.length === 0 ? null : Math.min(...seats.map(({ cadenceDays }) => cadenceDays));
}

/** Plans the next session, as long as this one was, and notes its day in the wrap-up: both or neither. */
export async function planNext(
  session: Session,
  startsAt: number,
  day: string,
): Promise<{ next: Session; changes: Change[] }> {
  const minutes = Math.max(1, totalMinutes(session.segments));
  return steady(() =>
    db.transaction('rw', ['sessions'], async () => {
      const { session: next, changes } = await planSession(session.personId, minutes, startsAt);
      return { next, changes: [...changes, ...(await changeWrapUp(session.id, { nextOn: day }))] };
    }),
  );
}

/** There is no next session, for now. */
export function dropNext(sessionId: string, nextId: string): Promise<Change[]> {
  return steady(() =>
    db.transaction('rw', [...REMOVED_WITH], async () => {
      const dropped = await removeSession(nextId);
      return [...dropped, ...(await changeWrapUp(sessionId, { nextOn: null }))];
    }),
  );
}

/** The message of thanks that was begun for this session, sent or not. */
export function thanksDraft(session: Session): Promise<Draft | undefined> {
  return draftsTo(session.personId)
    .filter(({ purpose }) => purpose === 'thank-you')
    .filter(({ createdAt }) => createdAt >= session.startsAt)
    .first();
}

/** Begins it with these words, for the channel that was last used with them. */
export async function startThanks(person: Person, body: string): Promise<Draft> {
  const last = await draftsTo(person.id).first();
  const onLinkedIn = person.links.some(({ kind }) => kind === 'linkedin');
  return startDraft({
    personId: person.id,
    purpose: 'thank-you',
    channel: last?.channel ?? (onLinkedIn ? 'linkedin-message' : 'plain'),
    templateId: null,
    subject: '',
    body,
  });
}
