import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import type { Draft, DraftContent } from '@/lib/outreach/draft';
import { CHANNELS } from '@/lib/outreach/channel';
import { PURPOSE_LABELS } from '@/lib/outreach/draft';
import { db, stamped } from './db';
import { mutate } from './mutate';
import { logTouch } from './touches';

/** O8: an introduction asks, thanks tell what came of it. */
const ABOUT = { introduction: 'ask', 'follow-up': null, thanks: 'update' } as const;

/** The draft that is being written to somebody, if there is one: the newest that was not sent. */
export function openDraftTo(personId: string): Promise<Draft | undefined> {
  return db.drafts
    .where('[personId+updatedAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .filter((draft) => draft.state === 'open')
    .first();
}

/** The draft last worked on, whoever it is for. */
export function lastOpenDraft(): Promise<Draft | undefined> {
  return db.drafts
    .where('[state+updatedAt]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .last();
}

/** Begins a draft; it is in the store before it is on the screen. */
export async function startDraft(content: DraftContent): Promise<Draft> {
  const draft = stamped<Draft>({ ...content, state: 'open', sentAt: null });
  await db.drafts.add(draft);
  return draft;
}

/** Keeps what was typed; only the content changes, whatever else happened to the draft meanwhile. */
export async function keepDraft(id: string, content: DraftContent): Promise<void> {
  await db.drafts.update(id, { ...content, updatedAt: Date.now() });
}

/** The user sent it: the draft is closed, a touch logged, and a lead is contacted now (O7). */
export async function markSent(id: string): Promise<Change[]> {
  const { changes } = await mutate(['drafts', 'touches', 'people'], async (write) => {
    const draft = await db.drafts.get(id);
    if (!draft || draft.state === 'sent') return;
    await write.patch('drafts', id, { state: 'sent', sentAt: Date.now() });
    if (draft.personId === null) return;
    const touch = {
      personId: draft.personId,
      at: Date.now(),
      kind: 'message' as const,
      direction: 'out' as const,
      refId: id,
      about: ABOUT[draft.purpose],
      summary: `${PURPOSE_LABELS[draft.purpose]}, ${CHANNELS[draft.channel].label}`,
    };
    await logTouch(write, touch, (stage) => (stage === 'lead' ? 'contacted' : stage));
  });
  return changes;
}
