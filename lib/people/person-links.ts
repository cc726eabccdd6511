import { mailAddress, personLink } from './links';
import type { Person } from './person';

/**
 * What changes when a link or e-mail address is added (as typed) or removed (by
 * its key or address); null when what was typed is neither.
 */
export function changeLink(
  person: Person,
  change: { add: string } | { remove: string },
): Partial<Person> | null {
  if ('remove' in change) {
    const links = person.links.filter(({ key }) => key !== change.remove);
    const emails = person.emails.filter((email) => email !== change.remove);
    return { links, linkKeys: links.map(({ key }) => key), emails };
  }
  const typed = change.add.trim();
  const email = mailAddress(/^mailto:/iu.test(typed) ? typed : `mailto:${typed}`);
  if (email) return { emails: [...new Set([...person.emails, email])] };
  const link = personLink(
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/|$)/u.test(typed) ? `https://${typed}` : typed,
  );
  if (!link) return null;
  const links = [...person.links.filter(({ key }) => key !== link.key), link];
  return { links, linkKeys: links.map(({ key }) => key) };
}
