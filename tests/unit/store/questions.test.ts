import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { QuestionSchema } from '@/lib/board/question';
import { db } from '@/lib/store/db';
import { keepNotes } from '@/lib/store/notes';
import { undo } from '@/lib/store/mutate';
import { removePerson } from '@/lib/store/people';
import { addToList } from '@/lib/store/points';
import {
  parkFromSession,
  parkQuestion,
  parkTakeaway,
  questionsFor,
  questionsWaitingFor,
  settleQuestion,
} from '@/lib/store/questions';
import { listSeats, removeSeat, seatPerson } from '@/lib/store/seats';
import { getSession, startSession } from '@/lib/store/sessions';
import { planSession } from '@/lib/store/sessions-plan';
import { takeawaysOf } from '@/lib/store/takeaways';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

async function table() {
  const [first, second] = await listSeats();
  const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
  return { seat: first!.id, otherSeat: second!.id, ada, ben };
}

async function park(text: string, personId: string | null, seatId: string | null) {
  later();
  return parkQuestion(text, { personId, seatId });
}

const waiting = async (seat: string, person: string | null) =>
  (await questionsFor(seat, person)).map(({ text }) => text);

describe('parked questions', () => {
  it('wait for a seat or for whoever sits there, oldest first, each once', async () => {
    const { seat, otherSeat, ada, ben } = await table();
    await park('for Ada', ada, null);
    await park('for the seat', null, seat);
    await park('for both', ada, seat);
    await park('for Ben', ben, null);
    await park('for another seat', null, otherSeat);
    expect(await waiting(seat, ada)).toEqual(['for Ada', 'for the seat', 'for both']);
    expect(await waiting(seat, null)).toEqual(['for the seat', 'for both']);
    expect(await waiting(otherSeat, ben)).toEqual(['for Ben', 'for another seat']);
    for (const question of await db.parkedQuestions.toArray())
      expect(v.safeParse(QuestionSchema, question).issues).toBeUndefined();
  });

  it('come from the notes too, and are open there no more, until undo', async () => {
    const { seat, ada } = await table();
    const { id } = await startSession(ada, 30);
    await keepNotes(id, '', '? Why tides?');
    const before = await dump();
    const [question] = await takeawaysOf(id);
    later();
    const changes = await parkTakeaway(question!.id, { personId: ada, seatId: null });
    expect(await waiting(seat, ada)).toEqual(['Why tides?']);
    expect(await takeawaysOf(id)).toMatchObject([{ status: 'set-aside' }]);
    expect(await parkTakeaway(question!.id, { personId: ada, seatId: null })).toEqual([]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it.each(['asked', 'dropped'] as const)('no longer wait when %s, until undo', async (state) => {
    const { seat, ada } = await table();
    await park('Why?', ada, null);
    const before = await dump();
    const [question] = await questionsFor(seat, ada);
    later();
    const changes = await settleQuestion(question!.id, state);
    expect(await waiting(seat, ada)).toEqual([]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('stay when their seat is taken away', async () => {
    const { seat, ada } = await table();
    await park('for both', ada, seat);
    const before = await dump();
    later();
    const changes = await removeSeat(seat);
    expect(await db.parkedQuestions.toArray()).toMatchObject([{ personId: ada, seatId: null }]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('of somebody who is removed go with them, those of their seat stay, and undo brings all back', async () => {
    const { seat, ada } = await table();
    await park('for Ada', ada, null);
    await park('for both', ada, seat);
    const before = await dump();
    later();
    const changes = await removePerson(ada);
    expect(await waiting(seat, null)).toEqual(['for both']);
    expect(await dump()).not.toContain('for Ada');
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('questions for somebody', () => {
  it('are those parked for them and for every seat they hold', async () => {
    const { seat, otherSeat, ada, ben } = await table();
    await seatPerson(seat, ada);
    await park('for Ada', ada, null);
    await park('for her seat', null, seat);
    await park('for another seat', null, otherSeat);
    await park('for Ben', ben, null);
    const texts = (await questionsWaitingFor(ada)).map(({ text }) => text);
    expect(texts).toEqual(['for Ada', 'for her seat']);
  });
});

describe('a question that was not asked in a session', () => {
  async function left() {
    const { seat, ada, ben } = await table();
    const { id } = (await planSession(ada, 30, later())).session;
    await addToList(id, 'questions', 'Why tides?');
    const point = async () => (await getSession(id))!.questions[0]!;
    return { seat, ada, ben, id, point };
  }

  it('waits for the right advisor, and the session knows', async () => {
    const { ada, seat, id, point } = await left();
    const before = await dump();
    later();
    const changes = await parkFromSession(id, (await point()).id, { personId: null, seatId: seat });
    expect(await waiting(seat, null)).toEqual(['Why tides?']);
    const [parked] = await questionsFor(seat, ada);
    expect((await point()).parkedId).toBe(parked!.id);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('is handed on rather than parked twice', async () => {
    const { ada, ben, id, point } = await left();
    await parkFromSession(id, (await point()).id, { personId: ada, seatId: null });
    await parkFromSession(id, (await point()).id, { personId: ben, seatId: null });
    expect(await questionsWaitingFor(ada)).toEqual([]);
    expect(await db.parkedQuestions.toArray()).toMatchObject([{ personId: ben, state: 'waiting' }]);
  });
});
