import type { Draft } from '@/lib/outreach/draft';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';

/** What can be found, and how each row becomes words. */
export const FOUND_KINDS = ['people', 'takeaways', 'sessions', 'drafts', 'touches'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A row of the store that was found. */
export interface Found {
  kind: FoundKind;
  id: string;
}

/** What a row is called, whose words count for more, and what else it says. */
export interface Words {
  title: string;
  text: string;
}

export function personWords(person: Person): Words {
  const text = [
    person.headline,
    person.company,
    person.place,
    person.areas.join(' '),
    person.emails.join(' '),
    person.linkKeys.join(' '),
    person.notes,
    person.style,
    person.gains,
  ].join(' ');
  return { title: person.name, text };
}

export const sessionWords = ({ notes }: Session): Words => ({ title: '', text: notes });

export const takeawayWords = ({ text }: Takeaway): Words => ({ title: '', text });

export const draftWords = ({ subject, body }: Draft): Words => ({ title: subject, text: body });

export const touchWords = ({ summary }: Touch): Words => ({ title: '', text: summary });
