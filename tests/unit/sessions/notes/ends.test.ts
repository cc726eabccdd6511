import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonEnds } from '@/lib/sessions/notes/ends';
import { anyText } from '../../support/text';

it.each([
  ['', '', 0, 0],
  ['abc', 'abc', 3, 0],
  ['abc', 'abxc', 2, 1],
  ['aa', 'aaa', 2, 0],
  ['abc', 'xbc', 0, 2],
])('%j and %j share %i and %i', (a, b, start, end) => {
  expect(commonEnds(a, b)).toEqual({ start, end });
});

it('are the same at both ends, and no part of either is counted twice', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (head, mine, theirs, tail) => {
      const [a, b] = [head + mine + tail, head + theirs + tail];
      const { start, end } = commonEnds(a, b);
      expect(start).toBeGreaterThanOrEqual(head.length);
      expect(start + end).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(a.slice(0, start)).toBe(b.slice(0, start));
      expect(a.slice(a.length - end)).toBe(b.slice(b.length - end));
    }),
  );
});
