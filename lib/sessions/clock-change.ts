import { elapsed, momentOf, type Clock } from './clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * "We began 5 minutes ago" (M2): moves the start by `byMs`, earlier when
 * negative. It stays within the last 24 hours and is never in the future.
 * Pauses keep their own stamps, so moving there and back changes nothing.
 */
export function moveStart(clock: Clock, byMs: number, at: number): Clock {
  const latest = clock.endedAt ?? momentOf(clock, at);
  // A session that already runs for longer is not pulled forward by it.
  const earliest = Math.max(0, Math.min(clock.startedAt, latest - DAY));
  const startedAt = Math.min(latest, Math.max(earliest, clock.startedAt + byMs));
  return startedAt === clock.startedAt ? clock : { ...clock, startedAt };
}

/**
 * Plans `minutes` more, or less when negative. Past the end "5 more" means from
 * now, and there is nothing left to shorten; what is used can't be planned away.
 */
export function extend(clock: Clock, minutes: number, at: number): Clock {
  if (clock.endedAt !== null) return clock;
  const used = Math.max(1, Math.ceil(elapsed(clock, at) / MINUTE)) * MINUTE;
  const by = Math.round(minutes) * MINUTE;
  const plannedMs =
    by > 0
      ? Math.max(clock.plannedMs, used) + by
      : Math.min(clock.plannedMs, Math.max(used, clock.plannedMs + by));
  return plannedMs === clock.plannedMs ? clock : { ...clock, plannedMs };
}
