import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPoint,
  askedIds,
  editPoint,
  leftover,
  movePoint,
  removePoint,
  shiftPoint,
  togglePoint,
} from '@/lib/sessions/points';
import type { Point } from '@/lib/sessions/session';

const point = (id: string, given: Partial<Point> = {}): Point => ({
  id,
  text: `Point ${id}`,
  done: false,
  parkedId: null,
  ...given,
});
const three = [point('a'), point('b'), point('c')];
const order = (points: readonly Point[]) => points.map(({ id }) => id).join('');

describe('objectives and questions (M1)', () => {
  it('are added at the end, in one line, once', () => {
    const added = addPoint(three, 'd', '  Why\n north? ');
    expect(added.at(-1)).toEqual(point('d', { text: 'Why north?' }));
    expect(addPoint(added, 'e', 'Why north?')).toEqual(added);
    expect(addPoint(three, 'd', ' \n ')).toEqual(three);
    const parked = addPoint(three, 'd', 'Why?', 'q');
    expect(addPoint(parked, 'e', 'Why, again?', 'q')).toEqual(parked);
  });

  it('are edited, and go when emptied', () => {
    expect(editPoint(three, 'b', 'Other')[1]).toEqual(point('b', { text: 'Other' }));
    expect(order(editPoint(three, 'b', ' '))).toBe('ac');
  });

  it('are ticked and unticked', () => {
    expect(togglePoint(three, 'b')[1]?.done).toBe(true);
    expect(togglePoint(togglePoint(three, 'b'), 'b')).toEqual(three);
  });

  it('move up, down, and anywhere, and stop at the ends', () => {
    expect(order(shiftPoint(three, 'b', -1))).toBe('bac');
    expect(order(shiftPoint(three, 'b', 1))).toBe('acb');
    expect(order(shiftPoint(three, 'a', -1))).toBe('abc');
    expect(order(shiftPoint(three, 'c', 1))).toBe('abc');
    expect(order(movePoint(three, 'c', 0))).toBe('cab');
    expect(order(movePoint(three, 'x', 0))).toBe('abc');
  });

  it('lose none and double none by being moved', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'x'), fc.integer(), (id, place) => {
        expect(new Set(movePoint(three, id, place))).toEqual(new Set(three));
      }),
    );
    expect(order(removePoint(three, 'b'))).toBe('ac');
  });
});

describe('after the session', () => {
  const questions = [
    point('a', { done: true, parkedId: 'q1' }),
    point('b', { parkedId: 'q2' }),
    point('c'),
    point('d', { done: true }),
  ];

  it('what was not asked can be parked, unless it waits already', () => {
    const { park, waiting } = leftover(questions);
    expect([order(park), order(waiting)]).toEqual(['c', 'b']);
  });

  it('parked questions that were asked are settled', () => {
    expect(askedIds(questions)).toEqual(['q1']);
  });
});
