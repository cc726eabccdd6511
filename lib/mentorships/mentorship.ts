import * as v from 'valibot';
import { countFrom, Day, Id, Line, Minutes, Moment, rowEntries, type New } from '@/lib/data/row';
import { NO_TERMS, TermsSchema } from './terms';

/** Your part in it; in reverse mentoring you teach somebody senior (G3). */
export const ROLES = ['mentee', 'mentor', 'peer', 'reverse'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  mentee: 'I learn from them',
  mentor: 'They learn from me',
  peer: 'We learn from each other',
  reverse: 'I teach somebody senior',
};

/** Whether your part in it is to give the advice. */
export function teaches(role: Role): boolean {
  return role === 'mentor' || role === 'reverse';
}

/** Whether both teach, and so both promise (G2, G3). */
export function bothWays(role: Role): boolean {
  return role === 'peer' || role === 'reverse';
}

/** `agreeing` until session zero is done. */
export const STATUSES = ['agreeing', 'active', 'paused', 'ended'] as const;
export type MentorshipStatus = (typeof STATUSES)[number];

export const STATUS_LABELS: Record<MentorshipStatus, string> = {
  agreeing: 'Being agreed',
  active: 'Active',
  paused: 'Paused',
  ended: 'Ended',
};

const Text = v.pipe(v.string(), v.maxLength(20_000));

const ProposalSchema = v.object({ why: Text, agreed: v.boolean(), note: Text });
export type Proposal = v.InferOutput<typeof ProposalSchema>;

/** A2: the terms as they were agreed, why they became so, and whether both said yes. */
const VersionSchema = v.object({ at: Moment, terms: TermsSchema, ...ProposalSchema.entries });
export type Version = v.InferOutput<typeof VersionSchema>;

/** G2: something promised, and the day it is asked about. */
const PromiseSchema = v.object({
  id: Id,
  text: v.pipe(Line, v.maxLength(20_000)),
  owner: v.picklist(['me', 'them']),
  checkOn: Day,
  state: v.picklist(['open', 'kept', 'missed']),
  stateAt: Moment,
});
export type Promised = v.InferOutput<typeof PromiseSchema>;

/** R3: a planned talk that was dropped, or put off by half a day or more. */
const CalledOffSchema = v.object({
  at: Moment,
  sessionId: Id,
  what: v.picklist(['moved', 'dropped']),
});

/** A4: whether a manager has to know. */
const TELLING = ['not-needed', 'to-tell', 'told'] as const;

/** R6: how it ended, and what is left to do well; begun before the end by who prepares it. */
const EndingSchema = v.object({
  day: Day,
  note: Text,
  /** What has changed since the beginning. */
  changed: Text,
  stayInTouch: Text,
  /** How often you mean to be in touch, in days. Absent: whenever it comes about. */
  everyDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000))),
  handOverTo: v.nullable(Id),
  thanked: v.boolean(),
});
export type Ending = v.InferOutput<typeof EndingSchema>;

/** What a calendar was given last, so that a later file replaces it or calls it off. */
const GivenSchema = v.object({
  /** Grows with every file. */
  sequence: countFrom(0),
  events: v.array(v.object({ id: Line, startsAt: Moment, minutes: Minutes, summary: Line })),
});
export type Given = v.InferOutput<typeof GivenSchema>;

export const MentorshipSchema = v.object({
  ...rowEntries,
  personId: Id,
  role: v.picklist(ROLES),
  status: v.picklist(STATUSES),
  /** Every status it came to, oldest first, and why where it was said. */
  history: v.array(v.object({ status: v.picklist(STATUSES), at: Moment, why: Text })),
  startedOn: v.nullable(Day),
  /** As they are now; they are the last version's, or wait to be agreed. */
  terms: TermsSchema,
  /** Agreed terms, oldest first. */
  versions: v.array(VersionSchema),
  /** How often and how long as it was typed last; a help to go on typing, not a term. */
  inWords: v.exactOptional(Text),
  /** What is said of terms that wait to be kept as a version, the first one too. */
  proposal: v.exactOptional(ProposalSchema),
  managers: v.object({ mine: v.picklist(TELLING), theirs: v.picklist(TELLING) }),
  promises: v.array(PromiseSchema),
  /** Talks that were called off, oldest first. Absent: none was. */
  calledOff: v.exactOptional(v.array(CalledOffSchema)),
  /** Yours alone: they leave in no agreement, recap or message (Trust 7). */
  notes: Text,
  /** Absent: no calendar was given anything. */
  calendar: v.exactOptional(GivenSchema),
  pausedUntil: v.nullable(Day),
  ending: v.nullable(EndingSchema),
});
export type Mentorship = v.InferOutput<typeof MentorshipSchema>;

/** A mentorship that is being agreed with somebody. */
export function newMentorship(personId: string, role: Role, at: number): New<Mentorship> {
  return {
    personId,
    role,
    status: 'agreeing',
    history: [{ status: 'agreeing', at, why: '' }],
    startedOn: null,
    terms: NO_TERMS,
    versions: [],
    managers: { mine: 'not-needed', theirs: 'not-needed' },
    promises: [],
    notes: '',
    pausedUntil: null,
    ending: null,
  };
}

/** It moved to a status at `at`; the history remembers it. */
export function moved(
  { history, status: was }: Pick<Mentorship, 'history' | 'status'>,
  status: MentorshipStatus,
  at: number,
  why = '',
): Partial<Mentorship> {
  return was === status ? {} : { status, history: [...history, { status, at, why }] };
}
