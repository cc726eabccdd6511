import ICAL from 'ical.js';
import { mailAddress, personLink } from '@/lib/people/links';
import { nameFromSlug } from '@/lib/people/name';
import { cleanLine, cleanText } from '@/lib/text/clean';
import type { Contact, ReadRow } from './contact';
import type { ReadPeople } from './list';
import { withoutRepeats } from './same';
import { linesOf, modernLine } from './vcard-old';

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
  const what = cleanLine(/^FN[^:]*:(.*)$/imu.exec(lines.join('\n'))?.[1] ?? `Card ${row}`, 80);
  if (!lines.some((line) => /^END:VCARD/iu.test(line)))
    return { kind: 'refused', row, what, why: 'The card ends early: the file is cut off.' };
  try {
    return contactOf(parsed(lines), row, what);
  } catch {
    return { kind: 'refused', row, what, why: 'The card is damaged.' };
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
  const texts = (name: string) =>
    card.getAllProperties(name).flatMap((property) => property.getValues().flat().map(unescaped));
  const first = (name: string) => cleanLine(texts(name)[0] ?? '', 300);
  const emails = texts('email').flatMap(
    (each) => mailAddress(`mailto:${encodeURIComponent(each)}`) ?? [],
  );
  const [family = '', given = '', , prefix = ''] = texts('n');
  const name =
    first('fn') ||
    cleanLine([prefix, given, family].filter(Boolean).join(' '), 300) ||
    nameFromSlug(emails[0]?.split('@')[0] ?? '') ||
    '';
  if (name === '')
    return { kind: 'refused', row, what, why: 'There is neither a name nor an address in it.' };
  const links = texts('url').map((url) => ({ url, link: personLink(url) }));
  const contact: Contact = {
    row,
    name,
    headline: first('title') || first('role'),
    company: first('org'),
    place: cleanLine(texts('adr').slice(3, 7).filter(Boolean).join(', '), 300),
    emails: [...new Set(emails)],
    links: links.flatMap(({ link }) => (link ? [link] : [])),
    handles: texts('nickname').map((each) => cleanLine(each, 120)),
    areas: texts('categories')
      .map((each) => cleanLine(each, 120))
      .filter((each) => each !== '' && !/^(?:my ?contacts|starred)$/iu.test(each)),
    timeZone: null,
    availability: '',
    notes: cleanText(
      [...texts('note'), ...links.flatMap(({ url, link }) => (link ? [] : [url]))].join('\n'),
      20_000,
    ).trim(),
  };
  return { kind: 'contact', contact };
}
