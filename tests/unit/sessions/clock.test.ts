import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ClockSchema,
  elapsed,
  endClock,
  formatTime,
  isPaused,
  minutesLeft,
  nextMinuteAt,
  pauseClock,
  pressure,
  remaining,
  resumeClock,
  startClock,
  type Clock,
} from '@/lib/sessions/clock';
import { MORNING } from '../support/rows';

const MINUTE = 60_000;
const clock = startClock(30, MORNING);
const after = (minutes: number) => MORNING + minutes * MINUTE;

describe('a session’s time', () => {
  it('is what has passed since the start', () => {
    expect(elapsed(clock, MORNING)).toBe(0);
    expect(elapsed(clock, after(12))).toBe(12 * MINUTE);
    expect(remaining(clock, after(12))).toBe(18 * MINUTE);
  });

  it('stands still while paused', () => {
    const paused = pauseClock(clock, after(10));
    expect(isPaused(paused)).toBe(true);
    expect(elapsed(paused, after(25))).toBe(10 * MINUTE);
    const resumed = resumeClock(paused, after(25));
    expect(isPaused(resumed)).toBe(false);
    expect(elapsed(resumed, after(30))).toBe(15 * MINUTE);
  });

  it('stands still once ended', () => {
    const ended = endClock(clock, after(28));
    expect(elapsed(ended, after(500))).toBe(28 * MINUTE);
  });

  it('ended while paused does not count the pause', () => {
    const ended = endClock(pauseClock(clock, after(10)), after(20));
    expect(isPaused(ended)).toBe(false);
    expect(elapsed(ended, after(500))).toBe(10 * MINUTE);
  });

  it('goes below zero once the planned time is over', () => {
    expect(remaining(clock, after(32))).toBe(-2 * MINUTE);
  });

  it('is never negative when the computer’s clock was set back', () => {
    expect(elapsed(clock, MORNING - MINUTE)).toBe(0);
    expect(elapsed(endClock(clock, MORNING - MINUTE), after(5))).toBe(0);
  });
});

describe('moves that make no sense', () => {
  it('change nothing: pausing twice, resuming what runs, ending twice', () => {
    const paused = pauseClock(clock, after(1));
    expect(pauseClock(paused, after(2))).toBe(paused);
    expect(resumeClock(clock, after(1))).toBe(clock);
    const ended = endClock(clock, after(3));
    expect(endClock(ended, after(4))).toBe(ended);
    expect(pauseClock(ended, after(4))).toBe(ended);
    expect(resumeClock(ended, after(4))).toBe(ended);
  });
});

describe('any course of a session', () => {
  type Move = 'pause' | 'resume' | 'end' | 'look';
  const move = fc.constantFrom<Move>('pause', 'resume', 'pause', 'resume', 'look', 'end');
  const apply = (clock: Clock, what: Move, at: number): Clock =>
    what === 'pause'
      ? pauseClock(clock, at)
      : what === 'resume'
        ? resumeClock(clock, at)
        : what === 'end'
          ? endClock(clock, at)
          : clock;
  const script = (step: fc.Arbitrary<number>) => fc.array(fc.tuple(step, move), { maxLength: 20 });
  const forwards = script(fc.integer({ min: 0, max: 20 * MINUTE }));
  const jumping = script(fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }));

  it('counts exactly the time it ran', () => {
    fc.assert(
      fc.property(forwards, (steps) => {
        let [now, ran, running, clock] = [MORNING, 0, true, startClock(30, MORNING)];
        for (const [step, what] of steps) {
          now += step;
          if (running) ran += step;
          const ended = clock.endedAt !== null;
          clock = apply(clock, what, now);
          if (!ended) running = what === 'resume' ? true : what === 'look' ? running : false;
          expect(elapsed(clock, now)).toBe(ran);
          expect(remaining(clock, now)).toBe(30 * MINUTE - ran);
        }
      }),
    );
  });

  it('does not depend on how often one looks', () => {
    fc.assert(
      fc.property(forwards, fc.integer({ min: 0, max: MINUTE }), (steps, later) => {
        const run = (look: boolean) => {
          let [now, clock] = [MORNING, startClock(30, MORNING)];
          for (const [step, what] of steps) {
            if (look) for (let at = now; at < now + step; at += MINUTE) elapsed(clock, at);
            now += step;
            clock = apply(clock, what, now);
          }
          return elapsed(clock, now + later);
        };
        expect(run(true)).toBe(run(false));
      }),
    );
  });

  it('is never negative and stays storable, however the computer’s clock jumps', () => {
    fc.assert(
      fc.property(jumping, (steps) => {
        let [now, clock] = [MORNING, startClock(30, MORNING)];
        for (const [step, what] of steps) {
          now += step;
          clock = apply(clock, what, now);
          expect(elapsed(clock, now)).toBeGreaterThanOrEqual(0);
          expect(v.is(ClockSchema, clock)).toBe(true);
        }
      }),
    );
  });

  it('never runs backwards while the computer’s clock does not', () => {
    fc.assert(
      fc.property(forwards, (steps) => {
        let [now, clock, before] = [MORNING, startClock(30, MORNING), 0];
        for (const [step, what] of steps) {
          now += step;
          clock = apply(clock, what, now);
          expect(elapsed(clock, now)).toBeGreaterThanOrEqual(before);
          before = elapsed(clock, now);
        }
      }),
    );
  });
});

describe('how pressing it is', () => {
  it.each([
    [0, 'calm'],
    [24.9, 'calm'],
    [25, 'soon'],
    [30, 'soon'],
    [30.1, 'over'],
  ])('after %s of 30 minutes: %s', (minutes, tone) => {
    expect(pressure(clock, after(minutes))).toBe(tone);
  });
});

describe('time on the screen', () => {
  it.each([
    [30 * MINUTE, '30:00'],
    [30 * MINUTE - 1, '30:00'],
    [29 * MINUTE + 59_000, '29:59'],
    [61_000, '1:01'],
    [1_000, '0:01'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '-0:01'],
    [-45_000, '-0:45'],
    [3_723_000, '1:02:03'],
    [-3_600_000, '-1:00:00'],
  ])('%s ms: %s', (ms, shown) => {
    expect(formatTime(ms)).toBe(shown);
  });

  it('never shows a minus before nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (ms) => {
        expect(formatTime(ms)).toMatch(/^(?!-0:00$)-?(?:\d+:\d\d|\d+):\d\d$/u);
      }),
    );
  });
});

describe('minutes left, on the badge', () => {
  it.each([
    [0, 30],
    [0.01, 30],
    [1, 29],
    [29.5, 1],
    [30, 0],
    [30.5, 0],
    [31, -1],
    [32.5, -2],
  ])('after %s of 30 minutes: %s', (minutes, left) => {
    expect(minutesLeft(clock, after(minutes))).toBe(left);
  });

  it('change exactly when it is said they do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * MINUTE }),
        fc.integer({ min: 0, max: 10 * MINUTE }),
        (into, pause) => {
          const resumed = resumeClock(pauseClock(clock, after(5)), after(5) + pause);
          const now = after(5) + pause + into;
          const next = nextMinuteAt(resumed, now);
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(MINUTE);
          const left = minutesLeft(resumed, now);
          expect(minutesLeft(resumed, next - 1)).toBe(left);
          expect(minutesLeft(resumed, next)).toBe(left - 1);
        },
      ),
    );
  });
});
