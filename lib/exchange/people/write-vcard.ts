import { webAddress } from '@/lib/people/links';
import type { Person } from '@/lib/people/person';
import { folded, icalText } from '../ical-text';

/** People as vCard 4.0 (RFC 6350), for address books. Your notes about them are not in it. */
export function peopleVcards(people: readonly Person[]): string {
  return people.map((person) => cardOf(person)).join('');
}

function cardOf(person: Person): string {
  const { name, headline, company, place, emails, links, areas } = person;
  const line = (property: string, text: string) =>
    text === '' ? [] : [`${property}:${icalText(text)}`];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${icalText(name)}`,
    ...line('TITLE', headline),
    ...line('ORG', company),
    ...(place === '' ? [] : [`ADR:;;;${icalText(place)};;;`]),
    ...emails.map((email) => `EMAIL:${icalText(email)}`),
    ...links.flatMap(({ url }) => webAddress(url)?.href ?? []).map((url) => `URL:${url}`),
    ...(areas.length === 0 ? [] : [`CATEGORIES:${areas.map((area) => icalText(area)).join(',')}`]),
    'END:VCARD',
  ]
    .map((each) => folded(each))
    .join('');
}
