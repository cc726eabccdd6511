import { v7 as uuid } from 'uuid';
import { newGoal, type Goal } from '@/lib/mentorships/goal';
import { newMentorship, type Mentorship } from '@/lib/mentorships/mentorship';
import { MORNING } from './rows';

/** A mentorship that is just being agreed, but for what is given. */
export function aMentorship(given: Partial<Mentorship> = {}): Mentorship {
  const row = { id: uuid(), createdAt: MORNING, updatedAt: MORNING };
  return { ...row, ...newMentorship(uuid(), 'mentee', MORNING), ...given };
}

/** An open goal, but for what is given. */
export function aGoal(title: string, given: Partial<Goal> = {}): Goal {
  const row = { id: uuid(), createdAt: MORNING, updatedAt: MORNING };
  return { ...row, ...newGoal(uuid(), title, 0, MORNING), ...given };
}
