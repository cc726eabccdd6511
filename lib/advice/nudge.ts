import { dayOf, inDays } from '@/lib/data/day';
import type { Status, Takeaway } from '@/lib/sessions/takeaway';

/** R1, S3: an advice is tried or set aside, and what it led to is told; advice without reporting back is not mentoring. */

/** When an advice is asked about, and why. */
export interface Nudge {
  /** `YYYY-MM-DD`: from this day on. */
  day: string;
  /** Whether that day has come. */
  due: boolean;
  /** One sentence, true on that day and after; it holds none of the advice's own words. */
  reason: string;
}

/** Days at a step until it is asked about, what is known by then, and what would be next. */
const STEPS: Partial<Record<Status, { days: number; was: string; next: string }>> = {
  received: { days: 14, was: 'You got this advice', next: 'try it, or set it aside' },
  trying: { days: 30, was: 'You began to try this', next: 'say how it went, or set it aside' },
  tried: { days: 14, was: 'You tried this', next: 'tell them what it led to' },
};

/**
 * The next time an advice is asked about on or after `now` (epoch ms); null when
 * nothing is left to do about it. A day of your own (`loop.askOn`) goes before
 * the usual one, until the advice has moved on since.
 */
export function adviceNudge(
  { kind, status, statusAt, loop }: Pick<Takeaway, 'kind' | 'status' | 'statusAt' | 'loop'>,
  now: number,
  timeZone: string,
): Nudge | null {
  const step = STEPS[status];
  if (kind !== 'advice' || !step) return null;
  const since = dayOf(statusAt, timeZone);
  const today = dayOf(now, timeZone);
  const own = loop?.askOn ?? null;
  const asked = own !== null && own > since.toString();
  const day = asked ? own : since.add({ days: step.days }).toString();
  const due = today.toString() >= day;
  const ago = since.until(due ? today : Temporal.PlainDate.from(day)).days;
  const why = asked ? 'you wanted to be asked about it now; ' : '';
  return { day, due, reason: `${step.was} ${inDays(ago)} ago: ${why}${step.next}.` };
}
