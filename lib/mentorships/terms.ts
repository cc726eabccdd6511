import * as v from 'valibot';
import { Day } from '@/lib/data/row';
import { FORMATS, METHODS } from '@/lib/sessions/method';

/** What was agreed for a mentorship (A1). All of it is optional; an empty text or null was not said. */

const Text = v.pipe(v.string(), v.maxLength(20_000));
/** Far above anything agreed, and far below where days can no longer be counted. */
const Whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));

/** How often and how long: S2's half hour weekly, hour fortnightly, or ad hoc, when the mentee asks. */
const RhythmSchema = v.variant('kind', [
  v.object({ kind: v.literal('every'), days: Whole, minutes: Whole }),
  v.object({ kind: v.literal('ad-hoc'), minutes: Whole }),
]);
export type Rhythm = v.InferOutput<typeof RhythmSchema>;

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * When to stop and look again: a length that counts from the first day (S1's six weeks), a last
 * day, a number of talks (S3, flash: about three), a condition, or open.
 */
const TermSchema = v.variant('kind', [
  v.object({ kind: v.literal('for'), count: Whole, unit: v.picklist(UNITS) }),
  v.object({ kind: v.literal('until'), day: Day }),
  v.object({ kind: v.literal('sessions'), count: Whole }),
  v.object({ kind: v.literal('condition'), text: Text }),
  v.object({ kind: v.literal('open') }),
]);
export type Term = v.InferOutput<typeof TermSchema>;

export const DRIVERS = ['me', 'them', 'both'] as const;
export const FORMALITIES = ['informal', 'in-between', 'formal'] as const;

export const TermsSchema = v.object({
  /** Of both sides, as they were told. */
  backgrounds: Text,
  hopes: Text,
  /** Why these two: what speaks for it, and what against. */
  fit: Text,
  /** What the mentorship is about. */
  direction: Text,
  format: v.nullable(v.picklist(FORMATS)),
  methods: v.array(v.picklist(METHODS)),
  rhythm: v.nullable(RhythmSchema),
  /** Who keeps the calendar: S2, the mentee, unless said. */
  drives: v.nullable(v.picklist(DRIVERS)),
  term: v.nullable(TermSchema),
  /** Between sessions: reviews? questions on Slack? how soon answered? */
  between: Text,
  /** S5: confidential, unless it was said otherwise. */
  confidential: v.boolean(),
  /** What may be told, and to whom. */
  mayTell: Text,
  formality: v.nullable(v.picklist(FORMALITIES)),
  bringMe: Text,
  bringThem: Text,
  /** G2, peers: how you hold each other to it, and what you build together. */
  accountability: Text,
  projects: Text,
});
export type Terms = v.InferOutput<typeof TermsSchema>;

export const NO_TERMS: Terms = {
  backgrounds: '',
  hopes: '',
  fit: '',
  direction: '',
  format: null,
  methods: [],
  rhythm: null,
  drives: null,
  term: null,
  between: '',
  confidential: true,
  mayTell: '',
  formality: null,
  bringMe: '',
  bringThem: '',
  accountability: '',
  projects: '',
};
