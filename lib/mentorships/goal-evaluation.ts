import { dayOf, inDays } from '@/lib/data/day';
import type { Goal } from './goal';

/** R4: a goal is looked at once a month at the least, in the talk that is nearest to that day. */

/** What of a goal says when it is to be looked at. */
export type Looked = Pick<Goal, 'state' | 'createdAt' | 'stateAt'> & {
  evaluations: readonly Pick<Goal['evaluations'][number], 'day'>[];
};

/** The day a goal is to be looked at again, `YYYY-MM-DD`; null when it is not open any more. */
export function nextEvaluation(goal: Looked, timeZone: string): string | null {
  return goal.state === 'open' ? lastLook(goal, timeZone).day.add({ months: 1 }).toString() : null;
}

/**
 * Since which day (`YYYY-MM-DD`, in `timeZone`) it is due on `now` (epoch ms)
 * that a goal is looked at, and why; null while it is not.
 */
export function evaluationDue(
  goal: Looked,
  now: number,
  timeZone: string,
): { day: string; reason: string } | null {
  const day = nextEvaluation(goal, timeZone);
  const today = dayOf(now, timeZone);
  if (day === null || Temporal.PlainDate.compare(today, day) < 0) return null;
  const { day: since, evaluated } = lastLook(goal, timeZone);
  const ago = inDays(since.until(today).days);
  const last = evaluated ? `Last looked at ${ago} ago` : `Set ${ago} ago, not looked at since`;
  return { day, reason: `${last}; once a month keeps a goal true.` };
}

/**
 * Whether a goal is to be looked at in the talk of `day`: it is due by then, or
 * will be sooner after it than before the next talk, on `nextDay`.
 */
export function evaluateInTalk(
  goal: Looked,
  { day, nextDay }: { day: string; nextDay: string },
  timeZone: string,
): boolean {
  const due = nextEvaluation(goal, timeZone);
  if (due === null) return false;
  const [after, before] = [days(day, due), days(due, nextDay)];
  return after <= 0 || after <= before;
}

/** Reopened, a goal begins anew; else it is since its last evaluation, or since it was set. */
function lastLook(goal: Looked, timeZone: string): { day: Temporal.PlainDate; evaluated: boolean } {
  const set = dayOf(Math.max(goal.createdAt, goal.stateAt), timeZone);
  const looks = goal.evaluations.map(({ day }) => Temporal.PlainDate.from(day));
  const last = looks.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1);
  const evaluated = last !== undefined && Temporal.PlainDate.compare(last, set) >= 0;
  return evaluated ? { day: last, evaluated } : { day: set, evaluated };
}

function days(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
