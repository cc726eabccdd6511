import type { ToldMentorship } from '@/lib/mentorships/told';
import type { AdviceTold } from '@/lib/advice/report';
import type { Person } from '@/lib/people/person';
import type { Me } from '@/lib/settings/settings';

/** A saved person, or a stranger of whom only the name is known. */
export type Whom = { id: string | null; name: string } & Partial<
  Pick<Person, 'headline' | 'company' | 'place' | 'areas' | 'links' | 'sources' | 'valueMap'>
>;

/** Whom and what a message is made from. */
export interface Known {
  /** Somebody saved, somebody not saved yet (no id), or nobody. */
  person: Whom | null;
  me: Me;
  /** The talk a message is about. */
  session?: { day: string; topic: string } | null;
  /** The mentorship with them; days are in words. */
  mentorship?: ToldMentorship | null;
  /** A4: the mentorship that a manager is told of, which is with somebody else. */
  toTell?: ToldMentorship | null;
  /** R1: the advice it reports on. */
  advice?: AdviceTold | null;
}

export type Group = 'person' | 'me' | 'value' | 'mentorship' | 'session' | 'advice' | 'links';

export interface Variable {
  /** What stands between the braces: `person.company`. */
  name: string;
  label: string;
  /** What the free slot says where it is not known. */
  slot: string;
  group: Group;
  read: (known: Known) => string;
}

/** A variable as its group lists it: name within the group, label, slot, and how it is read. */
export type Row = [name: string, label: string, slot: string, read: Variable['read']];
