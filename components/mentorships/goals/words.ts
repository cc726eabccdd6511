import { dayWords } from '@/components/ui/when';
import type { AgreedGoal, Goal } from '@/lib/mentorships/goal';
import type { Letter } from '@/lib/mentorships/smart';

export const FIELD_LABELS: Record<keyof AgreedGoal, string> = {
  title: 'The goal',
  measure: 'You will know by',
  means: 'Possible through',
  why: 'Why now',
  dueDay: 'By',
};

/** What an answer may look like. */
export const FIELD_EXAMPLES: Record<keyof AgreedGoal, string> = {
  title: '',
  measure: 'It is printed; two colleagues use it',
  means: 'Two hours on Fridays; a reader for drafts',
  why: 'The survey begins in spring',
  dueDay: '',
};

export const LETTER_LABELS: Record<Letter, string> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  'time-bound': 'Time-bound',
};

/** What stood in a field, as it is read. */
export function fieldWords(field: keyof AgreedGoal, value: string | null): string {
  if (value === null || value === '') return 'nothing';
  return field === 'dueDay' ? dayWords(value) : `“${value}”`;
}

/** "40 %, 2 of 5 milestones". */
export function progressWords({ progress, milestones }: Goal): string {
  const done = milestones.filter(({ doneAt }) => doneAt !== null).length;
  const steps = milestones.length === 0 ? '' : `, ${done} of ${milestones.length} milestones`;
  return `${progress} %${steps}`;
}
