import { MARKS } from '@/lib/sessions/notes/mark';
import { addLine } from './agreed';
import { db } from './db';
import { undo } from './mutate';
import { keepNotes } from './notes';
import { enterSession, removeSession } from './sessions-plan';
import { finishWrapUp } from './wrap-up';

/** Where it was said: in a talk that is noted, or on a day (epoch ms) of which nothing is. */
export type Said = { sessionId: string } | { personId: string; at: number };

/** What is noted by hand. */
export interface ByHand {
  kind: 'advice' | 'action';
  text: string;
  /** Of an action: whose it is, and its day. */
  owner?: 'me' | 'them';
  dueDay?: string | null;
}

/** A word in passing, a mail: the talk that it is kept with has some length, and this is little. */
const MINUTES = 5;

/**
 * Notes an advice or an action that was said and not written down: a line more
 * in the notes of its talk, so that it is the same as any other. Without a talk,
 * a short one is entered on its day, with nothing to wrap up. Answers the way back.
 */
export async function noteByHand(said: Said, what: ByHand): Promise<() => Promise<void>> {
  const line = lineOf(what);
  if ('sessionId' in said) {
    const { sessionId } = said;
    const before = (await db.sessions.get(sessionId))?.notes ?? '';
    await addLine(sessionId, line);
    const after = (await db.sessions.get(sessionId))?.notes ?? '';
    return async () => void (await keepNotes(sessionId, after, before));
  }
  const startsAt = Math.min(said.at, Date.now() - MINUTES * 60_000);
  const { session, changes } = await enterSession(said.personId, MINUTES, startsAt);
  await addLine(session.id, line);
  await finishWrapUp(session.id);
  return async () => {
    // Its takeaways came from its notes.
    await removeSession(session.id);
    await undo(changes);
  };
}

function lineOf({ kind, text, owner, dueDay }: ByHand): string {
  const terms = [owner, dueDay].filter(Boolean).map((term) => ` @${term}`);
  return `${MARKS[kind]} ${text}${terms.join('')}`;
}
