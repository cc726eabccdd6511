import { describe, expect, it } from 'vitest';
import type { Area } from '@/lib/board/area';
import { findGaps } from '@/lib/board/gaps';
import { startingSeats, type Seat } from '@/lib/board/seat';
import { stamped } from '@/lib/store/db';

const [ADA, BEN] = ['ada', 'ben'] as const;

/** The five seats, held by these in turn; the others are empty. */
const seats = (...holders: (string | null)[]): Seat[] =>
  startingSeats().map((seat, index) =>
    stamped<Seat>({ ...seat, holderId: holders[index] ?? null }),
  );

const area = (title: string, seatId: string | null = 'seat'): Area =>
  stamped<Area>({ title, now: '', goal: '', seatId, order: 0 });

describe('what the board lacks (B1, F2)', () => {
  it('is every chair of a new one', () => {
    expect(findGaps(seats(), [], new Map()).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'empty-seat'),
    );
  });

  it('is nothing when all is held and every area has candidates enough', () => {
    const tides = area('Tides');
    const held = seats(ADA, ADA, BEN, BEN, 'cleo');
    expect(findGaps(held, [tides], new Map([[tides.id, 3]]))).toEqual([]);
  });

  it('is empty seats, in their order', () => {
    const table = seats(ADA, null, BEN, null, ADA);
    const gaps = findGaps(table, [], new Map());
    expect(gaps).toEqual([
      { kind: 'empty-seat', seat: table[1] },
      { kind: 'empty-seat', seat: table[3] },
    ]);
  });

  it('is areas with fewer than three candidates, or without a seat', () => {
    const [none, two, three] = [area('None', null), area('Two'), area('Three')];
    const counts = new Map([
      [two.id, 2],
      [three.id, 3],
    ]);
    expect(findGaps(seats(ADA, ADA, BEN, BEN, 'cleo'), [none, two, three], counts)).toEqual([
      { kind: 'few-candidates', area: none, count: 0 },
      { kind: 'area-without-seat', area: none },
      { kind: 'few-candidates', area: two, count: 2 },
    ]);
  });

  it('is somebody who holds more than two seats, with those they hold', () => {
    const table = seats(ADA, BEN, ADA, ADA, BEN);
    expect(findGaps(table, [], new Map())).toEqual([
      { kind: 'overloaded', personId: ADA, seats: [table[0], table[2], table[3]] },
    ]);
  });
});
