import { webAddress } from '@/lib/people/links';
import type { Person } from '@/lib/people/person';
import { folded, icalText } from '../ical-text';

/** People as vCard 4.0 (RFC 6350), for address books. Your notes about them are not in it. */
export function peopleVcards(people: readonly Person[]): string {
  return people.map((person) => cardOf(person)).join('');
}

/** RFC 6350, 3.4: only a value of several parts has to escape what parts them, and not every reader takes it back elsewhere. */
function single(text: string): string {
  return icalText(text).replaceAll(String.raw`\;`, ';');
}

function cardOf(person: Person): string {
  const { name, headline, company, place, emails, links, areas } = person;
  const line = (property: string, text: string) =>
    text === '' ? [] : [`${property}:${single(text)}`];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${single(name)}`,
    ...line('TITLE', headline),
    ...(company === '' ? [] : [`ORG:${icalText(company)}`]),
    ...(place === '' ? [] : [`ADR:;;;${icalText(place)};;;`]),
    ...emails.map((email) => `EMAIL:${single(email)}`),
    ...links.flatMap(({ url }) => webAddress(url)?.href ?? []).map((url) => `URL:${url}`),
    ...(areas.length === 0 ? [] : [`CATEGORIES:${areas.map((area) => single(area)).join(',')}`]),
    'END:VCARD',
  ]
    .map((each) => folded(each))
    .join('');
}
