import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { getPerson, moveToStage } from '@/lib/store/people';
import { endSession, startSession } from '@/lib/store/sessions';
import { addTouch, weSpoke } from '@/lib/store/touches';
import { aTouch } from '../support/rows';
import { dump, freshStore, later, savedPerson, wrote } from '../support/store';

freshStore();
const DAY = 86_400_000;

/** Somebody who was asked a day ago. */
async function asked(): Promise<{ personId: string; draftId: string }> {
  const personId = await savedPerson();
  const draftId = await wrote(personId);
  later(DAY);
  return { personId, draftId };
}

describe('what comes from somebody answers what waits for them', () => {
  it.each([
    [
      'a reply',
      (id: string) => addTouch(aTouch({ personId: id, direction: 'in', at: Date.now() })),
    ],
    ['a talk', (id: string) => weSpoke(id)],
    ['a session', async (id: string) => endSession((await startSession(id, 30)).id)],
  ])('%s', async (_what, happens) => {
    const { personId, draftId } = await asked();
    const before = await dump();
    const changes = await happens(personId);
    expect(await db.drafts.get(draftId)).toMatchObject({
      state: 'replied',
      waitingSince: null,
      answeredAt: Date.now(),
    });
    expect((await getPerson(personId))?.stage).toBe('talking');
    await undo(changes);
    await db.sessions.clear();
    expect(await dump()).toBe(before);
  });

  it('but not what the user does', async () => {
    const { personId, draftId } = await asked();
    await addTouch(aTouch({ personId, direction: 'out', kind: 'gift', at: Date.now() }));
    expect(await db.drafts.get(draftId)).toMatchObject({ state: 'sent' });
    expect((await getPerson(personId))?.stage).toBe('contacted');
  });

  it('nor what was before it; on the same day it counts, whatever the hour', async () => {
    const { personId, draftId } = await asked();
    const sentAt = Date.now() - DAY;
    await addTouch(aTouch({ personId, direction: 'in', at: sentAt - DAY }));
    expect(await db.drafts.get(draftId)).toMatchObject({ state: 'sent', waitingSince: sentAt });
    expect((await getPerson(personId))?.stage).toBe('contacted');
    await addTouch(aTouch({ personId, direction: 'in', at: new Date(sentAt).setHours(1) }));
    expect(await db.drafts.get(draftId)).toMatchObject({ state: 'replied' });
  });

  it('leaves an active mentor active', async () => {
    const { personId } = await asked();
    await moveToStage([personId], 'active');
    await weSpoke(personId);
    expect((await getPerson(personId))?.stage).toBe('active');
  });
});
