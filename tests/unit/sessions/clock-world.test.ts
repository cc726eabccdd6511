import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor } from '@/lib/sessions/agenda';
import {
  elapsed,
  endClock,
  isPaused,
  pauseClock,
  resumeClock,
  startClock,
  type Clock,
} from '@/lib/sessions/clock';
import { extend, moveStart } from '@/lib/sessions/clock-change';
import { DRIFT, observe, type Seen } from '@/lib/sessions/clock-time';
import { advance, segmentsAt, stepBack } from '@/lib/sessions/segments';
import { MORNING } from '../support/rows';

/**
 * A small world around the clock: true time, a wall clock that may be set, a
 * monotonic one that stands still in sleep, windows that look at them and die,
 * and a store that outlives them. Whatever happens, the time a session ran is
 * what truly passed.
 */
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
const SEGMENTS = agendaFor('regular', 30);

/** The moments around which five zones change their clocks next. */
const CHANGES = [
  'Europe/Lisbon',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Jerusalem',
].map((zone) => {
  const now = Temporal.Instant.fromEpochMilliseconds(MORNING).toZonedDateTimeISO(zone);
  return { zone, at: now.getTimeZoneTransition('next')!.epochMilliseconds };
});

class World {
  truth = 0;
  mono = 0;
  setBy = 0;
  windows: { name: string; opened: number; seen: Seen | null }[] = [];
  stored: string;
  /** What truly was: when the session began, and when it was not paused. */
  began: number;
  running: { from: number; to: number | null }[] = [{ from: -Infinity, to: null }];

  constructor(start: number) {
    this.truth = start;
    this.began = start;
    this.stored = JSON.stringify(startClock(30, start));
    this.open();
  }

  get wall(): number {
    return this.truth + this.setBy;
  }
  get clock(): Clock {
    return JSON.parse(this.stored) as Clock;
  }
  open(): void {
    const name = `window ${this.windows.length} of ${this.mono}`;
    this.windows.push({ name, opened: this.mono, seen: null });
  }
  pass(ms: number): void {
    this.truth += ms;
    this.mono += ms;
  }
  change(to: (clock: Clock, at: number) => Clock): void {
    this.stored = JSON.stringify(to(this.clock, this.wall));
  }
  look(index: number): void {
    const window = this.windows[index % this.windows.length]!;
    const reading = { wall: this.wall, mono: this.mono - window.opened, process: window.name };
    const { clock, seen } = observe(this.clock, window.seen, reading);
    window.seen = seen;
    this.stored = JSON.stringify(clock);
  }
  /** The windows look twice a second; those in the background only now and then. */
  lookAround(also: number): void {
    if (also % 2 === 0) this.look(also);
    this.look(0);
    this.look(also);
  }
  /** How long it truly ran. */
  ran(): number {
    return this.running.reduce((sum, { from, to }) => {
      const [begin, end] = [Math.max(from, this.began), to ?? this.truth];
      return sum + Math.max(0, end - begin);
    }, 0);
  }
}

type Step = { also: number } & (
  | { what: 'wait' | 'sleep' | 'set back' | 'restart' | 'move' | 'extend'; ms: number }
  | { what: 'pause' | 'resume' | 'advance' | 'step back' | 'open a window' }
);

const happen: Record<Step['what'], (world: World, ms: number) => void> = {
  wait: (world, ms) => world.pass(ms),
  sleep(world, ms) {
    world.truth += ms;
  },
  'set back'(world, ms) {
    world.setBy -= ms;
  },
  restart(world, ms) {
    world.windows = [];
    world.pass(ms);
    world.open();
  },
  'open a window': (world) => world.open(),
  pause(world) {
    if (!isPaused(world.clock)) world.running.at(-1)!.to = world.truth;
    world.change(pauseClock);
  },
  resume(world) {
    if (isPaused(world.clock)) world.running.push({ from: world.truth, to: null });
    world.change(resumeClock);
  },
  move(world, ms) {
    const earliest = Math.min(world.began, world.truth - 24 * HOUR);
    world.began = Math.min(world.truth, Math.max(earliest, world.began + ms));
    world.change((clock, at) => moveStart(clock, ms, at));
  },
  extend: (world, ms) => world.change((clock, at) => extend(clock, ms / MINUTE, at)),
  advance: (world) => world.change((clock, at) => advance(clock, SEGMENTS, at)),
  'step back': (world) => world.change((clock, at) => stepBack(clock, SEGMENTS, at)),
};

const span = (min: number, max: number) => fc.integer({ min, max });
const also = fc.nat(5);
const timed = (
  what: 'wait' | 'sleep' | 'set back' | 'restart' | 'move' | 'extend',
  ms: fc.Arbitrary<number>,
) => fc.record({ what: fc.constant(what), ms, also });
const step: fc.Arbitrary<Step> = fc.oneof(
  timed('wait', span(0, 20 * MINUTE)),
  timed('wait', span(0, SECOND)),
  timed('sleep', span(0, 10 * HOUR)),
  timed('set back', span(DRIFT, 3 * HOUR)),
  timed('restart', span(0, HOUR)),
  timed('move', span(-HOUR, HOUR)),
  timed(
    'extend',
    span(-20, 20).map((minutes) => minutes * MINUTE),
  ),
  fc.record({
    what: fc.constantFrom('pause', 'resume', 'advance', 'step back', 'open a window' as const),
    also,
  }),
);
const start = fc
  .tuple(fc.constantFrom(MORNING, ...CHANGES.map(({ at }) => at)), span(-HOUR, 0))
  .map(([at, before]) => at + before);

function play(world: World, steps: Step[], after: (world: World) => void): void {
  world.lookAround(0);
  for (const one of steps) {
    happen[one.what](world, 'ms' in one ? one.ms : 0);
    world.lookAround(one.also);
    after(world);
  }
}

describe('over a thousand courses of a session', () => {
  it('the time it ran is exact, through pauses, moves, sleep, restarts and a clock that is set back', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (at, steps) => {
        play(new World(at), steps, (world) => {
          expect(elapsed(world.clock, world.wall)).toBe(world.ran());
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('the segments share exactly the time it ran, and the plan is never less than a minute', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (at, steps) => {
        play(new World(at), steps, (world) => {
          const times = segmentsAt(SEGMENTS, world.clock, world.wall);
          expect(times.reduce((sum, { usedMs }) => sum + usedMs, 0)).toBe(world.ran());
          for (const { usedMs } of times) expect(usedMs).toBeGreaterThanOrEqual(0);
          expect(world.clock.plannedMs).toBeGreaterThanOrEqual(MINUTE);
        });
      }),
    );
  });

  it('it ends with what it ran, and stays there', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 20 }), step, (at, steps, later) => {
        const world = new World(at);
        play(world, steps, () => {});
        const ran = world.ran();
        world.change(endClock);
        if (later.what !== 'move') play(world, [later], () => {});
        expect(elapsed(world.clock, world.wall)).toBe(ran);
      }),
    );
  });
});

describe('what no clock can know', () => {
  it('small corrections by the network leave an error, but below two seconds while a window lives', () => {
    const drifting = fc.array(fc.tuple(span(0, 5 * MINUTE), span(0, DRIFT - 1)), { maxLength: 30 });
    fc.assert(
      fc.property(drifting, (steps) => {
        const world = new World(MORNING);
        world.lookAround(0);
        for (const [ms, back] of steps) {
          world.pass(ms);
          world.lookAround(0);
          world.setBy -= back;
          world.lookAround(0);
          const error = world.ran() - elapsed(world.clock, world.wall);
          expect(error).toBeLessThan(DRIFT);
          expect(error).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a leap ahead looks like sleep and counts; moving the start takes it back', () => {
    const world = new World(MORNING);
    world.lookAround(0);
    world.pass(10 * MINUTE);
    world.setBy += HOUR;
    world.lookAround(0);
    expect(elapsed(world.clock, world.wall)).toBe(10 * MINUTE + HOUR);
    world.change((clock, at) => moveStart(clock, HOUR, at));
    world.pass(MINUTE);
    expect(elapsed(world.clock, world.wall)).toBe(11 * MINUTE);
  });

  it('set back while no window lives, the time until the last stamp counts, and it goes on from there', () => {
    const world = new World(MORNING);
    world.lookAround(0);
    world.pass(10 * MINUTE);
    world.change(pauseClock);
    world.change(resumeClock);
    world.windows = [];
    world.setBy -= HOUR;
    world.pass(MINUTE);
    world.open();
    world.lookAround(0);
    expect(elapsed(world.clock, world.wall)).toBe(10 * MINUTE);
    world.pass(5 * MINUTE);
    world.lookAround(0);
    expect(elapsed(world.clock, world.wall)).toBe(15 * MINUTE);
  });

  it('never makes it run backwards from one stamp to the next, whatever happens between', () => {
    const jump = fc.tuple(span(-3 * HOUR, 3 * HOUR), fc.boolean());
    fc.assert(
      fc.property(fc.array(jump, { maxLength: 20 }), (jumps) => {
        let [now, clock, before] = [MORNING, startClock(30, MORNING), 0];
        for (const [ms, pause] of jumps) {
          now += ms;
          clock = pause ? pauseClock(clock, now) : resumeClock(clock, now);
          const at = elapsed(clock, now);
          expect(at).toBeGreaterThanOrEqual(before);
          before = isPaused(clock) ? at : before;
        }
      }),
    );
  });
});

describe('daylight saving', () => {
  it.each(CHANGES)('in $zone changes what the wall shows and nothing else', ({ zone, at }) => {
    const clock = startClock(30, at - 10 * MINUTE);
    const wallTime = (when: number) =>
      Temporal.Instant.fromEpochMilliseconds(when).toZonedDateTimeISO(zone).toPlainDateTime();
    const shown = wallTime(at - 10 * MINUTE)
      .until(wallTime(at + 10 * MINUTE))
      .total('minutes');
    expect(shown).not.toBe(20);
    expect(elapsed(clock, at + 10 * MINUTE)).toBe(20 * MINUTE);
  });
});
