import type { Area } from '@/lib/board/area';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { db } from './db';
import { getPeople, getPerson } from './people';
import { questionsFor } from './questions';
import { getSeat } from './seats';
import { touchesOf } from './touches';

export interface SeatStory {
  seat: Seat;
  holder: Person | null;
  /** Asks and updates of the present holder since they took the seat. */
  touches: Touch[];
  questions: ParkedQuestion[];
  areas: Area[];
  /** Everybody who ever sat there. */
  people: Map<string, Person>;
}

/** A seat with all that belongs to it; `seat` is missing when there is none. */
export async function readSeat(id: string): Promise<SeatStory | { seat: undefined }> {
  const seat = await getSeat(id);
  if (!seat) return { seat: undefined };
  const people = await getPeople(seat.history.map(({ personId }) => personId));
  const holder = seat.holderId === null ? null : ((await getPerson(seat.holderId)) ?? null);
  const [touches, questions, areas] = await Promise.all([
    holder ? touchesOf(holder.id) : [],
    questionsFor(id, seat.holderId),
    db.areas.where('seatId').equals(id).toArray(),
  ]);
  const since = seat.history.at(-1)?.from ?? 0;
  const told = touches.filter(({ about, at }) => about !== null && at >= since);
  return { seat, holder, touches: told, questions, areas, people };
}
