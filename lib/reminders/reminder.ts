/** One place knows what is due and why; whatever shows or tells a reminder gets it from there. */

export const KINDS = [
  'session-soon',
  'session-due',
  'wrap-up',
  'action',
  'their-action',
  'follow-up',
  'let-go',
  'in-touch',
  'promise',
  'first-goal',
  'goal-evaluation',
  'check-in',
  'advice',
  'no-session',
  'drift',
  'touch-base',
  'last-day',
  'paused-until',
  'seat-term',
] as const;
export type ReminderKind = (typeof KINDS)[number];

export interface Reminder {
  /** Names the kind, the thing and the cause: one cause gives one reminder ever. */
  key: string;
  kind: ReminderKind;
  /** The row it is about: a session, an action, a goal, a mentorship … */
  thingId: string;
  personId: string;
  mentorshipId: string | null;
  /** When it becomes due, epoch ms; what belongs to a day is due from that day's beginning. */
  at: number;
  /** What to do, in a sentence. */
  says: string;
  /** Why it is there: a fact, in a sentence. */
  why: string;
  /** The hash route where it is done. */
  place: string;
}

/** Due at a moment; everything else is due on a day. */
const TIMED: ReadonlySet<ReminderKind> = new Set(['session-soon', 'session-due', 'wrap-up']);

export function isTimed({ kind }: Pick<Reminder, 'kind'>): boolean {
  return TIMED.has(kind);
}

/** Kinds that have a section of their own in Today. */
const OWN_SECTION: ReadonlySet<ReminderKind> = new Set([
  'session-soon',
  'session-due',
  'wrap-up',
  'action',
  'their-action',
  'follow-up',
  'let-go',
  'in-touch',
]);

export function hasOwnSection({ kind }: Pick<Reminder, 'kind'>): boolean {
  return OWN_SECTION.has(kind);
}

/** Whether it is a thing to do; to stay in touch is suggested, and nobody counts suggestions. */
export function counts({ kind }: Pick<Reminder, 'kind'>): boolean {
  return kind !== 'in-touch';
}

/** What ends it, in a word. */
export function doneLabel({ kind }: Pick<Reminder, 'kind'>): string {
  return kind === 'promise' ? 'Kept' : 'Done';
}
