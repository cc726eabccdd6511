import { lastStamp, shiftOf, type Clock } from './clock';

/**
 * What the computer's clock can be believed (M2). A page has two clocks: the
 * wall clock, which the user, the network or a daylight-saving bug may set, and
 * a monotonic one, which only ever goes on but stands still while the computer
 * sleeps (on most systems) and begins anew with every page.
 *
 * So at least as much time has passed as the monotonic clock says. Where the
 * wall clock says less, it was set back, and the difference is stored with the
 * session, where every window finds it. What can't be known:
 * - a leap ahead looks like sleep and counts as time that passed (the user can
 *   move the start);
 * - a clock set back while the computer sleeps, or while no page of Boardside
 *   lives, hides that much time; it never counts as less than none.
 */
export interface Reading {
  /** `Date.now()` */
  wall: number;
  /** `performance.now()` */
  mono: number;
  /** Something only this page or worker is called, for as long as it lives. */
  process: string;
}

/** What a page keeps of its last look at one session's clock; it may be handed on to the next page. */
export interface Seen {
  moment: number;
  mono: number;
  process: string;
  /** What the clock was known to be set back by. */
  shift: number;
}

/** Less than this is the network keeping the clock right: errors stay below it instead of being chased. */
export const DRIFT = 2_000;

/**
 * A look at the clocks. Gives the session's clock as it was, or with one more
 * shift: then it has to be stored, by looking once more with the clock that is
 * stored, since another window may have seen the same.
 */
export function observe(
  clock: Clock,
  seen: Seen | null,
  { wall, mono, process }: Reading,
): { clock: Clock; seen: Seen } {
  const shift = shiftOf(clock);
  const moment = wall + shift;
  const passed = seen?.process === process ? Math.max(0, mono - seen.mono) : 0;
  const least = Math.max(lastStamp(clock), seen ? seen.moment + passed : 0);
  const byMs = Math.round(least - moment);
  // A window that knew less may have stored a part already; then the rest counts, however small.
  const setBackBy = least - (wall + (seen?.shift ?? shift));
  const behind = byMs > 0 && setBackBy >= DRIFT && clock.endedAt === null;
  return {
    clock: behind
      ? { ...clock, shifts: [...(clock.shifts ?? []), { at: Math.round(least), byMs }] }
      : clock,
    seen: {
      moment: Math.max(least, moment),
      mono,
      process,
      shift: behind ? shift + byMs : shift,
    },
  };
}
