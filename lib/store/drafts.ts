import { Dexie, type Collection } from 'dexie';
import { v7 as uuid } from 'uuid';
import type { Change } from '@/lib/data/change';
import { CHANNELS } from '@/lib/outreach/channel';
import type { Draft, DraftContent, DraftState } from '@/lib/outreach/draft';
import { ASKS, countsAs, PURPOSE_LABELS, type Purpose } from '@/lib/outreach/purpose';
import { markReported } from './advice';
import { steady } from './connection';
import { db, stamped } from './db';
import { mutate } from './mutate';
import { logTouch } from './touches';

/** Everything written to somebody, the last worked on first. */
export function draftsTo(personId: string): Collection<Draft, string> {
  return db.drafts
    .where('[personId+updatedAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse();
}

/** The draft that is being written to somebody (for a purpose), if there is one: the newest that was not sent. */
export function openDraftTo(personId: string, purpose?: Purpose): Promise<Draft | undefined> {
  return draftsTo(personId)
    .filter(({ state }) => state === 'open')
    .filter((draft) => purpose === undefined || draft.purpose === purpose)
    .first();
}

/** The newest drafts in a state, `limit` at most. */
export function draftsIn(state: DraftState, limit: number): Promise<Draft[]> {
  return db.drafts
    .where('[state+updatedAt]')
    .between([state, Dexie.minKey], [state, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The draft last worked on, whoever it is for. */
export async function lastOpenDraft(): Promise<Draft | undefined> {
  return (await draftsIn('open', 1))[0];
}

/** Begins a draft; begun twice under one id it is still one. */
export async function startDraft(content: DraftContent, id: string = uuid()): Promise<Draft> {
  const fields = { state: 'open', sentAt: null, waitingSince: null, answeredAt: null } as const;
  const draft = { ...stamped<Draft>({ ...content, ...fields }), id };
  await steady(() => db.drafts.put(draft));
  return draft;
}

/** Keeps what was typed; only the content changes, whatever else happened to the draft meanwhile. Rejects when it is gone. */
export async function keepDraft(id: string, content: Partial<DraftContent>): Promise<void> {
  const changed = await steady(() => db.drafts.update(id, { ...content, updatedAt: Date.now() }));
  // Thrown away meanwhile, on another surface: whoever typed is not to believe it kept.
  if (changed === 0 && !(await db.drafts.get(id)))
    throw new Error('The message is not there any more');
}

/** Throws a draft away. */
export async function removeDraft(id: string): Promise<Change[]> {
  return (await mutate(['drafts'], (write) => write.remove('drafts', id))).changes;
}

const SENT_TABLES = ['drafts', 'touches', 'people', 'takeaways'] as const;

/**
 * The user sent it: the draft is closed, a touch logged, and a lead is contacted
 * now (O7). The advice that it tells about is reported back (R1).
 */
export async function markSent(id: string): Promise<Change[]> {
  const { changes } = await mutate([...SENT_TABLES], async (write) => {
    const draft = await db.drafts.get(id);
    if (!draft || draft.state !== 'open') return;
    const at = Date.now();
    const person = draft.personId === null ? undefined : await db.people.get(draft.personId);
    // A no is final unless it is reopened: of somebody who said it nothing is awaited.
    const awaits = person && person.stage !== 'declined' && ASKS.includes(draft.purpose);
    await write.patch('drafts', id, {
      state: 'sent',
      sentAt: at,
      waitingSince: awaits ? at : null,
    });
    if (!person) return;
    const touch = {
      personId: person.id,
      at,
      ...countsAs(draft.purpose),
      direction: 'out' as const,
      refId: id,
      summary: `${PURPOSE_LABELS[draft.purpose]}, ${CHANNELS[draft.channel].label}`,
    };
    await logTouch(write, touch, (stage) => (stage === 'lead' ? 'contacted' : stage));
    if (draft.purpose === 'progress-report') await markReported(write, draft.adviceIds ?? []);
  });
  return changes;
}
