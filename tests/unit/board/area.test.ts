import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AreaSchema, CANDIDATES, candidatesTold } from '@/lib/board/area';
import { stamped } from '@/lib/store/db';
import type { Area } from '@/lib/board/area';

const area = (given: Partial<Area> = {}) =>
  stamped<Area>({ title: 'Reading water', now: '', goal: '', seatId: null, order: 0, ...given });

describe('a growth area (F2)', () => {
  it('needs a title and nothing else', () => {
    expect(v.is(AreaSchema, area())).toBe(true);
    expect(v.is(AreaSchema, area({ title: '' }))).toBe(false);
    expect(v.is(AreaSchema, area({ title: 'x'.repeat(121) }))).toBe(false);
  });
});

describe('the candidates of an area (F3)', () => {
  it('are best three to five', () => {
    expect(CANDIDATES).toEqual({ fewest: 3, most: 5 });
  });

  it.each([
    [0, 'No candidates yet; three to five are a good number.'],
    [1, '1 of three to five candidates.'],
    [2, '2 of three to five candidates.'],
    [3, '3 candidates.'],
    [5, '5 candidates.'],
    [6, '6 candidates: more than five are hard to write to well.'],
  ])('told for %s', (count, words) => {
    expect(candidatesTold(count)).toBe(words);
  });
});
