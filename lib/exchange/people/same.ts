import { fold } from '@/lib/text/clean';
import type { Contact } from './contact';

/** By what the same person is known again, the surest first. */
export function keysOf(contact: Pick<Contact, 'name' | 'company' | 'emails' | 'links'>): string[] {
  const links = contact.links.map(({ key }) => `link ${key}`);
  const emails = contact.emails.map((email) => `mail ${email}`);
  // A name and a company are somebody only where nothing surer is told.
  const sure = contact.links.some(({ kind }) => kind !== 'web');
  const name = fold(contact.name);
  return [...links, ...emails, ...(sure ? [] : [`name ${name} ${fold(contact.company)}`])];
}

/** A list's people, each once; those that repeat an earlier one are told with it. */
export function withoutRepeats(contacts: readonly Contact[]): {
  people: Contact[];
  repeats: { contact: Contact; of: Contact }[];
} {
  const known = new Map<string, Contact>();
  const people: Contact[] = [];
  const repeats: { contact: Contact; of: Contact }[] = [];
  for (const contact of contacts) {
    const keys = keysOf(contact);
    const of = keys.map((key) => known.get(key)).find((each) => each !== undefined);
    if (of) {
      repeats.push({ contact, of });
      continue;
    }
    people.push(contact);
    for (const key of keys) known.set(key, contact);
  }
  return { people, repeats };
}
