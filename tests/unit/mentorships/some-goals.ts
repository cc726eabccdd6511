import { v7 as uuid } from 'uuid';
import { newGoal, type Goal } from '@/lib/mentorships/goal';
import { MORNING } from '../support/rows';

/** A goal set this morning, but for what is given. */
export function aGoal(given: Partial<Goal> = {}): Goal {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    ...newGoal(uuid(), 'Publish one article on tides', 0, MORNING),
    ...given,
  };
}
