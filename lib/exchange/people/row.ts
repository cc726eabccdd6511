import { personLink, mailAddress } from '@/lib/people/links';
import { cleanLine, cleanText } from '@/lib/text/clean';
import type { Columns, ContactField } from './columns';
import type { Contact, ReadRow } from './contact';
import { readZone } from './zone';

const MOST_AREAS = 40;
const MOST_NOTES = 20_000;

/** A row of a list as a person. What can't be understood (a zone, a link) goes to the notes, so that nothing is lost. */
export function readRow(
  cells: readonly string[],
  columns: Columns,
  row: number,
  heads: readonly string[] = [],
): ReadRow {
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'blank' };
  const all = (field: ContactField) =>
    columns.flatMap((each, index) => {
      const cell = each === field ? (cells[index] ?? '').trim() : '';
      return cell === '' ? [] : [cell];
    });
  const one = (field: ContactField, most = 300) => cleanLine(all(field)[0] ?? '', most);
  const emails = unique(all('email').flatMap((cell) => addresses(cell)));
  const name =
    one('name') || cleanLine([one('firstName'), one('lastName')].filter(Boolean).join(' '), 300);
  const called = name || (emails[0] ?? '');
  if (called === '')
    return {
      kind: 'refused',
      row,
      what: cleanLine(cells.filter(Boolean).join(', '), 80),
      why: 'There is no name in it.',
    };
  const links = all('link').map((cell) => ({ cell, link: linkIn(cell) }));
  const zone = one('timeZone', 120);
  const timeZone = readZone(zone);
  const contact: Contact = {
    row,
    name: called,
    headline: one('headline'),
    company: one('company'),
    place: cleanLine(all('place').join(', '), 300),
    emails,
    links: links.flatMap(({ link }) => (link ? [link] : [])),
    handles: unique(all('handle').map((cell) => cleanLine(cell.replace(/^@+/u, ''), 120))),
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
    if (field !== 'availability' || /^(?:|n\/?a|none|no|-+|\?+)$/iu.test(cell)) return [];
    const head = heads[index] ?? '';
    const box = /\[([^[\]]+)\]/u.exec(head)?.[1];
    if (box !== undefined) return /^(?:yes|x|true|✓|✔)$/iu.test(cell) ? [box] : [`${box}: ${cell}`];
    const bare = !/\p{L}{3,}|\bh\b/u.test(cell.replace(/^about /iu, ''));
    return [bare && /\bhours?\b/iu.test(head) ? `${cell} hours a week` : cell];
  });
  return cleanLine(said.join(', '), 300);
}

/** An address without its beginning is one all the same: "linkedin.com/in/…". */
function linkIn(cell: string) {
  return personLink(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(cell) ? `https://${cell}` : cell);
}

function addresses(cell: string): string[] {
  return cell
    .split(/\s*(?:,|;|:::|\s)\s*/u)
    .flatMap((part) => mailAddress(`mailto:${encodeURIComponent(part)}`) ?? []);
}

/** "Go; Postgres; on-call", "architecture / migrations / APIs", "React & accessibility": the strongest mark that is there parts them. */
function areasIn(cells: readonly string[]): string[] {
  const parts = cells.flatMap((cell) => {
    const mark = [/[;\n|]/u, /,/u, /\s\/\s/u].find((each) => each.test(cell));
    return mark ? cell.split(mark) : [cell];
  });
  return unique(parts.map((part) => cleanLine(part, 120)).filter(Boolean)).slice(0, MOST_AREAS);
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
