import ICAL from 'ical.js';
import { mailAddress } from '@/lib/people/links';
import { cleanLine, cleanText } from '@/lib/text/clean';
import { MOST_NOTES, type Contact, type ReadRow } from './contact';
import type { ReadPeople } from './list';
import { withoutRepeats } from './same';
import { linesOf, modernLine } from './vcard-old';
import { linkOf, nameFromWays, nameOf } from './called';
import { readZone } from './zone';

/** Nobody knows this many. */
const MOST_CARDS = 100_000;

/** The people of a file of vCards, 2.1 to 4.0, each card by itself: one that is damaged does not take the others along. */
export function peopleOfCards(text: string): ReadPeople {
  const cards = text.split(/^(?=BEGIN:VCARD\s*$)/imu).filter((card) => /^BEGIN:VCARD/iu.test(card));
  const read = cards.slice(0, MOST_CARDS).map((card, index) => readCard(card, index + 1));
  const contacts = read.flatMap((one) => (one.kind === 'contact' ? [one.contact] : []));
  return {
    ...withoutRepeats(contacts),
    refused: read.filter((one) => one.kind === 'refused'),
    blank: 0,
  };
}

function readCard(card: string, row: number): ReadRow {
  const lines = linesOf(card).flatMap((line) => modernLine(line) ?? []);
  const said = /^(?:FN|NICKNAME|ORG)\b[^:]*:(.*[^;\s].*)$/imu.exec(lines.join('\n'))?.[1];
  const what = cleanLine(said ?? '', 80).replace(/;+$/u, '') || `Card ${row}`;
  if (!lines.some((line) => /^END:VCARD/iu.test(line)))
    return {
      kind: 'refused',
      row,
      what,
      why: 'The card ends early: the file is cut off. Save it once more where it came from.',
    };
  try {
    return contactOf(parsed(lines), row, what);
  } catch {
    return {
      kind: 'refused',
      row,
      what,
      why: 'The card is damaged. Save it once more where it came from.',
    };
  }
}

/** A card's lines, read; one that can't be understood does not take the others along. */
function parsed(lines: readonly string[]): ICAL.Component {
  const inner = lines.filter((line) => !/^(?:BEGIN|END):/iu.test(line));
  const version = inner.filter((line) => /^VERSION:/iu.test(line)).slice(0, 1);
  try {
    return cardWith(inner);
  } catch {
    return cardWith(inner.filter((line) => isSound([...version, line])));
  }
}

function cardWith(lines: readonly string[]): ICAL.Component {
  return ICAL.Component.fromString(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n'));
}

function isSound(lines: readonly string[]): boolean {
  try {
    cardWith(lines);
    return true;
  } catch {
    return false;
  }
}

/** The reader leaves some escapes standing that others write. */
function unescaped(value: unknown): string {
  return String(value).replaceAll(/\\([;:,\\])/gu, '$1');
}

function contactOf(card: ICAL.Component, row: number, what: string): ReadRow {
  const refused = (why: string): ReadRow => ({ kind: 'refused', row, what, why });
  const texts = (name: string) =>
    card.getAllProperties(name).flatMap((property) => property.getValues().flat().map(unescaped));
  const first = (name: string) => cleanLine(texts(name).find((each) => each !== '') ?? '', 300);
  const names = (name: string) =>
    texts(name)
      .map((each) => cleanLine(each, 120))
      .filter((each) => each !== '');
  const kind = whatElse(first('kind') || first('x-abshowas') || first('x-addressbookserver-kind'));
  if (kind !== null) return refused(`It is the card of ${kind}, not of a person.`);
  const emails = byPreference(card.getAllProperties('email')).flatMap(
    (each) => mailAddress(`mailto:${encodeURIComponent(each.replace(/^mailto:/iu, ''))}`) ?? [],
  );
  const pages = texts('url').map((url) => ({ url, link: linkOf(url) }));
  const profiles = ['x-socialprofile', 'socialprofile'].flatMap((name) =>
    texts(name).flatMap((url) => linkOf(url) ?? []),
  );
  const links = [...pages.flatMap(({ link }) => link ?? []), ...profiles];
  const [family = '', given = '', more = '', prefix = ''] = structured(card, 'n');
  const full = first('fn');
  const name =
    // Some put the address there for want of a name.
    nameOf(mailAddress(`mailto:${encodeURIComponent(full)}`) === null ? full : '', [
      [prefix, given].filter(Boolean).join(' '),
      more,
      family,
    ]) ||
    first('nickname') ||
    nameFromWays(links, emails);
  if (name === '') return refused('There is neither a name nor an address in it.');
  const [, , , city = '', region = '', , country = ''] = structured(card, 'adr');
  const contact: Contact = {
    row,
    name,
    headline: first('title') || first('role'),
    company: first('org'),
    place: cleanLine([city, region, country].filter(Boolean).join(', '), 300),
    emails: [...new Set(emails)],
    links: links.filter(({ key }, at) => links.findIndex((each) => each.key === key) === at),
    handles: names('nickname'),
    areas: names('categories').filter((each) => !/^(?:my ?contacts|starred)$/iu.test(each)),
    timeZone: readZone(first('tz')),
    availability: '',
    notes: cleanText(
      [...texts('note'), ...pages.flatMap(({ url, link }) => (link ? [] : [url]))].join('\n'),
      MOST_NOTES,
    ).trim(),
  };
  return { kind: 'contact', contact };
}

/** The parts of the first such value that has any; several in one part stand side by side. */
function structured(card: ICAL.Component, name: string): string[] {
  const values = card.getAllProperties(name).map((property) => {
    const value: unknown = property.getFirstValue();
    const parts: unknown[] = Array.isArray(value) ? value : [value];
    return parts.map((part) => [part].flat().map(unescaped).join(' ').trim());
  });
  return values.find((parts) => parts.some((part) => part !== '')) ?? [];
}

/** Values in the order in which they are to be used: the most preferred first. */
function byPreference(properties: readonly ICAL.Property[]): string[] {
  const place = (property: ICAL.Property) => {
    const types = [property.getParameter('type') ?? []].flat().join(' ');
    return Number(property.getFirstParameter('pref')) || (/\bpref\b/iu.test(types) ? 1 : 101);
  };
  return properties
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((property) => property.getValues().flat().map(unescaped));
}

/** What a card is of, where that is nobody: `KIND` of 4.0 and what Apple writes for it. */
function whatElse(kind: string): string | null {
  const known: Record<string, string> = {
    group: 'a group',
    org: 'a company',
    company: 'a company',
    organization: 'a company',
    location: 'a place',
    device: 'a device',
    application: 'a program',
  };
  return Object.hasOwn(known, kind.toLowerCase()) ? (known[kind.toLowerCase()] ?? null) : null;
}
