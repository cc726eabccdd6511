import { Dexie } from 'dexie';
import type { Held } from '@/lib/data/held';
import { isOver } from './connection';
import { keepDraft, startDraft } from './drafts';
import { db } from './db';
import { targetOf, type Target } from './held-target';
import { keepNotes } from './notes';
import { openStore } from './open';

/**
 * Stores words that an earlier page held, unless newer ones are there; notes are
 * merged. Rejects with a plain error when there is nothing left to store them in.
 */
export async function putBack(held: Held): Promise<void> {
  const target = targetOf(held);
  if (!target) throw new Error('nobody knows where it belongs');
  // A page that was left behind makes no store of its own.
  if (isOver()) throw new Dexie.DatabaseClosedError();
  // Not before the store is whole: what is missing from one that lost its rows comes back.
  await openStore();
  if (target.kind === 'draft') {
    await putDraft(target, held.since);
    return;
  }
  const session = await db.sessions.get(target.sessionId);
  if (!session) throw new Error('the session is not there any more');
  const { notes } = session;
  if (target.kind === 'notes') await keepNotes(session.id, target.base, held.text);
  else
    await keepNotes(
      session.id,
      notes,
      /\n$|^$/u.test(notes) ? notes + held.text : `${notes}\n${held.text}`,
    );
}

async function putDraft(
  { id, content }: Extract<Target, { kind: 'draft' }>,
  since: number,
): Promise<void> {
  if (id === null) {
    await startDraft(content);
    return;
  }
  const draft = await db.drafts.get(id);
  if (draft?.state !== 'open') throw new Error('the message was sent or thrown away meanwhile');
  if (draft.updatedAt > since) throw new Error('the message was changed meanwhile');
  await keepDraft(id, content);
}
