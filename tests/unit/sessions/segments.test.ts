import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor, type Segment } from '@/lib/sessions/agenda';
import {
  elapsed,
  endClock,
  pauseClock,
  resumeClock,
  startClock,
  type Clock,
} from '@/lib/sessions/clock';
import { extend, moveStart } from '@/lib/sessions/clock-change';
import { advance, currentSegment, segmentsAt, stepBack, turnTo } from '@/lib/sessions/segments';
import { timeBar } from '@/lib/sessions/segments-bar';
import { MORNING } from '../support/rows';

const MINUTE = 60_000;
const after = (minutes: number) => MORNING + minutes * MINUTE;
const clock = startClock(30, MORNING);
/** 5, 18, 5 and 2 minutes. */
const segments = agendaFor('regular', 30);
const used = (given: Clock, minutes: number) =>
  segmentsAt(segments, given, after(minutes)).map(({ usedMs }) => usedMs / MINUTE);

describe('the agenda while nobody touches it', () => {
  it('goes by its plan', () => {
    expect(used(clock, 6)).toEqual([5, 1, 0, 0]);
    expect(segmentsAt(segments, clock, after(6)).map(({ state }) => state)).toEqual([
      'past',
      'current',
      'ahead',
      'ahead',
    ]);
  });

  it('runs over in its last segment', () => {
    expect(used(clock, 36)).toEqual([5, 18, 5, 8]);
  });
});

describe('turning to a segment by hand', () => {
  it('says what was left early, late or on time', () => {
    let turned = advance(clock, segments, after(2));
    expect(currentSegment(segments, turned, after(2))).toBe(1);
    turned = advance(turned, segments, after(23));
    turned = advance(turned, segments, after(28.2));
    expect(used(turned, 29)).toEqual([2, 21, expect.closeTo(5.2), expect.closeTo(0.8)]);
    expect(segmentsAt(segments, turned, after(29)).map(({ left }) => left)).toEqual([
      'early',
      'late',
      'on-time',
      null,
    ]);
  });

  it('makes the agenda wait: from then on it is the user who leads', () => {
    const turned = advance(clock, segments, after(2));
    expect(currentSegment(segments, turned, after(90))).toBe(1);
  });

  it('goes on from where the plan has led', () => {
    const turned = advance(clock, segments, after(8));
    expect(currentSegment(segments, turned, after(8))).toBe(2);
    expect(used(turned, 10)).toEqual([5, 3, 2, 0]);
  });

  it('may go back: the earlier segment goes on from where it was left', () => {
    const turned = stepBack(advance(clock, segments, after(2)), segments, after(3));
    expect(used(turned, 10)).toEqual([9, 1, 0, 0]);
    expect(currentSegment(segments, turned, after(10))).toBe(0);
  });

  it('ends at the last and begins at the first', () => {
    expect(stepBack(clock, segments, after(1))).toBe(clock);
    const last = turnTo(clock, 3, after(1));
    expect(advance(last, segments, after(2))).toBe(last);
  });

  it('done by two windows at once is done once', () => {
    const turned = turnTo(clock, 1, after(2));
    expect(turnTo(turned, 1, after(2))).toBe(turned);
  });

  it('does not count pauses, and moves with the start', () => {
    const paused = resumeClock(pauseClock(clock, after(1)), after(4));
    const turned = advance(paused, segments, after(6));
    expect(used(turned, 10)).toEqual([3, 4, 0, 0]);
    expect(used(moveStart(turned, -MINUTE, after(10)), 10)).toEqual([4, 4, 0, 0]);
  });

  it('is over when the session is', () => {
    const ended = endClock(clock, after(10));
    expect(advance(ended, segments, after(11))).toBe(ended);
  });

  it('holds although segments were taken away meanwhile', () => {
    const turned = turnTo(clock, 3, after(4));
    const fewer = segments.slice(0, 2);
    expect(currentSegment(fewer, turned, after(5))).toBe(1);
    expect(segmentsAt(fewer, turned, after(5)).map(({ usedMs }) => usedMs / MINUTE)).toEqual([
      4, 1,
    ]);
    expect(segmentsAt([], turned, after(5))).toEqual([]);
  });
});

describe('the time bar', () => {
  const anyAgenda: fc.Arbitrary<Segment[]> = fc.array(
    fc.record({ title: fc.string(), minutes: fc.nat(60) }),
    { maxLength: 6 },
  );

  it('is divided as the agenda is, and filled as it is used', () => {
    const bar = timeBar(segments, clock, after(6));
    expect(bar.parts.map(({ width }) => width * 30)).toEqual([5, 18, 5, 2]);
    expect(bar.parts.map(({ filled }) => filled * 18)).toEqual([18, 1, 0, 0]);
    expect(bar).toMatchObject({ spare: 0, overrun: 0, endAt: 1, nowAt: 0.2 });
  });

  it('makes room for what was added and for what runs over', () => {
    const bar = timeBar(segments, extend(clock, 10, after(0)), after(50));
    expect(bar.parts[1]?.width).toBe(18 / 50);
    expect(bar).toMatchObject({ spare: 0.2, overrun: 0.2, endAt: 0.8, nowAt: 1 });
  });

  it('always adds up to its whole width', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.array(fc.tuple(fc.nat(5), fc.nat(20 * MINUTE))),
        fc.integer({ min: -60, max: 60 }),
        (agenda, turns, more) => {
          let [now, turned] = [MORNING, extend(clock, more, MORNING)];
          for (const [segment, ms] of turns) {
            now += ms;
            turned = turnTo(turned, segment, now);
          }
          const bar = timeBar(agenda, turned, now);
          const widths = bar.parts.reduce((sum, { width }) => sum + width, 0);
          expect(widths + bar.spare + bar.overrun).toBeCloseTo(1);
          for (const { filled } of bar.parts) {
            expect(filled).toBeGreaterThanOrEqual(0);
            expect(filled).toBeLessThanOrEqual(1);
          }
          expect(Math.max(bar.nowAt, bar.endAt)).toBeLessThanOrEqual(1);
          const all = bar.parts.reduce((sum, { usedMs }) => sum + usedMs, 0);
          if (agenda.length > 0) expect(all).toBe(elapsed(turned, now));
        },
      ),
    );
  });
});
