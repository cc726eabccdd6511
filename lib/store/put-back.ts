import { Dexie } from 'dexie';
import type { Held } from '@/lib/data/held';
import type { DraftContent } from '@/lib/outreach/draft';
import { hasLastLine, mergeHeld } from '@/lib/sessions/notes/merge';
import { isOver } from './connection';
import { keepDraft, lastOpenDraft, openDraftTo, startDraft } from './drafts';
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
    await putDraft(target);
    return;
  }
  const session = await db.sessions.get(target.sessionId);
  if (!session) throw new Error('the session is not there any more');
  const { notes } = session;
  await keepNotes(session.id, notes, withHeld(notes, target, held.text));
}

function withHeld(notes: string, target: Exclude<Target, { kind: 'draft' }>, text: string): string {
  if (target.kind === 'notes') return mergeHeld(target.base, text, notes);
  if (hasLastLine(notes, text)) return notes;
  return /\n$|^$/u.test(notes) ? notes + text : `${notes}\n${text}`;
}

type Message = Extract<Target, { kind: 'draft' }>;

async function putDraft({ id, isNew, at, content }: Message): Promise<void> {
  const draft = await db.drafts.get(id);
  if (!draft && isNew) return begin(id, content);
  const isOpen = draft?.state === 'open';
  if (isOpen && draft.updatedAt <= at) return keepDraft(id, content);
  // Its page may have ended before it could say that they are stored.
  if (draft?.body === content.body && draft.subject === content.subject) return undefined;
  throw new Error(`the message was ${isOpen ? 'changed' : 'sent or thrown away'} meanwhile`);
}

async function begin(id: string, content: DraftContent): Promise<void> {
  const { personId, subject, body } = content;
  const last = await (personId === null ? lastOpenDraft() : openDraftTo(personId));
  // What was typed before the message was there may have been carried over to it by then.
  const isThere = last?.personId === personId && subject === '' && last.body.endsWith(body);
  if (!isThere) await startDraft(content, id);
}
