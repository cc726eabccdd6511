import { dayOf } from '@/lib/data/day';
import type { Session } from '@/lib/sessions/session';
import type { Goal } from './goal';
import type { Rhythm } from './terms';

/** R4: goals in the talk that is prepared, held or wrapped up. */

/** Where nothing is agreed or planned, the next talk is thought to be in so many days. */
const USUAL_DAYS = 14;

/**
 * The day a talk's goals are looked at, `YYYY-MM-DD`: its own, or today when it
 * is over by then; and the day of the talk after it, as planned or by the rhythm.
 */
export function talkDays(
  talk: {
    session: Pick<Session, 'startsAt'>;
    next: Pick<Session, 'startsAt'> | undefined;
    rhythm: Rhythm | null;
  },
  now: number,
  timeZone: string,
): { day: string; nextDay: string } {
  const held = dayOf(talk.session.startsAt, timeZone);
  const days = talk.rhythm?.kind === 'every' ? talk.rhythm.days : USUAL_DAYS;
  const next = talk.next ? dayOf(talk.next.startsAt, timeZone) : held.add({ days });
  const today = dayOf(now, timeZone);
  const day = Temporal.PlainDate.compare(held, today) < 0 ? today : held;
  return { day: day.toString(), nextDay: next.toString() };
}

/** The goals that a wrap-up can note a look at: those to be looked at, those it brought nearer, those looked at since. */
export function goalsToWrapUp(
  goals: readonly Goal[],
  toLookAt: ReadonlySet<string>,
  { startsAt, wrapUp }: Pick<Session, 'startsAt' | 'wrapUp'>,
  timeZone: string,
): Goal[] {
  const held = dayOf(startsAt, timeZone).toString();
  return goals.filter(
    ({ id, state, evaluations }) =>
      state === 'open' &&
      (toLookAt.has(id) ||
        wrapUp.goalIds.includes(id) ||
        evaluations.some(({ day }) => day >= held)),
  );
}
