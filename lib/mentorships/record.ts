import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { CheckIn } from './check-in';
import type { Goal } from './goal';
import type { Mentorship } from './mentorship';

/** A mentorship and all that is known of it, each list oldest first. */
export interface MentorshipRecord {
  mentorship: Mentorship;
  person: Person;
  /** Talks with the person, planned ones too. */
  sessions: readonly Session[];
  takeaways: readonly Takeaway[];
  touches: readonly Touch[];
  goals: readonly Goal[];
  checkIns: readonly CheckIn[];
}
