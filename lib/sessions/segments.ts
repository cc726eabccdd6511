import { segmentAt, type Segment } from './agenda';
import { elapsed, momentOf, ranAt, type Clock } from './clock';

/**
 * The agenda against the clock (M2). The plan leads until the user turns to a
 * segment by hand; from then on the agenda waits for them. A turn is stored as
 * a stamp, as everything of the clock is.
 */

/** Turns to a segment. Turning to the one that was turned to last changes nothing, so two windows may both ask. */
export function turnTo(clock: Clock, segment: number, at: number): Clock {
  if (clock.endedAt !== null || clock.turns?.at(-1)?.segment === segment) return clock;
  return { ...clock, turns: [...(clock.turns ?? []), { at: momentOf(clock, at), segment }] };
}

/** On to the next segment; at the last there is none. */
export function advance(clock: Clock, segments: Segment[], at: number): Clock {
  const next = currentSegment(segments, clock, at) + 1;
  return next < segments.length ? turnTo(clock, next, at) : clock;
}

/** Back to the segment before, which goes on from where it was left. */
export function stepBack(clock: Clock, segments: Segment[], at: number): Clock {
  const before = currentSegment(segments, clock, at) - 1;
  return before >= 0 ? turnTo(clock, before, at) : clock;
}

export function currentSegment(segments: Segment[], clock: Clock, now: number): number {
  const turned = clock.turns?.at(-1)?.segment;
  return turned === undefined
    ? segmentAt(segments, elapsed(clock, now))
    : Math.max(0, Math.min(turned, segments.length - 1));
}

export interface SegmentTime {
  title: string;
  plannedMs: number;
  usedMs: number;
  state: 'past' | 'current' | 'ahead';
  /** How a past segment was left; nobody counts seconds. */
  left: 'early' | 'late' | 'on-time' | null;
}

const ON_TIME = 30_000;

/** Planned against used, for every segment. What is used adds up to the time the session ran. */
export function segmentsAt(segments: Segment[], clock: Clock, now: number): SegmentTime[] {
  const current = currentSegment(segments, clock, now);
  const used = usedBy(segments, clock, now);
  return segments.map(({ title, minutes }, index) => {
    const [plannedMs, usedMs] = [minutes * 60_000, used[index] ?? 0];
    const state = index < current ? 'past' : index === current ? 'current' : 'ahead';
    return {
      title,
      plannedMs,
      usedMs,
      state,
      left: state === 'past' ? leftAt(usedMs, plannedMs) : null,
    };
  });
}

function leftAt(usedMs: number, plannedMs: number): 'early' | 'late' | 'on-time' {
  if (Math.abs(usedMs - plannedMs) <= ON_TIME) return 'on-time';
  return usedMs < plannedMs ? 'early' : 'late';
}

/** The time each segment had: by plan until the first turn, then from turn to turn. */
function usedBy(segments: Segment[], clock: Clock, now: number): number[] {
  if (segments.length === 0) return [];
  const all = elapsed(clock, now);
  const last = segments.length - 1;
  const turns = (clock.turns ?? []).map(({ at, segment }) => ({
    from: ranAt(clock, at),
    segment: Math.min(segment, last),
  }));
  const led = turns[0]?.from ?? all;
  let begin = 0;
  const used = segments.map(({ minutes }, index) => {
    const end = index === last ? led : Math.min(led, begin + minutes * 60_000);
    const ms = end - begin;
    begin = end;
    return ms;
  });
  for (const [index, { from, segment }] of turns.entries()) {
    used[segment] = (used[segment] ?? 0) + (turns[index + 1]?.from ?? all) - from;
  }
  return used;
}
