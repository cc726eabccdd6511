import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { freshness, ownSeat, seated, SeatSchema, startingSeats, type Seat } from '@/lib/board/seat';
import { stamped } from '@/lib/store/db';
import { MORNING } from '../support/rows';

const DAY = 86_400_000;
const empty = stamped<Seat>(startingSeats()[0]!, MORNING);
const [ADA, BEN] = [
  '0192f000-0000-7000-8000-00000000000a',
  '0192f000-0000-7000-8000-00000000000b',
] as const;
const sit = (seat: Seat, personId: string | null, at: number): Seat => ({
  ...seat,
  ...seated(seat, personId, at),
});

describe('the table a new profile starts with (B1)', () => {
  it('has five empty seats, each with a purpose', () => {
    const seats = startingSeats();
    expect(seats.map(({ title }) => title)).toEqual([
      'Technical',
      'Industry',
      'Leadership',
      'Strategic',
      'Peer',
    ]);
    expect(seats.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    for (const seat of seats) {
      expect(seat.holderId).toBeNull();
      expect(seat.purpose).not.toBe('');
      expect(v.is(SeatSchema, stamped<Seat>(seat))).toBe(true);
    }
  });
});

describe('a seat of one’s own', () => {
  it('is empty, where it is put, and fits the store however long its title is', () => {
    const seat = stamped<Seat>(ownSeat(`  Garden ${'g'.repeat(500)}`, 'Anything but work', 5));
    expect(seat).toMatchObject({ kind: 'own', order: 5, holderId: null, termEndsOn: null });
    expect(seat.title).toMatch(/^Garden g+$/u);
    expect(v.is(SeatSchema, seat)).toBe(true);
  });
});

describe('who sits where', () => {
  it('opens a term when somebody takes a seat', () => {
    expect(seated(empty, ADA, 10)).toEqual({
      holderId: ADA,
      history: [{ personId: ADA, from: 10, to: null }],
      termEndsOn: null,
    });
  });

  it('closes the term before, when somebody else takes it', () => {
    expect(seated(sit(empty, ADA, 10), BEN, 20)).toEqual({
      holderId: BEN,
      history: [
        { personId: ADA, from: 10, to: 20 },
        { personId: BEN, from: 20, to: null },
      ],
      termEndsOn: null,
    });
  });

  it('takes the day the term is looked at again away with its holder, and keeps it for them', () => {
    const held = { ...sit(empty, ADA, 10), termEndsOn: '2027-04-30' };
    expect(seated(held, ADA, 20).termEndsOn).toBe('2027-04-30');
    expect(seated(held, BEN, 20).termEndsOn).toBeNull();
    expect(seated(held, null, 20).termEndsOn).toBeNull();
  });

  it('closes the term when the seat is freed', () => {
    expect(seated(sit(empty, ADA, 10), null, 20)).toEqual({
      holderId: null,
      history: [{ personId: ADA, from: 10, to: 20 }],
      termEndsOn: null,
    });
  });

  it('changes nothing when the same person takes it again', () => {
    const held = sit(empty, ADA, 10);
    expect(sit(held, ADA, 20)).toEqual(held);
    expect(sit(empty, null, 20)).toEqual(empty);
  });

  it('has an open term exactly while the seat is held, and it is the holder’s, the last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(ADA, BEN, null)), (sitters) => {
        const seat = sitters.reduce<Seat>((seat, who, turn) => sit(seat, who, turn), empty);
        const open = seat.history.filter(({ to }) => to === null);
        expect(open.map(({ personId }) => personId)).toEqual(
          seat.holderId === null ? [] : [seat.holderId],
        );
        if (open.length > 0) expect(seat.history.at(-1)).toBe(open[0]);
        for (const { from, to } of seat.history) expect(to ?? Infinity).toBeGreaterThan(from);
        expect(v.is(SeatSchema, seat)).toBe(true);
      }),
    );
  });
});

describe('how fresh a contact is', () => {
  const seat = { cadenceDays: 30 };
  it.each([
    [0, 1],
    [29, 1],
    [30, 1],
    [45, 0.5],
    [60, 0],
    [365, 0],
  ])('%s days after the last one, for a monthly seat: %s', (days, fresh) => {
    expect(freshness(seat, MORNING, MORNING + days * DAY)).toBeCloseTo(fresh);
  });

  it('is whole even if the last contact seems to lie ahead', () => {
    expect(freshness(seat, MORNING, MORNING - DAY)).toBe(1);
  });

  it('is between 0 and 1 and only fades', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 365 }),
        fc.nat(2_000),
        fc.nat(2_000),
        (cadenceDays, a, b) => {
          const at = (days: number) => freshness({ cadenceDays }, MORNING, MORNING + days * DAY);
          expect(at(a)).toBeGreaterThanOrEqual(0);
          expect(at(a)).toBeLessThanOrEqual(1);
          expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
        },
      ),
    );
  });
});
