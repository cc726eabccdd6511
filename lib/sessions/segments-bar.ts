import type { Segment } from './agenda';
import { elapsed, type Clock } from './clock';
import { segmentsAt, type SegmentTime } from './segments';

/** The time bar (look.md), in shares of its width: parts, then what was added, then what runs over make one. */
export interface TimeBar {
  parts: (SegmentTime & {
    width: number;
    /** How much of the part is filled, 0 to 1. */
    filled: number;
  })[];
  /** Planned time that belongs to no segment: the session was extended. */
  spare: number;
  /** Time run past everything that was planned. */
  overrun: number;
  /** Where the planned end is, and where one is now. */
  endAt: number;
  nowAt: number;
}

export function timeBar(segments: Segment[], clock: Clock, now: number): TimeBar {
  const used = elapsed(clock, now);
  const times = segmentsAt(segments, clock, now);
  const agenda = times.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
  const planned = Math.max(agenda, clock.plannedMs);
  const whole = Math.max(planned, used);
  return {
    parts: times.map((time) => ({
      ...time,
      width: time.plannedMs / whole,
      filled: time.plannedMs > 0 ? Math.min(1, time.usedMs / time.plannedMs) : 1,
    })),
    spare: (planned - agenda) / whole,
    overrun: (whole - planned) / whole,
    endAt: clock.plannedMs / whole,
    nowAt: used / whole,
  };
}
