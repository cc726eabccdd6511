import type { Seat } from '@/lib/board/seat';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { NextStep } from '@/lib/outreach/follow-up';
import type { Contact } from '@/lib/people/stay-in-touch';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';

/** All that reminders follow from: plain rows. */
export interface Known {
  /** Those that are not over. */
  mentorships: readonly MentorshipRecord[];
  planned: readonly Session[];
  /** Ended, and not wrapped up yet. */
  toWrapUp: readonly Session[];
  /** Open actions with a day, of both sides. */
  actions: readonly Takeaway[];
  /** Advice with which something is left to do. */
  advice: readonly Takeaway[];
  /** Who has not answered, and what comes next with them. */
  waiting: readonly { personId: string; step: NextStep }[];
  contacts: readonly (Contact & { personId: string })[];
  /** Those that are held. */
  seats: readonly Seat[];
  /** By person's id. */
  names: ReadonlyMap<string, string>;
}

/** What every rule is given. */
export interface Asked {
  known: Known;
  /** Epoch ms. */
  now: number;
  timeZone: string;
  /** Whom it is about, by name. */
  nameOf: (personId: string) => string;
  /** The mentorship with somebody that is not over. */
  mentorshipWith: (personId: string) => string | null;
}
