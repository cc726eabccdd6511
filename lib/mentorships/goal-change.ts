import { DAY_MS, dayOf } from '@/lib/data/day';
import type { AgreedGoal, Goal } from './goal';

/** What happens to a goal. Each gives the fields that change, for the store to keep. */

/** So long a goal is still being put into words; later a change of it is one that both agree on (A2, S1). */
const SETTLES_AFTER = DAY_MS;

/** Within this time it is one and the same change, typed letter by letter. */
const ONE_CHANGE = 30 * 60_000;

const AGREED = [
  'title',
  'measure',
  'means',
  'why',
  'dueDay',
] as const satisfies readonly (keyof AgreedGoal)[];

/** With other words or another day, at `at` (epoch ms). Of a goal older than a day it keeps what it was. */
export function reworded(goal: Goal, fields: Partial<AgreedGoal>, at: number): Partial<Goal> {
  const was = agreedOf(goal);
  const becomes = { ...was, ...fields };
  if (same(was, becomes)) return {};
  if (at - goal.createdAt <= SETTLES_AFTER) return fields;
  const last = goal.changes.at(-1);
  const goesOn = last && !last.agreed && at - last.at <= ONE_CHANGE;
  const before = goesOn ? last.before : was;
  const earlier = goesOn ? goal.changes.slice(0, -1) : goal.changes;
  // Typed and taken back: nothing has changed.
  if (same(before, becomes)) return { ...fields, changes: earlier };
  const change = goesOn ? last : { at, before, agreed: false, note: '' };
  return { ...fields, changes: [...earlier, change] };
}

/** The last change was agreed with the other side, or not yet, and what was said of it. */
export function changeSettled(
  { changes }: Pick<Goal, 'changes'>,
  fields: Partial<Pick<Goal['changes'][number], 'agreed' | 'note'>>,
): Partial<Goal> {
  const last = changes.at(-1);
  return last ? { changes: [...changes.slice(0, -1), { ...last, ...fields }] } : {};
}

/** It was looked at on `day`: how far it is, and what there is to say. There is one look a day. */
export function evaluated(
  goal: Pick<Goal, 'progress' | 'evaluations'>,
  day: string,
  { progress = goal.progress, note }: { progress?: number; note?: string } = {},
): Partial<Goal> {
  const known = goal.evaluations.find((one) => one.day === day);
  const look = { day, progress, note: note ?? known?.note ?? '' };
  const others = goal.evaluations.filter((one) => one.day !== day);
  const evaluations = [...others, look].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { progress, evaluations };
}

/** How far it is now, in percent; today's look at it, if there was one, follows. */
export function progressed(
  goal: Pick<Goal, 'progress' | 'evaluations'>,
  progress: number,
  now: number,
  timeZone: string,
): Partial<Goal> {
  const today = dayOf(now, timeZone).toString();
  const lookedToday = goal.evaluations.some(({ day }) => day === today);
  return lookedToday ? evaluated(goal, today, { progress }) : { progress };
}

/** Reached, closed or open again at `at` (epoch ms); what is reached is all of it. */
export function cameTo(
  goal: Pick<Goal, 'state' | 'progress'>,
  state: Goal['state'],
  at: number,
): Partial<Goal> {
  if (goal.state === state) return {};
  return { state, stateAt: at, ...(state === 'reached' ? { progress: 100 } : {}) };
}

/** Whether a goal that was reached is still to be enjoyed: it has not been put with the others. */
export function isCelebrated({ state, stateAt, settledAt = 0 }: Goal): boolean {
  return state === 'reached' && settledAt < stateAt;
}

/** What of a goal was agreed. */
export function agreedOf(goal: AgreedGoal): AgreedGoal {
  const { title, measure, means, why, dueDay } = goal;
  return { title, measure, means, why, dueDay };
}

function same(a: AgreedGoal, b: AgreedGoal): boolean {
  return AGREED.every((field) => a[field] === b[field]);
}

/** One change of a goal: each field of it that changed, as it was and as it became. */
export interface GoalChange {
  at: number;
  agreed: boolean;
  note: string;
  fields: { field: keyof AgreedGoal; from: string | null; to: string | null }[];
}

/** What a goal was and became, the newest first. */
export function changesOf(goal: Goal): GoalChange[] {
  return goal.changes
    .map(({ at, agreed, note, before }, index) => {
      const after = goal.changes[index + 1]?.before ?? agreedOf(goal);
      const changed = AGREED.filter((field) => before[field] !== after[field]);
      const fields = changed.map((field) => ({ field, from: before[field], to: after[field] }));
      return { at, agreed, note, fields };
    })
    .toReversed();
}
