import { personLink, mailAddress, type Link } from '@/lib/people/links';
import { cleanLine, cleanText, fold } from '@/lib/text/clean';
import type { Columns, ContactField } from './columns';
import { MOST_NOTES, type Contact, type ReadRow } from './contact';
import { linkOf, nameFromWays, nameOf } from './called';
import { readZone } from './zone';

const MOST_AREAS = 40;

/** A row of a list as a person. What can't be understood (a zone, a link) goes to the notes, so that nothing is lost. */
export function readRow(
  cells: readonly string[],
  columns: Columns,
  row: number,
  heads: readonly string[] = [],
): ReadRow {
  // A line of dashes parts the heads from the rows in a table of text.
  if (cells.every((cell) => /^[\s:|-]*$/u.test(cell))) return { kind: 'blank' };
  // Printed sheets have their heads on each page.
  if (heads.length > 1 && heads.every((head, index) => head === cells[index]?.trim()))
    return { kind: 'blank' };
  const all = (field: ContactField) =>
    columns.flatMap((each, index) => {
      const cell = each === field ? (cells[index] ?? '').trim() : '';
      return cell === '' || (!SAID.has(field) && saysNothing(cell)) ? [] : [cell];
    });
  const one = (field: ContactField, most = 300) => cleanLine(all(field)[0] ?? '', most);
  const emails = unique(all('email').flatMap((cell) => addresses(cell)));
  const links = columns.flatMap((field, index) => {
    const cell = field === 'link' ? (cells[index] ?? '').trim() : '';
    return saysNothing(cell) ? [] : linksIn(cell, heads[index] ?? '');
  });
  const handles = unique(all('handle').map((cell) => cleanLine(cell.replace(/^@+/u, ''), 120)));
  const called =
    nameOf(one('name'), [one('firstName'), one('middleName'), one('lastName')]) ||
    handles[0] ||
    nameFromWays(
      links.flatMap(({ link }) => link ?? []),
      emails,
    );
  if (called === '')
    return {
      kind: 'refused',
      row,
      what: cleanLine(cells.filter(Boolean).join(', '), 80),
      why: 'There is no name in it.',
    };
  const zone = one('timeZone', 120);
  const timeZone = readZone(zone);
  const contact: Contact = {
    row,
    name: called,
    headline: withoutPage(one('headline')),
    company: withoutPage(one('company')),
    place: cleanLine(unique(all('place')).join(', '), 300),
    emails,
    links: links.flatMap(({ link }) => (link ? [link] : [])),
    handles,
    areas: areasIn(all('areas')),
    timeZone,
    availability: availabilityIn(cells, columns, heads),
    notes: cleanText(
      [
        ...all('notes'),
        ...links.flatMap(({ cell, link }) => (link ? [] : [cell])),
        ...(zone !== '' && timeZone === null ? [`Time zone: ${zone}`] : []),
      ].join('\n'),
      MOST_NOTES,
    ).trim(),
  };
  return { kind: 'contact', contact };
}

/**
 * In the words of the list: "2 hours a week" where the column says what the
 * number is, "Weekday evenings" where a form's box was ticked. What is not
 * known stays unknown.
 */
function availabilityIn(
  cells: readonly string[],
  columns: Columns,
  heads: readonly string[],
): string {
  const said = columns.flatMap((field, index) => {
    const cell = (cells[index] ?? '').trim();
    if (field !== 'availability' || saysNothing(cell) || /^no$/iu.test(cell)) return [];
    const head = heads[index] ?? '';
    const box = /\[([^[\]]+)\]/u.exec(head)?.[1];
    if (box !== undefined) return /^(?:yes|x|true|✓|✔)$/iu.test(cell) ? [box] : [`${box}: ${cell}`];
    const bare = !/\p{L}{3,}|\bh\b/u.test(cell.replace(/^about /iu, ''));
    const per = /\b(?:month|monat|mois|mes\b)/iu.test(head) ? 'month' : 'week';
    return [
      bare && /\b(?:hours?|std|stunden|heures|horas)\b/iu.test(head)
        ? `${cell} ${cell === '1' ? 'hour' : 'hours'} a ${per}`
        : cell,
    ];
  });
  return cleanLine(said.join(', '), 300);
}

/** There is somebody called Null, and a note may say no more than that. */
const SAID = new Set<ContactField>(['name', 'firstName', 'middleName', 'lastName', 'notes']);

/** Words that stand for an empty cell. */
function saysNothing(cell: string): boolean {
  return /^(?:|n\/?a|none|null|[-–—?.]+)$/iu.test(cell);
}

/** Notion writes the page of what it names behind it. */
function withoutPage(words: string): string {
  return words.replace(/ \(https?:[^()\s]+\)/gu, '');
}

/** Of several addresses in a cell each; what is none stays as it is. */
function linksIn(cell: string, head: string): { cell: string; link: Link | null }[] {
  const parts = cell.split(/\s+(?::::\s+)?|[,;]\s+/u).filter((part) => part !== '');
  const links = parts.map((part) => ({ cell: part, link: looseLink(part, head) }));
  return links.some(({ link }) => link) ? links : [{ cell, link: looseLink(cell, head) }];
}

/** A column of one site alone: "LinkedIn", "Your GitHub username". */
const SITE =
  /^(?:your |their |my )?(linkedin|github)(?: (?:url|link|profile|handle|user ?name|id)s?)*$/u;

/** Under the name of a site, "in/ada-moreno" and "ada-moreno" are who somebody is there; "pending" and "yes" are not. */
function looseLink(cell: string, head: string): Link | null {
  const called = /^(?:@|\/?in\/)([\w-]{2,100})\/?$|^(?=.{2,100}$)(\w+-[\w-]+)$/u.exec(cell);
  const site = called && SITE.exec(fold(head.slice(0, 100)))?.[1];
  if (!called || !site) return linkOf(cell);
  const folder = site === 'linkedin' ? 'in/' : '';
  return personLink(`https://${site}.com/${folder}${called[1] ?? called[2] ?? ''}`);
}

function addresses(cell: string): string[] {
  return cell
    .split(/\s*(?:,|;|:::|\s)\s*/u)
    .map((part) => part.replace(/^mailto:/iu, ''))
    .flatMap((part) => mailAddress(`mailto:${encodeURIComponent(part)}`) ?? []);
}

/** "Go; Postgres; on-call", "architecture / migrations / APIs", "React & accessibility": the strongest mark that is there parts them. */
const MARKS = [/[;\n|]/u, /,(?![^()]*\))/u, /\s\/\s/u];

function areasIn(cells: readonly string[]): string[] {
  const parts = cells.flatMap((cell) => {
    const mark = MARKS.find((each) => each.test(cell));
    return mark ? cell.split(mark) : [cell];
  });
  const areas = parts.map((part) => cleanLine(part.replace(/^\s*[-•*·]\s+/u, ''), 120));
  return unique(areas.filter((area) => !saysNothing(area))).slice(0, MOST_AREAS);
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
