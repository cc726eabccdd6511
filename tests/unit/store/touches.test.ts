import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TouchSchema } from '@/lib/people/touch';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { getPerson, moveToStage, patchPerson } from '@/lib/store/people';
import { readStory } from '@/lib/store/story';
import { addTouch, touchesOf, weSpoke } from '@/lib/store/touches';
import { keepDraft, markSent, startDraft } from '@/lib/store/drafts';
import { endSession, startSession } from '@/lib/store/sessions';
import { aDraft, aTouch, MORNING } from '../support/rows';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

describe('a touch', () => {
  it.each(['in', 'out', 'both'] as const)('going %s freshens the person', async (direction) => {
    const id = await savedPerson();
    const now = later();
    await addTouch(aTouch({ personId: id, direction, at: now }));
    expect((await getPerson(id))?.lastTouchAt).toBe(now);
    const [touch] = await touchesOf(id);
    expect(v.safeParse(TouchSchema, touch).issues).toBeUndefined();
  });

  it('noted afterwards does not make the last contact older', async () => {
    const id = await savedPerson();
    await addTouch(aTouch({ personId: id, at: MORNING }));
    await addTouch(aTouch({ personId: id, at: MORNING - DAY }));
    expect((await getPerson(id))?.lastTouchAt).toBe(MORNING);
    expect((await touchesOf(id)).map(({ at }) => at)).toEqual([MORNING, MORNING - DAY]);
  });

  it('wakes whoever was put off', async () => {
    const id = await savedPerson();
    await patchPerson(id, { snoozedUntil: '2027-02-21' });
    await weSpoke(id);
    expect((await getPerson(id))?.snoozedUntil).toBeNull();
  });

  it('leaves the stage as it is', async () => {
    const id = await savedPerson();
    await weSpoke(id);
    expect(await getPerson(id)).toMatchObject({ stage: 'lead', stageHistory: [] });
  });

  it('can be undone, to the letter', async () => {
    const id = await savedPerson();
    const before = await dump();
    later();
    await undo(await weSpoke(id));
    expect(await dump()).toBe(before);
  });

  it('with somebody who is gone is not noted', async () => {
    expect(await weSpoke('nobody')).toEqual([]);
    expect(await count('touches')).toBe(0);
  });

  it('noted by two surfaces at once is noted twice, and the later one counts', async () => {
    const id = await savedPerson();
    const touch = (at: number) => addTouch(aTouch({ personId: id, at }));
    await Promise.all([touch(MORNING + 2), touch(MORNING + 1)]);
    expect(await count('touches')).toBe(2);
    expect((await getPerson(id))?.lastTouchAt).toBe(MORNING + 2);
  });
});

describe('what a message was about (O8)', () => {
  it.each([
    ['introduction-cold', 'ask'],
    ['follow-up', null],
    ['thank-you', 'update'],
  ] as const)('is, for %s, noted as %s', async (purpose, about) => {
    const personId = await savedPerson();
    await markSent((await startDraft(aDraft({ personId, purpose }))).id);
    expect(await touchesOf(personId)).toMatchObject([{ kind: 'message', about }]);
  });
});

describe('everything that happened with somebody', () => {
  it('is one story: saved, written to, moved on, met, and a draft under way', async () => {
    const id = await savedPerson();
    later();
    await markSent((await startDraft(aDraft({ personId: id }))).id);
    later();
    const session = await startSession(id, 30);
    later();
    await endSession(session.id);
    later();
    await moveToStage([id], 'active');
    later();
    const open = await startDraft(aDraft({ personId: id, purpose: 'thank-you' }));
    later();
    await keepDraft(open.id, aDraft({ personId: id, purpose: 'thank-you', body: 'Thank you' }));
    const person = (await getPerson(id))!;
    const { events, touches } = await readStory(person);
    expect(events.map(({ says }) => says)).toEqual([
      'A draft is under way: Thank-you',
      'Moved to Active',
      'Moved to Talking',
      'Session',
      'Moved to Contacted',
      'Introduction, cold, LinkedIn message',
      'Saved from Harbour Days 2026',
    ]);
    expect(touches).toHaveLength(2);
  });

  it('is nobody else’s story', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    await weSpoke(ben);
    await startDraft(aDraft({ personId: ben }));
    const { events } = await readStory((await getPerson(ada))!);
    expect(events).toHaveLength(1);
    expect(await db.touches.count()).toBe(1);
  });
});
