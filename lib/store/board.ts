import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { getPeople } from './people';
import { listSeats } from './seats';

/** A chair and who sits in it. */
export interface Chair {
  seat: Seat;
  holder: Person | null;
}

/** The whole table, in order. A holder who was removed leaves an empty chair. */
export async function readBoard(): Promise<Chair[]> {
  const seats = await listSeats();
  const holders = await getPeople(
    seats.flatMap(({ holderId }) => (holderId === null ? [] : [holderId])),
  );
  return seats.map((seat) => ({ seat, holder: holders.get(seat.holderId ?? '') ?? null }));
}
