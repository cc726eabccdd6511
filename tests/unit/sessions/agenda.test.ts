import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTHS, regularAgenda, segmentAt } from '@/lib/sessions/agenda';

const MINUTE = 60_000;

describe('the agenda of a regular session (M2)', () => {
  it('opens with progress, gives most to the core, leaves room for next steps and each other', () => {
    expect(regularAgenda(30)).toEqual([
      { title: 'Opening', minutes: 5 },
      { title: 'Core', minutes: 18 },
      { title: 'Next steps', minutes: 5 },
      { title: 'Relationship', minutes: 2 },
    ]);
  });

  it('adds up to the session’s length, with no segment below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), (minutes) => {
        const segments = regularAgenda(minutes);
        expect(segments.reduce((sum, segment) => sum + segment.minutes, 0)).toBe(minutes);
        for (const segment of segments) expect(segment.minutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each(LENGTHS)('of %s minutes has something in every segment, most in the core', (minutes) => {
    const [opening, core, next, relationship] = regularAgenda(minutes).map(
      (segment) => segment.minutes,
    ) as [number, number, number, number];
    expect(Math.min(opening, next, relationship)).toBeGreaterThan(0);
    expect(core).toBeGreaterThan(opening + next);
  });
});

describe('the segment one is in', () => {
  const segments = regularAgenda(30);

  it.each([
    [0, 'Opening'],
    [4.99, 'Opening'],
    [5, 'Core'],
    [22.99, 'Core'],
    [23, 'Next steps'],
    [28, 'Relationship'],
    [45, 'Relationship'],
  ])('after %s minutes is %s', (minutes, title) => {
    expect(segments[segmentAt(segments, minutes * MINUTE)]?.title).toBe(title);
  });

  it('of no segments is the first', () => {
    expect(segmentAt([], 5)).toBe(0);
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 * MINUTE }),
        fc.integer({ min: 0, max: 90 * MINUTE }),
        (a, b) => {
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
          expect(segmentAt(segments, sooner)).toBeLessThanOrEqual(segmentAt(segments, later));
        },
      ),
    );
  });
});
