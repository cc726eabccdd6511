import * as v from 'valibot';
import { Day, Id, Line, Moment, Order, rowEntries, type New } from '@/lib/data/row';

/** R4: what a mentorship works toward. Few at a time; evaluated at least monthly. */

const Text = v.pipe(v.string(), v.maxLength(4_000));
const Percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const MilestoneSchema = v.object({
  id: Id,
  text: v.pipe(Line, v.maxLength(4_000)),
  dueDay: v.nullable(Day),
  doneAt: v.nullable(Moment),
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

const GOAL_STATES = ['open', 'reached', 'closed'] as const;

/** What can be agreed about a goal; the letters of SMART that need words of their own. */
const agreedEntries = {
  /** The goal itself, in a sentence. */
  title: v.pipe(Line, v.maxLength(300)),
  /** How you will know. */
  measure: Text,
  /** What makes it possible: time, means, help. */
  means: Text,
  /** Why it matters now. */
  why: Text,
  dueDay: v.nullable(Day),
};

export const GoalSchema = v.object({
  ...rowEntries,
  mentorshipId: Id,
  ...agreedEntries,
  order: Order,
  state: v.picklist(GOAL_STATES),
  stateAt: Moment,
  /** When one that was reached was put with the others: it has been enjoyed. */
  settledAt: v.exactOptional(Moment),
  progress: Percent,
  milestones: v.array(MilestoneSchema),
  /** Looks at it, oldest first. */
  evaluations: v.array(v.object({ day: Day, progress: Percent, note: Text })),
  /** S1: what it was before a change, oldest first, and whether both agreed. */
  changes: v.array(
    v.object({ at: Moment, before: v.object(agreedEntries), agreed: v.boolean(), note: Text }),
  ),
});
export type Goal = v.InferOutput<typeof GoalSchema>;
export type AgreedGoal = Pick<Goal, keyof typeof agreedEntries>;

export function newGoal(mentorshipId: string, title: string, order: number, at: number): New<Goal> {
  return {
    mentorshipId,
    title,
    measure: '',
    means: '',
    why: '',
    dueDay: null,
    order,
    state: 'open',
    stateAt: at,
    progress: 0,
    milestones: [],
    evaluations: [],
    changes: [],
  };
}
