import type { Area } from './area';
import { CANDIDATES } from './area';
import type { Seat } from './seat';

/** One thing the board lacks or carries badly. */
export type Gap =
  | { kind: 'empty-seat'; seat: Seat }
  | { kind: 'area-without-seat'; area: Area }
  | { kind: 'few-candidates'; area: Area; count: number }
  | { kind: 'overloaded'; personId: string; seats: Seat[] };

/** Holding more than this many seats is much to ask of one person. */
const SEATS_A_PERSON = 2;

/** B1, F2: areas without enough candidates, seats without holders, holders who carry too much. */
export function findGaps(seats: Seat[], areas: Area[], candidates: Map<string, number>): Gap[] {
  const held = Map.groupBy(
    seats.filter(({ holderId }) => holderId !== null),
    ({ holderId }) => holderId ?? '',
  );
  return [
    ...seats
      .filter(({ holderId }) => holderId === null)
      .map((seat) => ({ kind: 'empty-seat' as const, seat })),
    ...areas.flatMap((area) => gapsOf(area, candidates.get(area.id) ?? 0)),
    ...[...held]
      .filter(([, theirs]) => theirs.length > SEATS_A_PERSON)
      .map(([personId, theirs]) => ({ kind: 'overloaded' as const, personId, seats: theirs })),
  ];
}

function gapsOf(area: Area, count: number): Gap[] {
  const gaps: Gap[] = [];
  if (count < CANDIDATES.fewest) gaps.push({ kind: 'few-candidates', area, count });
  if (area.seatId === null) gaps.push({ kind: 'area-without-seat', area });
  return gaps;
}
