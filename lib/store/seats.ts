import { ownSeat, seated, type Seat } from '@/lib/board/seat';
import type { Change } from '@/lib/data/change';
import { db } from './db';
import { mutate } from './mutate';

export function listSeats(): Promise<Seat[]> {
  return db.seats.orderBy('order').toArray();
}

export function getSeat(id: string): Promise<Seat | undefined> {
  return db.seats.get(id);
}

export function seatsOf(personId: string): Promise<Seat[]> {
  return db.seats.where('holderId').equals(personId).toArray();
}

/** Puts somebody in a chair, or takes whoever holds it out (null). */
export async function seatPerson(seatId: string, personId: string | null): Promise<Change[]> {
  const { changes } = await mutate(['seats'], async (write) => {
    const seat = await db.seats.get(seatId);
    if (seat) await write.patch('seats', seatId, seated(seat, personId, Date.now()));
  });
  return changes;
}

/** A seat of the user's own, at the end of the table. */
export async function addSeat(
  title: string,
  purpose: string,
): Promise<{ seat: Seat; changes: Change[] }> {
  const { result, changes } = await mutate(['seats'], async (write) => {
    const last = await db.seats.orderBy('order').last();
    return write.add('seats', ownSeat(title, purpose, (last?.order ?? -1) + 1));
  });
  return { seat: result, changes };
}

export async function patchSeat(id: string, patch: Partial<Seat>): Promise<Change[]> {
  return (await mutate(['seats'], (write) => write.patch('seats', id, patch))).changes;
}

/** Takes a chair away; growth areas stay, without a seat, and so do questions that wait for a person. */
export async function removeSeat(id: string): Promise<Change[]> {
  const { changes } = await mutate(['seats', 'areas', 'parkedQuestions'], async (write) => {
    for (const area of await db.areas.where('seatId').equals(id).toArray()) {
      await write.patch('areas', area.id, { seatId: null });
    }
    for (const question of await db.parkedQuestions.where('seatId').equals(id).toArray()) {
      if (question.personId === null) await write.remove('parkedQuestions', question.id);
      else await write.patch('parkedQuestions', question.id, { seatId: null });
    }
    await write.remove('seats', id);
  });
  return changes;
}
