import { HOUR_MS } from '@/lib/data/day';
import type { Session } from '@/lib/sessions/session';
import type { Mentorship } from './mentorship';

/** R3: whether a planned talk that was moved or dropped was called off, or only planned anew. */

/** A slip is mended soon after it was made. */
const MENDED_MS = HOUR_MS;
/** Less than this is the same day at another hour. */
const PUT_OFF_MS = 12 * HOUR_MS;
/** Enough to tell a habit by. */
const KEPT = 20;

/**
 * What a mentorship remembers of a planned talk that, at `at` (epoch ms), was
 * moved to another moment or dropped (null). Nothing while it is not active,
 * and of what was planned or moved within the last hour, or put off by less than half a day.
 */
export function calledOff(
  { status, calledOff: before = [] }: Pick<Mentorship, 'status' | 'calledOff'>,
  { id, startsAt, createdAt, state }: Pick<Session, 'id' | 'startsAt' | 'createdAt' | 'state'>,
  to: number | null,
  at: number,
): Partial<Mentorship> {
  const last = before.findLast(({ sessionId }) => sessionId === id)?.at ?? createdAt;
  const putOff = to === null || to - startsAt >= PUT_OFF_MS;
  if (status !== 'active' || state !== 'planned' || !putOff || at - last < MENDED_MS) return {};
  const what = to === null ? ('dropped' as const) : ('moved' as const);
  return { calledOff: [...before, { at, sessionId: id, what }].slice(-KEPT) };
}
