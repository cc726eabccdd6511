import type { Area } from '@/lib/board/area';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Seat } from '@/lib/board/seat';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';

/** All that stands in the notes that are taken out. */
export interface VaultRows {
  people: Person[];
  seats: Seat[];
  areas: Area[];
  parkedQuestions: ParkedQuestion[];
  touches: Touch[];
  sessions: Session[];
  takeaways: Takeaway[];
  mentorships: Mentorship[];
  goals: Goal[];
}

export interface VaultOptions {
  /** With what is for your own eyes; without it nothing of that leaves (Trust 7). */
  private: boolean;
  myName: string;
  timeZone: string;
  locale: string;
}

/** What is known of one person, and the way to the other files. */
export interface About {
  person: Person;
  /** The name of their file, without its ending. */
  file: string;
  /** Held now. */
  seats: readonly Seat[];
  /** Growth areas they are a candidate for. */
  areas: readonly Area[];
  questions: readonly ParkedQuestion[];
  touches: readonly Touch[];
  /** Oldest first. */
  sessions: readonly Session[];
  takeaways: readonly Takeaway[];
  mentorships: readonly Mentorship[];
  /** To the file of a session or mentorship of theirs, by its id. */
  linkTo: (id: string) => string;
}
