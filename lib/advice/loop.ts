import * as v from 'valibot';
import { Day } from '@/lib/data/row';

const Text = v.pipe(v.string(), v.maxLength(20_000));

/** R1: what became of an advice, kept with its takeaway; its status says how far it came. */
export const LoopSchema = v.object({
  /** What you did with it. */
  did: Text,
  /** What it led to. */
  ledTo: Text,
  /** Why it was set aside. */
  why: Text,
  /** The day you want to be asked about it. */
  askOn: v.nullable(Day),
});
export type Loop = v.InferOutput<typeof LoopSchema>;

export const NO_LOOP: Loop = { did: '', ledTo: '', why: '', askOn: null };

/** How far an advice came (product words); it can be set aside at any step. */
export const LOOP_STEPS = ['received', 'trying', 'tried', 'reported', 'set-aside'] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

export const LOOP_LABELS: Record<LoopStep, string> = {
  received: 'Received',
  trying: 'Trying',
  tried: 'Tried',
  reported: 'Reported back',
  'set-aside': 'Set aside',
};

/** Steps at which they have not heard yet what came of it. */
export const UNREPORTED: ReadonlySet<string> = new Set<LoopStep>(['received', 'trying', 'tried']);

export function isStep(status: string): status is LoopStep {
  return LOOP_STEPS.some((step) => step === status);
}

/** One step on or back; from where it was set aside it is taken up again. Null where there is none. */
export function stepFrom(step: LoopStep, by: 1 | -1): LoopStep | null {
  if (step === 'set-aside') return by === -1 ? 'received' : null;
  const next = LOOP_STEPS[LOOP_STEPS.indexOf(step) + by];
  return next === undefined || next === 'set-aside' ? null : next;
}
