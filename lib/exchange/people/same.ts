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
    repeats.push({ contact, of, adds: both !== of });
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

/** As many addresses, links or areas as anybody has; a hundred thousand rows may be of one person. */
const MOST_WAYS = 100;

function added<T>(held: readonly T[], more: readonly T[], keyOf: (one: T) => unknown): T[] {
  const room = MOST_WAYS - held.length;
  if (room <= 0 || more.length === 0) return [];
  const keys = new Set(held.map((one) => keyOf(one)));
  return more.filter((one) => !keys.has(keyOf(one))).slice(0, room);
}

/** The first with what the second adds to it, or as it is; nothing of the first gives way. */
function together(first: Contact, second: Contact): Contact {
  const patch: Partial<Contact> = {};
  for (const field of ['headline', 'company', 'place', 'availability'] as const)
    if (first[field] === '' && second[field] !== '') patch[field] = second[field];
  for (const field of ['emails', 'handles', 'areas'] as const) {
    const more = added(first[field], second[field], (one) => one);
    if (more.length > 0) patch[field] = [...first[field], ...more];
  }
  const links = added(first.links, second.links, ({ key }) => key);
  if (links.length > 0) patch.links = [...first.links, ...links];
  if (first.timeZone === null && second.timeZone !== null) patch.timeZone = second.timeZone;
  const fits = first.notes.length + second.notes.length + 2 <= MOST_NOTES;
  if (fits && !first.notes.includes(second.notes))
    patch.notes = [first.notes, second.notes].filter(Boolean).join('\n\n');
  return Object.keys(patch).length === 0 ? first : { ...first, ...patch };
}
