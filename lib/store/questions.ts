import type { ParkedQuestion } from '@/lib/board/question';
import type { Change } from '@/lib/data/change';
import { db } from './db';
import { mutate } from './mutate';

/** Whom a parked question waits for: somebody, or whoever sits in a seat. */
export type ParkedFor = Pick<ParkedQuestion, 'personId' | 'seatId'>;

/** Questions that wait for a seat's holder: parked for the seat, or for the person who sits there. */
export function questionsFor(seatId: string, personId: string | null): Promise<ParkedQuestion[]> {
  return waiting([seatId], personId);
}

/** Questions that wait for somebody's next session: parked for them, or for a seat they hold. */
export async function questionsWaitingFor(personId: string): Promise<ParkedQuestion[]> {
  const seatIds = await db.seats.where('holderId').equals(personId).primaryKeys();
  return waiting(seatIds, personId);
}

/** Oldest first, each once. */
async function waiting(seatIds: string[], personId: string | null): Promise<ParkedQuestion[]> {
  const [forSeats, forPerson] = await Promise.all([
    db.parkedQuestions.where('seatId').anyOf(seatIds).toArray(),
    personId === null ? [] : db.parkedQuestions.where('personId').equals(personId).toArray(),
  ]);
  const all = new Map([...forSeats, ...forPerson].map((question) => [question.id, question]));
  return [...all.values()]
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

export async function parkQuestion(text: string, to: ParkedFor): Promise<Change[]> {
  const { changes } = await mutate(['parkedQuestions'], (write) =>
    write.add('parkedQuestions', { text, ...to, state: 'waiting' }),
  );
  return changes;
}

/**
 * M1: a question that was not asked in a session waits for the right advisor.
 * The session remembers which parked one it became; one that was parked before
 * is handed on instead of standing there twice.
 */
export async function parkFromSession(
  sessionId: string,
  pointId: string,
  to: ParkedFor,
): Promise<Change[]> {
  const { changes } = await mutate(['sessions', 'parkedQuestions'], async (write) => {
    const questions = (await db.sessions.get(sessionId))?.questions ?? [];
    const point = questions.find(({ id }) => id === pointId);
    if (!point) return;
    const parked = await db.parkedQuestions.get(point.parkedId ?? '');
    if (parked) {
      await write.patch('parkedQuestions', parked.id, { ...to, state: 'waiting' });
      return;
    }
    const { id } = await write.add('parkedQuestions', {
      text: point.text,
      ...to,
      state: 'waiting',
    });
    await write.patch('sessions', sessionId, {
      questions: questions.map((each) => (each.id === pointId ? { ...each, parkedId: id } : each)),
    });
  });
  return changes;
}

/** The same for a question of the notes: from then on it waits there, and no longer here. */
export async function parkTakeaway(takeawayId: string, to: ParkedFor): Promise<Change[]> {
  const { changes } = await mutate(['takeaways', 'parkedQuestions'], async (write) => {
    const takeaway = await db.takeaways.get(takeawayId);
    if (takeaway?.kind !== 'question' || takeaway.status !== 'open') return;
    await write.add('parkedQuestions', { text: takeaway.text, ...to, state: 'waiting' });
    await write.patch('takeaways', takeawayId, { status: 'set-aside', statusAt: Date.now() });
  });
  return changes;
}

/** It was asked, or is not worth asking any more. */
export async function settleQuestion(id: string, state: 'asked' | 'dropped'): Promise<Change[]> {
  const { changes } = await mutate(['parkedQuestions'], (write) =>
    write.patch('parkedQuestions', id, { state }),
  );
  return changes;
}
