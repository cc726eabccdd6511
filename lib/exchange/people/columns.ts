import { looksLikeName } from '@/lib/people/name';
import { fold } from '@/lib/text/clean';
import { ELSE, HEADS, type Heads } from './heads';
import { ABROAD } from './heads-abroad';

/** What a column of a list can hold; several columns may hold the same. */
export const FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'headline',
  'company',
  'place',
  'email',
  'link',
  'handle',
  'areas',
  'timeZone',
  'availability',
  'notes',
] as const;
export type ContactField = (typeof FIELDS)[number];

/** For each column its field; null is left out. */
export type Columns = (ContactField | null)[];

export const FIELD_LABELS: Record<ContactField, string> = {
  name: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  headline: 'What they do',
  company: 'Company',
  place: 'Place',
  email: 'E-mail',
  link: 'Link',
  handle: 'Slack handle',
  areas: 'Areas',
  timeZone: 'Time zone',
  availability: 'Availability',
  notes: 'Notes',
};

/** Longer than any head; what looks for words in one must not look for hours. */
const MOST_HEAD = 200;

/** A head as it is kept. */
export function headOf(cell: string): string {
  return cell.trim().slice(0, MOST_HEAD).toWellFormed();
}

/** Which field each head names; where two columns claim a single one, the first has it. */
export function guessColumns(heads: readonly string[]): Columns {
  const words = heads.map((head) => wordsOf(head));
  return withoutDoubles(
    withParts(
      withElse(
        words.map((each) => knownField(each)),
        words,
      ),
      words,
    ),
  );
}

function wordsOf(head: string): string {
  const bare = fold(headOf(head).replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ' '));
  return bare.replace(/([a-z]) ?\d+$/u, '$1');
}

function fieldOf(words: string, heads: Heads): ContactField | null {
  return words === '' ? null : (heads.find(([, shape]) => shape.test(words))?.[0] ?? null);
}

function knownField(words: string): ContactField | null {
  return fieldOf(words, HEADS) ?? ABROAD.get(words) ?? null;
}

function withElse(columns: Columns, words: readonly string[]): Columns {
  const held = new Set(columns);
  if (isNamed(columns)) held.add('name');
  return columns.map((field, index) => {
    const other = field ?? fieldOf(words[index] ?? '', ELSE);
    return field === null && other !== null && held.has(other) ? null : other;
  });
}

/** "Name" beside "Vorname" is the family's, beside "Surname" the given one. */
function withParts(columns: Columns, words: readonly string[]): Columns {
  const [first, last] = [columns.includes('firstName'), columns.includes('lastName')];
  if (first === last) return columns;
  return columns.map((field, index) =>
    field === 'name' && /^(?:name|nom|nombre|nome|naam)$/u.test(words[index] ?? '')
      ? first
        ? 'lastName'
        : 'firstName'
      : field,
  );
}

function withoutDoubles(columns: Columns): Columns {
  return columns.map((field, index) =>
    field !== null && SINGLE.has(field) && columns.indexOf(field) < index ? null : field,
  );
}

const SINGLE = new Set<ContactField>([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'timeZone',
  'company',
]);

/** Whether these columns can make a person: there is a name, or a way to them. */
export function makesPeople(columns: Columns): boolean {
  return isNamed(columns) || columns.includes('email');
}

function isNamed(columns: Columns): boolean {
  return columns.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
}

/** Columns whose heads nobody knows, guessed by what most of `rows` hold: addresses tell themselves. */
export function guessByContent(columns: Columns, rows: readonly (readonly string[])[]): Columns {
  const sample = rows.slice(0, PREAMBLE);
  const mostly = (index: number, shape: RegExp) => {
    const said = sample.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return said.filter((cell) => shape.test(cell)).length * 2 > said.length;
  };
  return columns.map((field, index) => {
    if (field !== null) return field;
    if (mostly(index, /^[^\s@]+@[^\s@]+\.[^\s@]+$/u)) return 'email';
    return mostly(index, /^https?:\/\//iu) ? 'link' : null;
  });
}

/** How far down a list's heads may stand: LinkedIn puts notes before them. */
const PREAMBLE = 12;

/** No list is this wide. */
export const MOST_COLUMNS = 1_000;

/** The row of heads, or -1 where there is none: the first that surely names people, else one that may. */
export function findHeads(rows: readonly (readonly string[])[]): number {
  const first = rows
    .slice(0, PREAMBLE)
    .map((row) => (row.length <= MOST_COLUMNS ? row : []))
    .map((row) => (row.filter((cell) => cell.trim() !== '').length >= 2 ? row : []));
  const surely = first.findIndex((row) => isNamed(row.map((head) => knownField(wordsOf(head)))));
  if (surely !== -1) return surely;
  const maybe = first.findIndex((row) => isNamed(guessColumns(row)));
  if (maybe !== -1) return maybe;
  const byMail = first.findIndex((row, index) => {
    const column = guessColumns(row).indexOf('email');
    return column !== -1 && rows.slice(index + 1).some((cells) => cells[column]?.includes('@'));
  });
  return byMail === -1 && isNames(rows) ? 0 : byMail;
}

/** A list of nothing but names, under their head. */
function isNames([head, ...rows]: readonly (readonly string[])[]): boolean {
  const names = rows.slice(0, PREAMBLE).map((cells) => cells.join(' ').trim());
  return (
    head?.filter((cell) => cell.trim() !== '').length === 1 &&
    fieldOf(wordsOf(head[0] ?? ''), HEADS) === 'name' &&
    names.filter((name) => looksLikeName(name)).length > names.length / 2
  );
}
