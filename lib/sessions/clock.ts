import * as v from 'valibot';
import { DAY_MS } from '@/lib/data/day';
import { countFrom, Moment } from '@/lib/data/row';

/** No clock is out by more than a century. */
const FAR = 36_525 * DAY_MS;
const Shift = v.pipe(v.number(), v.minValue(-FAR), v.maxValue(FAR));

/**
 * A session's time as stored wall-clock stamps; everything else is arithmetic.
 * Nothing counts, so a reload, a dead worker or a sleeping computer can't make
 * it wrong (M2). All times are epoch milliseconds, which know neither time
 * zones nor daylight saving.
 *
 * Every function is given what the computer's clock says. What is stored is
 * that time with `shifts` added, so that all stamps stand on one line although
 * the computer's clock was set back between them (see `clock-time.ts`).
 */
export const ClockSchema = v.object({
  startedAt: Moment,
  plannedMs: v.pipe(v.number(), v.integer(), v.minValue(60_000), v.maxValue(100 * DAY_MS)),
  pauses: v.array(v.object({ from: Moment, to: v.nullable(Moment) })),
  endedAt: v.nullable(Moment),
  /** How often the computer's clock was set back meanwhile, and by how much. Absent: never. */
  shifts: v.exactOptional(v.array(v.object({ at: Moment, byMs: Shift }))),
  /** When the user turned to which segment of the agenda. Absent: never, the plan leads. */
  turns: v.exactOptional(v.array(v.object({ at: Moment, segment: countFrom(0) }))),
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
  return { ...clock, pauses: [...clock.pauses, { from: momentOf(clock, at), to: null }] };
}

export function resumeClock(clock: Clock, at: number): Clock {
  if (!isPaused(clock)) return clock;
  const to = momentOf(clock, at);
  return {
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.to === null ? { ...pause, to } : pause)),
  };
}

export function endClock(clock: Clock, at: number): Clock {
  if (clock.endedAt !== null) return clock;
  return { ...resumeClock(clock, at), endedAt: momentOf(clock, at) };
}

/** What the computer's clock was set back by since the start, all in all. */
export function shiftOf(clock: Clock): number {
  return (clock.shifts ?? []).reduce((sum, { byMs }) => sum + byMs, 0);
}

/**
 * `now` on the line of the stored stamps. Never before the last of them: where
 * the computer's clock was set back unseen, time stands still instead of
 * running backwards.
 */
export function momentOf(clock: Clock, now: number): number {
  return Math.max(now + shiftOf(clock), lastStamp(clock));
}

/** The latest moment that is known to have been. */
export function lastStamp(clock: Clock): number {
  const pause = clock.pauses.at(-1);
  const stamps = [pause?.from, pause?.to, clock.turns?.at(-1)?.at];
  return Math.max(clock.startedAt, ...stamps.map((stamp) => stamp ?? 0));
}

/** Time run at a moment of the stamps' line, without the pauses; a pause from before the start counts from the start. */
export function ranAt(clock: Clock, moment: number): number {
  const end = Math.min(moment, clock.endedAt ?? moment);
  const paused = clock.pauses.reduce(
    (sum, { from, to }) =>
      sum + Math.max(0, Math.min(to ?? end, end) - Math.max(from, clock.startedAt)),
    0,
  );
  return Math.max(0, end - clock.startedAt - paused);
}

/** Time run at `now` without the pauses; never negative, even if the computer's clock was set back. */
export function elapsed(clock: Clock, now: number): number {
  return ranAt(clock, clock.endedAt ?? momentOf(clock, now));
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
