import * as v from 'valibot';
import { Moment } from '@/lib/data/row';

/**
 * A session's time as stored wall-clock stamps; everything else is arithmetic.
 * Nothing counts, so a reload, a dead worker or a sleeping computer can't make
 * it wrong (M2). All times are epoch milliseconds.
 */
export const ClockSchema = v.object({
  startedAt: Moment,
  plannedMs: v.pipe(v.number(), v.integer(), v.minValue(60_000)),
  pauses: v.array(v.object({ from: Moment, to: v.nullable(Moment) })),
  endedAt: v.nullable(Moment),
});

export type Clock = v.InferOutput<typeof ClockSchema>;

export function startClock(minutes: number, at: number): Clock {
  return { startedAt: at, plannedMs: minutes * 60_000, pauses: [], endedAt: null };
}

export function isPaused(clock: Clock): boolean {
  return clock.endedAt === null && clock.pauses.at(-1)?.to === null;
}

export function pauseClock(clock: Clock, at: number): Clock {
  if (clock.endedAt !== null || isPaused(clock)) return clock;
  return { ...clock, pauses: [...clock.pauses, { from: at, to: null }] };
}

export function resumeClock(clock: Clock, at: number): Clock {
  if (!isPaused(clock)) return clock;
  return {
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
  };
}

export function endClock(clock: Clock, at: number): Clock {
  if (clock.endedAt !== null) return clock;
  return { ...resumeClock(clock, at), endedAt: at };
}

/** Time run at `now` without the pauses; never negative, even if the computer's clock was set back. */
export function elapsed(clock: Clock, now: number): number {
  const end = clock.endedAt ?? now;
  const paused = clock.pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(pause.to ?? end, end) - pause.from),
    0,
  );
  return Math.max(0, end - clock.startedAt - paused);
}

/** Time left at `now`; negative once the planned time is over. */
export function remaining(clock: Clock, now: number): number {
  return clock.plannedMs - elapsed(clock, now);
}

const SOON = 5 * 60_000;

/** look.md: amber five minutes before the end, red past it, each with a word. */
export function pressure(clock: Clock, now: number): 'calm' | 'soon' | 'over' {
  const left = remaining(clock, now);
  if (left < 0) return 'over';
  return left <= SOON ? 'soon' : 'calm';
}

/** `12:34`, `1:02:03`, `-0:45`; seconds are cut so that 0:00 is the very end. */
export function formatTime(ms: number): string {
  const over = ms < 0;
  const total = over ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return `${over && total > 0 ? '-' : ''}${hours > 0 ? `${hours}:` : ''}${tail}`;
}

/** Whole minutes left, for the badge: 15 from 14:01 to 15:00, then 0 down to negative past the end. */
export function minutesLeft(clock: Clock, now: number): number {
  const left = remaining(clock, now) / 60_000;
  return left >= 0 ? Math.ceil(left) : Math.ceil(left) || 0;
}

/** When `minutesLeft` next changes while the clock runs. */
export function nextMinuteAt(clock: Clock, now: number): number {
  const intoMinute = elapsed(clock, now) % 60_000;
  return now + (60_000 - intoMinute);
}
