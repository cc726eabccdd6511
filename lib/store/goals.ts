import type { Change } from '@/lib/data/change';
import { cleanLine } from '@/lib/text/clean';
import { newGoal, type Goal } from '@/lib/mentorships/goal';
import { db } from './db';
import { mutate } from './mutate';

/** A mentorship's goals, in the user's order. */
export async function goalsOf(mentorshipId: string): Promise<Goal[]> {
  const goals = await db.goals.where('mentorshipId').equals(mentorshipId).toArray();
  return goals.toSorted((a, b) => a.order - b.order || a.createdAt - b.createdAt);
}

export async function addGoal(
  mentorshipId: string,
  title: string,
): Promise<{ goal: Goal; changes: Change[] }> {
  const { result, changes } = await mutate(['goals'], async (write) => {
    const order = Math.max(-1, ...(await goalsOf(mentorshipId)).map((goal) => goal.order)) + 1;
    return write.add('goals', newGoal(mentorshipId, cleanLine(title), order, Date.now()));
  });
  return { goal: result, changes };
}

/** Changes a goal by what `change` makes of it as it is stored now; undo takes it back. */
export async function changeGoal(
  id: string,
  change: (goal: Goal) => Partial<Goal>,
): Promise<Change[]> {
  const { changes } = await mutate(['goals'], async (write) => {
    const goal = await db.goals.get(id);
    if (!goal) return;
    const patch = change(goal);
    if (Object.keys(patch).length > 0) await write.patch('goals', id, patch);
  });
  return changes;
}

export async function removeGoal(id: string): Promise<Change[]> {
  return (await mutate(['goals'], (write) => write.remove('goals', id))).changes;
}
