import type { ParkedQuestion } from '@/lib/board/question';
import type { Change } from '@/lib/data/change';
import { db } from './db';
import { mutate } from './mutate';

/** Questions that wait for a seat's holder: parked for the seat, or for the person who sits there. */
export async function questionsFor(
  seatId: string,
  personId: string | null,
): Promise<ParkedQuestion[]> {
  const forSeat = await db.parkedQuestions.where('seatId').equals(seatId).toArray();
  const forPerson =
    personId === null ? [] : await db.parkedQuestions.where('personId').equals(personId).toArray();
  const all = new Map([...forSeat, ...forPerson].map((question) => [question.id, question]));
  return [...all.values()]
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

export async function parkQuestion(
  text: string,
  to: Pick<ParkedQuestion, 'personId' | 'seatId'>,
): Promise<Change[]> {
  const { changes } = await mutate(['parkedQuestions'], (write) =>
    write.add('parkedQuestions', { text, ...to, state: 'waiting' }),
  );
  return changes;
}

/** It was asked, or is not worth asking any more. */
export async function settleQuestion(id: string, state: 'asked' | 'dropped'): Promise<Change[]> {
  const { changes } = await mutate(['parkedQuestions'], (write) =>
    write.patch('parkedQuestions', id, { state }),
  );
  return changes;
}
