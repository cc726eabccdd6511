import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { removePoint, togglePoint } from '@/lib/sessions/points';
import { SessionSchema } from '@/lib/sessions/session';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { addToList, askLater, bringBack, changePoints } from '@/lib/store/points';
import { parkQuestion, questionsWaitingFor } from '@/lib/store/questions';
import { getSession } from '@/lib/store/sessions';
import { planSession } from '@/lib/store/sessions-plan';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

async function planned() {
  const ada = await savedPerson('Ada Moreno');
  const { session } = await planSession(ada, 30, later());
  return { ada, id: session.id };
}

const questions = async (id: string) => (await getSession(id))!.questions;
const waiting = async (person: string) =>
  (await questionsWaitingFor(person)).map(({ text }) => text);

describe('what to reach and to ask', () => {
  it('is kept in its list, each once, and fits the schema', async () => {
    const { id } = await planned();
    await addToList(id, 'objectives', 'Agree on terms');
    await addToList(id, 'questions', 'What would you look at first?');
    await addToList(id, 'questions', 'What would you look at first?');
    const session = (await getSession(id))!;
    expect(session.objectives).toMatchObject([{ text: 'Agree on terms', done: false }]);
    expect(session.questions).toHaveLength(1);
    expect(v.safeParse(SessionSchema, session).issues).toBeUndefined();
  });

  it('does not write what changes nothing', async () => {
    const { id } = await planned();
    const before = await dump();
    later();
    expect(await addToList(id, 'questions', '  ')).toEqual([]);
    expect(await changePoints('nobody', 'questions', () => [])).toEqual([]);
    expect(await dump()).toBe(before);
  });

  it('comes back where it was when its removal is undone', async () => {
    const { id } = await planned();
    for (const text of ['a', 'b', 'c']) await addToList(id, 'questions', text);
    const before = await dump();
    later();
    const [, second] = await questions(id);
    const changes = await changePoints(id, 'questions', (all) => removePoint(all, second!.id));
    expect((await questions(id)).map(({ text }) => text)).toEqual(['a', 'c']);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('a point that is brought back', () => {
  it('is where it was, although the list has changed since, and never twice', async () => {
    const { id } = await planned();
    for (const text of ['a', 'b']) await addToList(id, 'questions', text);
    const [, second] = await questions(id);
    const changes = await changePoints(id, 'questions', (all) => removePoint(all, second!.id));
    await addToList(id, 'questions', 'c');
    await undo(changes);
    for (const _ of [1, 2]) await bringBack(id, 'questions', second!, 1);
    expect((await questions(id)).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
});

describe('a parked question on the list', () => {
  it('is asked once it is ticked, and waits again when that was a slip', async () => {
    const { ada, id } = await planned();
    await parkQuestion('Why tides?', { personId: ada, seatId: null });
    const [parked] = await questionsWaitingFor(ada);
    await addToList(id, 'questions', parked!.text, parked!.id);
    const [point] = await questions(id);
    expect(await waiting(ada)).toEqual(['Why tides?']);
    await changePoints(id, 'questions', (all) => togglePoint(all, point!.id));
    expect(await waiting(ada)).toEqual([]);
    await changePoints(id, 'questions', (all) => togglePoint(all, point!.id));
    expect(await waiting(ada)).toEqual(['Why tides?']);
  });

  it('taken off after it was asked stays asked', async () => {
    const { ada, id } = await planned();
    await parkQuestion('Why tides?', { personId: ada, seatId: null });
    const [parked] = await questionsWaitingFor(ada);
    await addToList(id, 'questions', parked!.text, parked!.id);
    const [point] = await questions(id);
    await changePoints(id, 'questions', (all) => togglePoint(all, point!.id));
    await changePoints(id, 'questions', (all) => removePoint(all, point!.id));
    expect(await waiting(ada)).toEqual([]);
  });
});

describe('a question that is not for today', () => {
  it('leaves the list and waits for the same person, until undo', async () => {
    const { ada, id } = await planned();
    await addToList(id, 'questions', 'Why tides?');
    const before = await dump();
    later();
    const [point] = await questions(id);
    const changes = await askLater(id, point!.id, ada);
    expect(await questions(id)).toEqual([]);
    expect(await waiting(ada)).toEqual(['Why tides?']);
    await undo(changes);
    expect(await dump()).toBe(before);
    expect(await db.parkedQuestions.count()).toBe(0);
  });
});
