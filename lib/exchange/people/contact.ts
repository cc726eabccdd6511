import type { Link } from '@/lib/people/links';

/** As long as notes may be, in UTF-16 units. */
export const MOST_NOTES = 20_000;

/** A person as a list tells of them, whatever program wrote it. */
export interface Contact {
  /** Where in the file, from 1, for words about it. */
  row: number;
  name: string;
  headline: string;
  company: string;
  place: string;
  emails: string[];
  links: Link[];
  /** What they are called elsewhere: a Slack handle, without its @. */
  handles: string[];
  areas: string[];
  /** An IANA name or an offset that the browser knows; null when none was told or understood. */
  timeZone: string | null;
  /** In the words of the file. */
  availability: string;
  notes: string;
}

/** A row of a list: somebody, or why it is nobody. */
export type ReadRow =
  | { kind: 'contact'; contact: Contact }
  | { kind: 'blank' }
  | { kind: 'refused'; row: number; what: string; why: string };
