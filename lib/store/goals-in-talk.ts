import type { Goal } from '@/lib/mentorships/goal';
import { evaluateInTalk } from '@/lib/mentorships/goal-evaluation';
import { talkDays } from '@/lib/mentorships/goal-talk';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Session } from '@/lib/sessions/session';
import { db } from './db';
import { goalsOf } from './goals';
import { nextAfter } from './wrap-up';

/** The mentorship with somebody that goes on, if there is one, and its open goals. */
export async function openGoalsWith(
  personId: string,
): Promise<{ mentorship: Mentorship; goals: Goal[] } | null> {
  const mentorship = await db.mentorships
    .where('[status+personId]')
    .equals(['active', personId])
    .first();
  if (!mentorship) return null;
  const goals = await goalsOf(mentorship.id);
  return { mentorship, goals: goals.filter(({ state }) => state === 'open') };
}

/** R4: which of a mentorship's goals are to be looked at in a talk, by their ids. */
export async function goalsToLookAt(
  session: Session,
  { mentorship, goals }: { mentorship: Mentorship; goals: readonly Goal[] },
  now: number,
  timeZone: string,
): Promise<Set<string>> {
  const next = await nextAfter(session);
  const days = talkDays({ session, next, rhythm: mentorship.terms.rhythm }, now, timeZone);
  return new Set(goals.filter((goal) => evaluateInTalk(goal, days, timeZone)).map(({ id }) => id));
}
