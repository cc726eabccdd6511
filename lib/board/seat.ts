import { DAY_MS } from '@/lib/data/day';
import * as v from 'valibot';
import { Day, Days, Id, Line, Moment, Order, rowEntries, type New } from '@/lib/data/row';
import { cleanLine } from '@/lib/text/clean';

/** B1: five seats and your own. A seat with no holder is a gap. */
const SEAT_KINDS = ['technical', 'industry', 'leadership', 'strategic', 'peer'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

const Term = v.object({ personId: Id, from: Moment, to: v.nullable(Moment) });

export const SeatSchema = v.object({
  ...rowEntries,
  kind: v.picklist([...SEAT_KINDS, 'own']),
  title: v.pipe(Line, v.minLength(1), v.maxLength(60)),
  purpose: v.string(),
  order: Order,
  holderId: v.nullable(Id),
  /** Who has held it, oldest first; the last entry is open while it is held. */
  history: v.array(Term),
  /** The day the holder's term is looked at again, if there is one. */
  termEndsOn: v.nullable(Day),
  cadenceDays: Days,
});

export type Seat = v.InferOutput<typeof SeatSchema>;

const PURPOSES: Record<SeatKind, string> = {
  technical: 'Someone whose craft you want to learn.',
  industry: 'Someone who knows where your field is going.',
  leadership: 'Someone who leads people the way you would like to.',
  strategic: 'Someone who sees your career from further off.',
  peer: 'Someone beside you, for honesty and accountability.',
};

/** The empty table a new profile starts with. */
export function startingSeats(): New<Seat>[] {
  return SEAT_KINDS.map((kind, order) => ({
    kind,
    title: kind.charAt(0).toUpperCase() + kind.slice(1),
    purpose: PURPOSES[kind],
    order,
    holderId: null,
    history: [],
    termEndsOn: null,
    cadenceDays: 30,
  }));
}

/** The seat with `personId` in it (null leaves it empty) from `at`; the earlier holder's term ends then. */
export function seated(
  seat: Seat,
  personId: string | null,
  at: number,
): Pick<Seat, 'holderId' | 'history' | 'termEndsOn'> {
  if (seat.holderId === personId)
    return { holderId: seat.holderId, history: seat.history, termEndsOn: seat.termEndsOn };
  const closed = seat.history.map((term) => (term.to === null ? { ...term, to: at } : term));
  return {
    holderId: personId,
    termEndsOn: null,
    history: personId === null ? closed : [...closed, { personId, from: at, to: null }],
  };
}

/**
 * How fresh the contact with a seat's holder is: 1 just after a touch, falling
 * to 0 at twice the seat's cadence. Without any touch it counts from `since`.
 */
export function freshness(seat: Pick<Seat, 'cadenceDays'>, since: number, now: number): number {
  const age = (now - since) / (seat.cadenceDays * DAY_MS);
  return Math.min(1, Math.max(0, 2 - Math.max(1, age)));
}

/** A seat of the user's own. */
export function ownSeat(title: string, purpose: string, order: number): New<Seat> {
  return {
    kind: 'own',
    title: cleanLine(title, 60),
    purpose,
    order,
    holderId: null,
    history: [],
    termEndsOn: null,
    cadenceDays: 30,
  };
}
