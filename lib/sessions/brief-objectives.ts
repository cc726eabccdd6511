import { cleanLine } from '@/lib/text/clean';
import type { Brief } from './brief';

/** More would not fit into one talk. */
const MOST = 4;

/**
 * What this talk could be for, from what is open: to report back what was tried
 * (R1), to look at what is overdue (R2), to ask what waits, to take a step
 * toward a goal (R4), or to look at how far it is. In a first talk, to agree on how to go on (A1).
 */
export function suggestObjectives(
  told: Pick<Brief, 'actions' | 'advice' | 'parked' | 'goals'> & { isFirst: boolean },
): string[] {
  const tried = told.advice.filter(({ status }) => status === 'tried');
  const overdue = [...told.actions.mine, ...told.actions.theirs].filter(
    (action) => (action.overdue ?? 0) > 0,
  );
  return [
    ...(told.isFirst ? ['Agree on what this is for, how often, and until when'] : []),
    ...tried.slice(0, 2).map(({ text }) => `Tell what came of “${short(text)}”`),
    ...overdue.slice(0, 1).map(({ takeaway }) => `See what “${short(takeaway.text)}” still needs`),
    ...told.parked.slice(0, 1).map(({ text }) => `Get an answer to “${short(text)}”`),
    ...told.goals
      .toSorted((a, b) => Number(b.toLookAt ?? false) - Number(a.toLookAt ?? false))
      .map(({ title, toLookAt }) =>
        toLookAt ? `See how far “${short(title)}” is` : `Take one step toward “${short(title)}”`,
      ),
  ].slice(0, MOST);
}

function short(text: string): string {
  const line = cleanLine(text, 81);
  return line.length > 80 ? `${cleanLine(text, 79)}…` : line;
}
