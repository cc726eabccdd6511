import { cleanLine } from '@/lib/text/clean';
import type { Milestone } from './goal';

/**
 * R4: the steps to a goal, in an order of the user's own. Every function gives
 * the whole list back; what makes no sense changes nothing.
 */
type Milestones = readonly Milestone[];

const MOST_TEXT = 300;

export function addMilestone(all: Milestones, id: string, text: string): Milestone[] {
  const line = cleanLine(text, MOST_TEXT);
  return line === '' ? [...all] : [...all, { id, text: line, dueDay: null, doneAt: null }];
}

/** With other words or another day; words of nothing are left as they were. */
export function changeMilestone(
  all: Milestones,
  id: string,
  { text, ...fields }: Partial<Pick<Milestone, 'text' | 'dueDay'>>,
): Milestone[] {
  const line = text === undefined ? '' : cleanLine(text, MOST_TEXT);
  const words = line === '' ? {} : { text: line };
  return all.map((one) => (one.id === id ? { ...one, ...fields, ...words } : one));
}

/** Done at `at` (epoch ms), or to be done again. */
export function toggleMilestone(all: Milestones, id: string, at: number): Milestone[] {
  return all.map((one) =>
    one.id === id ? { ...one, doneAt: one.doneAt === null ? at : null } : one,
  );
}

export function removeMilestone(all: Milestones, id: string): Milestone[] {
  return all.filter((one) => one.id !== id);
}

/** Back where it was, if it is not there. */
export function bringMilestoneBack(all: Milestones, one: Milestone, place: number): Milestone[] {
  return all.some(({ id }) => id === one.id) ? [...all] : all.toSpliced(place, 0, one);
}

/** With the milestone at `place`, from 0; beyond either end it stays at that end. */
export function moveMilestone(all: Milestones, id: string, place: number): Milestone[] {
  const one = all.find((each) => each.id === id);
  if (!one) return [...all];
  const rest = removeMilestone(all, id);
  return rest.toSpliced(Math.min(rest.length, Math.max(0, place)), 0, one);
}
