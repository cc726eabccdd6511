import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsed,
  endClock,
  pauseClock,
  remaining,
  resumeClock,
  startClock,
} from '@/lib/sessions/clock';
import { extend, moveStart } from '@/lib/sessions/clock-change';
import { MORNING } from '../support/rows';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const clock = startClock(30, MORNING);
const after = (minutes: number) => MORNING + minutes * MINUTE;

describe('“we began 5 minutes ago”', () => {
  it('moves the start, earlier or later', () => {
    expect(elapsed(moveStart(clock, -5 * MINUTE, after(1)), after(1))).toBe(6 * MINUTE);
    expect(elapsed(moveStart(clock, 5 * MINUTE, after(12)), after(12))).toBe(7 * MINUTE);
  });

  it('goes no further back than 24 hours, and never into the future', () => {
    expect(elapsed(moveStart(clock, -48 * HOUR, after(1)), after(1))).toBe(24 * HOUR);
    expect(elapsed(moveStart(clock, 2 * HOUR, after(10)), after(10))).toBe(0);
  });

  it('leaves the start of a session that runs for days where it is: there is no idle cut-off', () => {
    const now = MORNING + 50 * HOUR;
    expect(elapsed(moveStart(clock, -MINUTE, now), now)).toBe(50 * HOUR);
    expect(elapsed(moveStart(clock, MINUTE, now), now)).toBe(50 * HOUR - MINUTE);
  });

  it('counts of a pause only what lies after the start', () => {
    const paused = resumeClock(pauseClock(clock, after(5)), after(10));
    expect(elapsed(moveStart(paused, 7 * MINUTE, after(20)), after(20))).toBe(10 * MINUTE);
    expect(elapsed(moveStart(paused, 12 * MINUTE, after(20)), after(20))).toBe(8 * MINUTE);
  });

  it('can be set right after the end, which stays', () => {
    const ended = moveStart(endClock(clock, after(20)), -5 * MINUTE, after(300));
    expect(elapsed(ended, after(300))).toBe(25 * MINUTE);
    expect(moveStart(ended, HOUR, after(300)).startedAt).toBe(ended.endedAt);
  });

  it('there and back again is as if nothing had been', () => {
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: 20 * MINUTE }), fc.nat(9), (by, at) => {
        const paused = resumeClock(pauseClock(clock, after(at)), after(at + 3));
        const moved = moveStart(paused, by, after(20));
        expect(moveStart(moved, -by, after(20))).toEqual(paused);
      }),
    );
  });
});

describe('extending', () => {
  it('plans more, or less', () => {
    expect(remaining(extend(clock, 5, after(10)), after(10))).toBe(25 * MINUTE);
    expect(remaining(extend(clock, -15, after(10)), after(10))).toBe(5 * MINUTE);
  });

  it('past the end begins now: five more are five more', () => {
    expect(remaining(extend(clock, 5, after(42)), after(42))).toBe(5 * MINUTE);
  });

  it('never plans less than is used, in whole minutes', () => {
    expect(extend(clock, -25, after(10.5)).plannedMs).toBe(11 * MINUTE);
    expect(extend(clock, -30, after(0)).plannedMs).toBe(MINUTE);
    expect(extend(clock, -5, after(42))).toBe(clock);
  });

  it('changes nothing of what has ended', () => {
    const ended = endClock(clock, after(20));
    expect(extend(ended, 5, after(21))).toBe(ended);
  });

  it('never changes the time that is used', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(90), (by, at) => {
        const extended = extend(clock, by, after(at));
        expect(elapsed(extended, after(at))).toBe(elapsed(clock, after(at)));
        if (by > 0) expect(extended.plannedMs).toBeGreaterThan(clock.plannedMs);
        else expect(extended.plannedMs).toBeLessThanOrEqual(clock.plannedMs);
      }),
    );
  });
});
