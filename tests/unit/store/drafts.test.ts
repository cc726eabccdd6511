import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DraftSchema } from '@/lib/outreach/draft';
import { TouchSchema } from '@/lib/people/touch';
import { db } from '@/lib/store/db';
import { keepDraft, lastOpenDraft, markSent, openDraftTo, startDraft } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson } from '@/lib/store/people';
import { touchesOf } from '@/lib/store/touches';
import { aDraft } from '../support/rows';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

describe('a draft', () => {
  it('is stored as soon as it is begun', async () => {
    const draft = await startDraft(aDraft());
    expect(await db.drafts.get(draft.id)).toEqual(draft);
    expect(v.is(DraftSchema, draft)).toBe(true);
  });

  it('keeps what is typed, and when', async () => {
    const draft = await startDraft(aDraft());
    const now = later();
    await keepDraft(draft.id, aDraft({ subject: 'Tides', body: 'New words' }));
    expect(await db.drafts.get(draft.id)).toEqual({
      ...draft,
      subject: 'Tides',
      body: 'New words',
      updatedAt: now,
    });
  });

  it('is found again by whom it is to, the newest first, sent ones aside', async () => {
    const id = await savedPerson();
    const old = await startDraft(aDraft({ personId: id, body: 'old' }));
    later();
    const newer = await startDraft(aDraft({ personId: id, body: 'newer' }));
    expect((await openDraftTo(id))?.id).toBe(newer.id);
    later();
    await keepDraft(old.id, aDraft({ personId: id, body: 'old, worked on' }));
    expect((await openDraftTo(id))?.id).toBe(old.id);
    await markSent(old.id);
    expect((await openDraftTo(id))?.id).toBe(newer.id);
    await markSent(newer.id);
    expect(await openDraftTo(id)).toBeUndefined();
    expect(await openDraftTo('nobody')).toBeUndefined();
  });

  it('last worked on is found whoever it is for', async () => {
    expect(await lastOpenDraft()).toBeUndefined();
    await startDraft(aDraft({ personId: await savedPerson() }));
    later();
    const last = await startDraft(aDraft());
    expect((await lastOpenDraft())?.id).toBe(last.id);
    await markSent(last.id);
    expect((await lastOpenDraft())?.id).not.toBe(last.id);
  });
});

describe('marking a draft as sent (O7)', () => {
  it('closes it, logs a touch and moves a lead on', async () => {
    const personId = await savedPerson();
    const draft = await startDraft(aDraft({ personId, channel: 'linkedin-note' }));
    const now = later();
    await markSent(draft.id);
    expect(await db.drafts.get(draft.id)).toMatchObject({
      state: 'sent',
      sentAt: now,
      body: draft.body,
    });
    const [touch, ...more] = await touchesOf(personId);
    expect(more).toEqual([]);
    expect(touch).toMatchObject({
      at: now,
      kind: 'message',
      direction: 'out',
      refId: draft.id,
      summary: 'Introduction, cold, LinkedIn invitation note',
    });
    expect(v.is(TouchSchema, touch)).toBe(true);
    expect(await getPerson(personId)).toMatchObject({ stage: 'contacted', lastTouchAt: now });
  });

  it.each(['contacted', 'talking', 'active', 'paused', 'past', 'declined'] as const)(
    'leaves somebody at the stage “%s” there',
    async (stage) => {
      const personId = await savedPerson();
      await patchPerson(personId, { stage });
      await markSent((await startDraft(aDraft({ personId }))).id);
      expect((await getPerson(personId))?.stage).toBe(stage);
    },
  );

  it('counts once, even when pressed twice at the same time', async () => {
    const personId = await savedPerson();
    const { id } = await startDraft(aDraft({ personId }));
    const [first, second] = await Promise.all([markSent(id), markSent(id)]);
    expect(await count('touches')).toBe(1);
    expect(first.length + second.length).toBe(3);
  });

  it('can be undone, all of it', async () => {
    const personId = await savedPerson();
    const { id } = await startDraft(aDraft({ personId }));
    const before = await dump();
    later();
    await undo(await markSent(id));
    expect(await dump()).toBe(before);
  });

  it('to nobody in particular closes the draft only', async () => {
    const { id } = await startDraft(aDraft());
    await markSent(id);
    expect(await db.drafts.get(id)).toMatchObject({ state: 'sent' });
    expect(await count('touches')).toBe(0);
  });

  it('to somebody who is gone closes the draft only', async () => {
    const { id } = await startDraft(aDraft({ personId: '0192f000-0000-7000-8000-00000000dead' }));
    await markSent(id);
    expect(await count('touches')).toBe(0);
  });

  it('of a draft that is gone does nothing', async () => {
    expect(await markSent('gone')).toEqual([]);
  });
});

describe('the contacts with somebody', () => {
  it('are listed newest first, and only theirs', async () => {
    const [a, b] = [await savedPerson(), await savedPerson('Odalys Finch')];
    for (const personId of [a, b, a]) {
      later();
      await markSent((await startDraft(aDraft({ personId }))).id);
    }
    const times = (await touchesOf(a)).map(({ at }) => at);
    expect(times).toHaveLength(2);
    expect(times).toEqual(times.toSorted((x, y) => y - x));
  });
});
