import type { Session } from '@/lib/sessions/session';
import type { MentorshipRecord } from './record';

/** One fact, why it is told, and one thing that may help. */
export interface DriftFact {
  /** Names the fact and its cause; stays the same for as long as the cause does, so that it is told once. */
  key: string;
  /** What is so, in a sentence; nobody is blamed. */
  fact: string;
  suggestion: string;
  /** Where the suggestion is done. */
  place: string;
}

/** What drift is read from; a whole `MentorshipRecord` has it. */
export type DriftRecord = Omit<MentorshipRecord, 'goals'>;

/** A mentorship as it is looked at. */
export interface Seen {
  record: DriftRecord;
  /** Talks held since it began, the oldest first. */
  held: readonly Session[];
  /** `YYYY-MM-DD`: it began, or was last taken up again. */
  from: string;
  /** The same in epoch ms, as the record has it. */
  since: number;
  today: Temporal.PlainDate;
  /** Whether the agreed term is over, and with it the agreed rhythm. */
  termOver: boolean;
  timeZone: string;
}

export type Cause = (seen: Seen) => DriftFact[];
