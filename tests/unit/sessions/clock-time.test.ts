import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ClockSchema, elapsed, endClock, startClock } from '@/lib/sessions/clock';
import { observe } from '@/lib/sessions/clock-time';
import { MORNING } from '../support/rows';

const MINUTE = 60_000;
const clock = startClock(30, MORNING);
const reading = (wall: number, mono: number, process = 'panel') => ({
  wall: MORNING + wall,
  mono,
  process,
});

describe('a look at the computer’s clocks', () => {
  it('changes nothing while both go on together, or while the computer slept', () => {
    const first = observe(clock, null, reading(0, 500));
    const second = observe(clock, first.seen, reading(MINUTE, 500 + MINUTE));
    const third = observe(clock, second.seen, reading(60 * MINUTE, 500 + MINUTE));
    for (const look of [first, second, third]) expect(look.clock).toBe(clock);
  });

  it('notices that the wall clock was set back, and stores by how much', () => {
    const { seen } = observe(clock, null, reading(10 * MINUTE, 0));
    const look = observe(clock, seen, reading(-49 * MINUTE, MINUTE));
    expect(look.clock.shifts).toEqual([{ at: MORNING + 11 * MINUTE, byMs: 60 * MINUTE }]);
    expect(elapsed(look.clock, MORNING - 49 * MINUTE)).toBe(11 * MINUTE);
    expect(v.is(ClockSchema, look.clock)).toBe(true);
  });

  it('counts what two windows see only once', () => {
    const panel = observe(clock, null, reading(10 * MINUTE, 0, 'panel'));
    const board = observe(clock, null, reading(10 * MINUTE, 7_000, 'board'));
    const back = -20 * MINUTE;
    const first = observe(clock, panel.seen, reading(back, MINUTE, 'panel'));
    const second = observe(first.clock, board.seen, reading(back, 7_000 + MINUTE, 'board'));
    expect(second.clock).toBe(first.clock);
  });

  it('adds what a window that had not looked for a while could not know', () => {
    const panel = observe(clock, null, reading(10 * MINUTE, 0, 'panel'));
    const back = 10 * MINUTE - 3_000;
    const hidden = observe(clock, null, reading(9 * MINUTE + 59_000, 7_000, 'hidden'));
    const part = observe(clock, hidden.seen, reading(back - 500, 7_000, 'hidden'));
    expect(part.clock.shifts).toEqual([{ at: MORNING + 9 * MINUTE + 59_000, byMs: 2_500 }]);
    const whole = observe(part.clock, panel.seen, reading(back - 500, 0, 'panel'));
    expect(elapsed(whole.clock, MORNING + back - 500)).toBe(10 * MINUTE);
  });

  it('leaves small corrections by the network alone', () => {
    const { seen } = observe(clock, null, reading(10 * MINUTE, 0));
    expect(observe(clock, seen, reading(10 * MINUTE - 1_999, 0)).clock).toBe(clock);
    expect(observe(clock, seen, reading(10 * MINUTE - 2_000, 0)).clock).not.toBe(clock);
  });

  it('of another window or worker never counts less than none', () => {
    const { seen } = observe(clock, null, reading(10 * MINUTE, 900_000, 'worker'));
    const look = observe(clock, seen, reading(5 * MINUTE, 3, 'worker again'));
    expect(elapsed(look.clock, MORNING + 5 * MINUTE)).toBe(10 * MINUTE);
  });

  it('is of no consequence once the session has ended', () => {
    const ended = endClock(clock, MORNING + 20 * MINUTE);
    const { seen } = observe(ended, null, reading(20 * MINUTE, 0));
    expect(observe(ended, seen, reading(0, 0)).clock).toBe(ended);
  });

  it('done twice is done once, whatever the clocks say', () => {
    const any = fc.integer({ min: -100 * MINUTE, max: 100 * MINUTE });
    fc.assert(
      fc.property(any, any, fc.nat(MINUTE), (before, after, mono) => {
        const { clock: begun, seen } = observe(clock, null, reading(before, 0));
        const once = observe(begun, seen, reading(after, mono));
        expect(observe(once.clock, seen, reading(after, mono)).clock).toBe(once.clock);
        expect(observe(once.clock, once.seen, reading(after, mono)).clock).toBe(once.clock);
      }),
    );
  });
});

describe('sessions from before the clock knew of shifts and turns', () => {
  it('are read as they are', () => {
    const old = { startedAt: MORNING, plannedMs: 1_800_000, pauses: [], endedAt: null };
    expect(v.parse(ClockSchema, old)).toEqual(old);
    expect(elapsed(old, MORNING + MINUTE)).toBe(MINUTE);
  });
});
