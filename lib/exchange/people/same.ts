import { fold } from '@/lib/text/clean';
import { MOST_NOTES, type Contact } from './contact';

/** Mailboxes of several people. */
const SHARED =
  /^(?:admin|bonjour|contact|hallo|hello|help|hi|hr|info|jobs|kontakt|mail|office|press|sales|service|support|team)@/u;

/** By what the same person is known again, the surest first. */
export function keysOf(contact: Pick<Contact, 'name' | 'company' | 'emails' | 'links'>): string[] {
  const name = fold(contact.name);
  // Colleagues have the page of their company and its mailbox in common.
  const links = contact.links.map(({ kind, key }) =>
    kind === 'web' ? `link ${key} ${name}` : `link ${key}`,
  );
  const emails = contact.emails.map((email) =>
    SHARED.test(email) ? `mail ${email} ${name}` : `mail ${email}`,
  );
  // A name and a company are somebody only where nothing surer is told.
  const sure = contact.links.some(({ kind }) => kind !== 'web');
  return [...links, ...emails, ...(sure ? [] : [`name ${name} ${fold(contact.company)}`])];
}

/** A list's people, each once, with what their repeats know more of them; those are told with the first. */
export function withoutRepeats(contacts: readonly Contact[]): {
  people: Contact[];
  repeats: Repeat[];
} {
  const known = new Map<string, number>();
  const people: Contact[] = [];
  const repeats: Repeat[] = [];
  for (const contact of contacts) {
    const keys = keysOf(contact);
    const at = keys.map((key) => known.get(key)).find((each) => each !== undefined);
    const of = at === undefined ? undefined : people[at];
    if (at === undefined || !of) {
      for (const key of keys) known.set(key, people.length);
      people.push(contact);
      continue;
    }
    const both = together(of, contact);
    people[at] = both;
    repeats.push({ contact, of, adds: JSON.stringify(both) !== JSON.stringify(of) });
    for (const key of keys) if (!known.has(key)) known.set(key, at);
  }
  return { people, repeats };
}

/** A row of somebody who came before in the same file; `adds` where it knew more of them. */
export interface Repeat {
  contact: Contact;
  of: Contact;
  adds: boolean;
}

/** As many addresses or links as anybody has; a hundred thousand rows may be of one person. */
const MOST_WAYS = 100;

function room(held: readonly unknown[]): number {
  return Math.max(0, MOST_WAYS - held.length);
}

/** The first with what the second adds to it; nothing of the first gives way. */
function together(first: Contact, second: Contact): Contact {
  const keys = new Set(first.links.map(({ key }) => key));
  const both = (field: 'emails' | 'handles' | 'areas') => [
    ...new Set([...first[field], ...second[field].slice(0, room(first[field]))]),
  ];
  return {
    ...first,
    headline: first.headline || second.headline,
    company: first.company || second.company,
    place: first.place || second.place,
    availability: first.availability || second.availability,
    timeZone: first.timeZone ?? second.timeZone,
    emails: both('emails'),
    handles: both('handles'),
    areas: both('areas'),
    links: [
      ...first.links,
      ...second.links.filter(({ key }) => !keys.has(key)).slice(0, room(first.links)),
    ],
    notes: first.notes.includes(second.notes)
      ? first.notes
      : [first.notes, second.notes].filter(Boolean).join('\n\n').slice(0, MOST_NOTES),
  };
}
