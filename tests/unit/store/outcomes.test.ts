import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/people/person';
import { db } from '@/lib/store/db';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { ANSWERS, noteAnswer, reopen, stepWith } from '@/lib/store/outcomes';
import { getPerson, moveToStage } from '@/lib/store/people';
import { touchesOf } from '@/lib/store/touches';
import { aDraft } from '../support/rows';
import { count, dump, freshStore, later, savedPerson, wrote } from '../support/store';

freshStore();
const DAY = 86_400_000;

const stageOf = async (id: string) => (await getPerson(id))?.stage;
const stateOf = async (id: string) => (await db.drafts.get(id))?.state;

describe('an answer', () => {
  it.each([
    ['replied', 'talking'],
    ['accepted', 'talking'],
    ['declined', 'declined'],
    ['no-answer', 'paused'],
  ] as const)('“%s” closes all that waited, and they are “%s”', async (answer, stage) => {
    const personId = await savedPerson();
    const ids = [await wrote(personId), await wrote(personId, 'follow-up')];
    const now = later(DAY);
    await noteAnswer(personId, answer);
    for (const id of ids)
      expect(await db.drafts.get(id)).toMatchObject({
        state: answer,
        waitingSince: null,
        answeredAt: now,
      });
    expect(await getPerson(personId)).toMatchObject({ stage });
    expect(await stepWith(personId, now + 90 * DAY, 'UTC')).toBeNull();
  });

  it.each(['replied', 'accepted', 'declined'] as const)(
    '“%s” is a reply, logged as one touch',
    async (answer) => {
      const personId = await savedPerson();
      await wrote(personId);
      const now = later(DAY);
      await noteAnswer(personId, answer);
      const [touch, ...more] = await touchesOf(personId);
      expect(touch).toMatchObject({ kind: 'reply', direction: 'in', at: now });
      expect(more).toHaveLength(1);
      expect((await getPerson(personId))?.lastTouchAt).toBe(now);
    },
  );

  it('that never came is no touch', async () => {
    const personId = await savedPerson();
    const at = later();
    await wrote(personId);
    later(DAY);
    await noteAnswer(personId, 'no-answer');
    expect(await count('touches')).toBe(1);
    expect((await getPerson(personId))?.lastTouchAt).toBe(at);
  });

  it.each([
    ['active', 'declined', 'active'],
    ['active', 'accepted', 'active'],
    ['past', 'declined', 'past'],
    ['talking', 'no-answer', 'talking'],
    ['talking', 'declined', 'declined'],
    ['paused', 'accepted', 'talking'],
  ] as const)('leads from “%s” by “%s” to “%s”', async (stage: Stage, answer, next) => {
    const personId = await savedPerson();
    await wrote(personId);
    await moveToStage([personId], stage);
    await noteAnswer(personId, answer);
    expect(await stageOf(personId)).toBe(next);
  });

  it.each(ANSWERS)('“%s” can be undone, all of it', async (answer) => {
    const personId = await savedPerson();
    await wrote(personId);
    await wrote(personId, 'follow-up');
    const before = await dump();
    later(DAY);
    await undo(await noteAnswer(personId, answer));
    expect(await dump()).toBe(before);
  });

  it.each(ANSWERS)('“%s”, pressed twice at the same time, counts once', async (answer) => {
    const personId = await savedPerson();
    await wrote(personId);
    const before = await count('touches');
    const both = await Promise.all([noteAnswer(personId, answer), noteAnswer(personId, answer)]);
    expect(both.filter((changes) => changes.length > 0)).toHaveLength(1);
    expect((await count('touches')) - before).toBe(answer === 'no-answer' ? 0 : 1);
  });

  it('to what was sent outside Boardside moves them on as well', async () => {
    const personId = await savedPerson();
    await moveToStage([personId], 'contacted');
    await noteAnswer(personId, 'replied');
    expect(await stageOf(personId)).toBe('talking');
    expect(await count('touches')).toBe(1);
  });

  it('is nobody else’s', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const [, theirs] = [await wrote(ada), await wrote(ben)];
    await noteAnswer(ada, 'declined');
    expect(await stateOf(theirs)).toBe('sent');
    expect(await stageOf(ben)).toBe('contacted');
    expect(await noteAnswer('nobody', 'replied')).toEqual([]);
  });
});

describe('what is said later of one message', () => {
  it('changes that one: a yes after a reply; what waits since is answered, for they were heard from', async () => {
    const personId = await savedPerson();
    const first = await wrote(personId);
    await noteAnswer(personId, 'replied');
    later(DAY);
    const second = await wrote(personId, 'check-ins-invite');
    await noteAnswer(personId, 'accepted', first);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['accepted', 'replied']);
  });

  it('brings back somebody who was let go', async () => {
    const personId = await savedPerson();
    const id = await wrote(personId);
    await noteAnswer(personId, 'no-answer');
    expect(await stageOf(personId)).toBe('paused');
    await noteAnswer(personId, 'replied', id);
    expect(await stageOf(personId)).toBe('talking');
    expect(await stateOf(id)).toBe('replied');
  });

  it('of a message that is gone does nothing', async () => {
    const personId = await savedPerson();
    await moveToStage([personId], 'talking');
    expect(await noteAnswer(personId, 'replied', 'gone')).toEqual([]);
  });
});

describe('a no', () => {
  it('is final until it is reopened, then they are a lead again', async () => {
    const personId = await savedPerson();
    await wrote(personId);
    await noteAnswer(personId, 'declined');
    await keepDraft((await startDraft(aDraft({ personId }))).id, { body: 'Still there' });
    expect(await stepWith(personId, later(60 * DAY), 'UTC')).toBeNull();
    const before = await dump();
    later();
    const changes = await reopen(personId);
    expect(await stageOf(personId)).toBe('lead');
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('cannot be reopened where there was none', async () => {
    const personId = await savedPerson();
    expect(await reopen(personId)).toEqual([]);
    expect(await reopen('nobody')).toEqual([]);
  });
});
