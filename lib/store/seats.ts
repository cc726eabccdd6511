import type { Change } from '@/lib/data/change';
import { seated, type Seat } from '@/lib/board/seat';
import { db } from './db';
import { mutate } from './mutate';

export function listSeats(): Promise<Seat[]> {
  return db.seats.orderBy('order').toArray();
}

/** Puts somebody in a chair, or takes whoever holds it out (null). */
export async function seatPerson(seatId: string, personId: string | null): Promise<Change[]> {
  const { changes } = await mutate(['seats'], async (write) => {
    const seat = await db.seats.get(seatId);
    if (seat) await write.patch('seats', seatId, seated(seat, personId, Date.now()));
  });
  return changes;
}
