import { dayOf } from '@/lib/data/day';
import { activeSince, beganOn, heldSince } from './began';
import { calledOff, farAhead, pausedLong, questionsOnly, slowing } from './drift-causes';
import type { Cause, DriftFact, DriftRecord, Seen } from './drift-fact';
import { askingOnly, reportsDue } from './drift-giving';
import { isTermOver } from './touch-base';

/** R3, S2: signs that two people drift apart, told as facts. */

export type { DriftFact } from './drift-fact';

const CAUSES: readonly Cause[] = [
  slowing,
  calledOff,
  reportsDue,
  askingOnly,
  questionsOnly,
  farAhead,
];

/** What has just begun, or begun again, has not had the time to drift. */
const SETTLING_DAYS = 14;

/**
 * What can be said of a mentorship on `now` (epoch ms) in `timeZone`: nothing
 * of one that is being agreed, has just begun or is over; of one that rests,
 * only that its day went by long ago.
 */
export function drift(record: DriftRecord, now: number, timeZone: string): DriftFact[] {
  const { mentorship } = record;
  const today = dayOf(now, timeZone);
  if (mentorship.status === 'paused') return pausedLong(mentorship, today);
  if (mentorship.status !== 'active') return [];
  const since = activeSince(mentorship);
  const began = beganOn(mentorship, timeZone);
  const from = [began, dayOf(since, timeZone).toString()].toSorted().at(-1) ?? began;
  if (Temporal.PlainDate.from(from).until(today).days < SETTLING_DAYS) return [];
  const held = heldSince(record, now, timeZone);
  const termOver = isTermOver(record, now, timeZone);
  const seen: Seen = { record, held, from, since, today, termOver, timeZone };
  return CAUSES.flatMap((cause) => cause(seen));
}
