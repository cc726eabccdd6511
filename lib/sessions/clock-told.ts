import { elapsed, pressure, remaining, type Clock } from './clock';

const MINUTE = 60_000;
/** Below this, half time and five minutes before the end are the same news. */
const SHORT = 10 * MINUTE;
const JUST_BEGUN = 10_000;

const PHASES = ['first-half', 'second-half', 'soon', 'over'] as const;

/** What there is to tell of a clock at one moment. */
export interface Told {
  phase: (typeof PHASES)[number];
  usedMs: number;
  leftMs: number;
}

export function told(clock: Clock, now: number): Told {
  const [usedMs, leftMs, tone] = [elapsed(clock, now), remaining(clock, now), pressure(clock, now)];
  const second = clock.plannedMs > SHORT && usedMs >= clock.plannedMs / 2;
  return {
    phase: tone === 'calm' ? (second ? 'second-half' : 'first-half') : tone,
    usedMs,
    leftMs,
  };
}

/**
 * What a screen reader is told between two looks: the start, half time, five
 * minutes before the end, and the end. Nothing else ever, since the user is in
 * a call; and of several that were slept through, only the last. `before` is
 * null at the first look: a panel opened in mid-session has nothing to say.
 */
export function announcement(before: Told | null, after: Told): string | null {
  if (before === null) {
    return after.usedMs < JUST_BEGUN ? `The session has begun: ${inMinutes(after.leftMs)}.` : null;
  }
  if (PHASES.indexOf(after.phase) <= PHASES.indexOf(before.phase)) return null;
  if (after.phase === 'over') return 'The planned time is over.';
  const left = `${inMinutes(after.leftMs)} left.`;
  return after.phase === 'soon' ? left : `Half time: ${left}`;
}

function inMinutes(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
