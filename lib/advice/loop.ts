import * as v from 'valibot';
import { Day } from '@/lib/data/row';

const Text = v.pipe(v.string(), v.maxLength(4_000));

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
