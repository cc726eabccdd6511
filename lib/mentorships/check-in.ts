import * as v from 'valibot';
import { Day, Id, rowEntries } from '@/lib/data/row';

/** R5: what is looked at every few sessions. */
export const ASPECTS = ['progress', 'energy', 'safety', 'respect', 'balance', 'worth'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const ASPECT_LABELS: Record<Aspect, string> = {
  progress: 'Progress',
  energy: 'Energy',
  safety: 'Safe to say anything',
  respect: 'Respect and clarity',
  balance: 'Balance of talk',
  worth: 'Worth continuing',
};

/** 1 to 5 for each aspect; null where nothing was said. */
const Score = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const SideSchema = v.object({
  progress: Score,
  energy: Score,
  safety: Score,
  respect: Score,
  balance: Score,
  worth: Score,
});
export type Side = v.InferOutput<typeof SideSchema>;

export const CheckInSchema = v.object({
  ...rowEntries,
  mentorshipId: Id,
  day: Day,
  mine: SideSchema,
  /** The other side's, as you heard it. */
  theirs: SideSchema,
  note: v.pipe(v.string(), v.maxLength(4_000)),
});
export type CheckIn = v.InferOutput<typeof CheckInSchema>;

export const NOTHING_SAID: Side = {
  progress: null,
  energy: null,
  safety: null,
  respect: null,
  balance: null,
  worth: null,
};
