import Papa from 'papaparse';
import {
  findHeads,
  guessColumns,
  headOf,
  makesPeople,
  MOST_COLUMNS,
  type Columns,
} from './columns';
import type { Contact, ReadRow } from './contact';
import { readRow } from './row';
import { withoutRepeats, type Repeat } from './same';

/** A list as it stands in its file. */
export interface List {
  heads: string[];
  rows: string[][];
  /** The line of the first row, from 1, for words about it. */
  from: number;
}

/** Nobody's list is this long. */
const MOST_ROWS = 100_000;

const SEPARATORS = [',', ';', '\t', '|'];

/** A comma, semicolon or tab list (RFC 4180 and what programs make of it), or why it is none. */
export function readList(raw: string, isUnwrapped = false): { list: List } | { why: string } {
  // Some programs end lines one way and break them within cells another.
  const text = raw.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const data = cellsOf(text, separatorOf(text), MOST_ROWS + 20);
  // The last line's end makes no row.
  if (data.at(-1)?.join('') === '') data.pop();
  const at = findHeads(data);
  const heads = data[at];
  if (!heads)
    return !isUnwrapped && isWrapped(data)
      ? readList(data.map(([cell = '']) => cell).join('\n'), true)
      : { why: whyNone(data, text.slice(0, 2_000)) };
  if (data.length - at > MOST_ROWS) return { why: 'This list has more than 100,000 rows.' };
  return {
    list: { heads: heads.map((head) => headOf(head)), rows: data.slice(at + 1), from: at + 2 },
  };
}

/** Whether each line as a whole stands in quotes, as some programs save a list that they had not taken apart. */
function isWrapped(data: string[][]): boolean {
  return (
    data.length > 1 &&
    data.every((row) => row.length === 1) &&
    /^.+[,;\t|].+$/u.test(data[0]?.[0] ?? '')
  );
}

/** The mark under which most columns are known by their heads. */
function separatorOf(text: string): string {
  const known = (separator: string) => {
    const rows = cellsOf(text, separator, 20);
    const heads = rows[findHeads(rows)] ?? [];
    return guessColumns(heads).filter((field) => field !== null).length;
  };
  const [best] = SEPARATORS.map((separator) => ({ separator, known: known(separator) })).toSorted(
    (a, b) => b.known - a.known,
  );
  return best?.separator ?? ',';
}

function cellsOf(text: string, delimiter: string, preview: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data;
}

function whyNone(data: string[][], text: string): string {
  if (data.some((row) => row.length > MOST_COLUMNS))
    return 'This list has more than 1,000 columns.';
  return (
    WHAT_IT_IS.find(([shape]) => shape.test(text))?.[1] ??
    'There is no list of people in this file: a row with the names of its columns (Name, E-mail …) has to come first.'
  );
}

/** What is chosen by mistake, and what to choose instead. */
const WHAT_IT_IS: [shape: RegExp, why: string][] = [
  [/^\s*$/u, 'This file is empty. Choose another one.'],
  [
    /^"?CONVERSATION ID\b/mu,
    'These are messages, not people. Choose “Connections” when you ask LinkedIn for your data.',
  ],
  [
    /^\s*<(?:!doctype|html|\?xml|table)\b/iu,
    'This is a web page, whatever its name says. Open it in a spreadsheet program, save it as CSV, then choose that file.',
  ],
  [
    /^\s*BEGIN:VCALENDAR/iu,
    'This is a calendar, not a list of people. Choose contacts as CSV or vCard instead.',
  ],
  [
    /^dn: /imu,
    'This is an address book in LDIF. Save it as CSV or vCard in its own program, then choose that file.',
  ],
];

export interface ReadPeople {
  people: Contact[];
  repeats: Repeat[];
  refused: Extract<ReadRow, { kind: 'refused' }>[];
  blank: number;
}

/** After so many rows it is said how far it is. */
const TOLD_EVERY = 1_000;

/** The people of a list. */
export function peopleOf(
  { heads, rows, from }: List,
  columns: Columns = guessColumns(heads),
  progress: (done: number, of: number) => void = () => undefined,
): ReadPeople {
  if (!makesPeople(columns)) return { people: [], repeats: [], refused: [], blank: 0 };
  const read = rows.map((cells, index) => {
    if (index % TOLD_EVERY === 0) progress(index, rows.length);
    return readRow(cells, columns, from + index, heads);
  });
  const contacts = read.flatMap((one) => (one.kind === 'contact' ? [one.contact] : []));
  return {
    ...withoutRepeats(contacts),
    refused: read.filter((one) => one.kind === 'refused'),
    blank: read.filter(({ kind }) => kind === 'blank').length,
  };
}
