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
import { findTable, tableSize } from './table';

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

/** A comma, semicolon or tab list of people (RFC 4180 and what programs make of it), or why it is none. */
export function readList(raw: string, isUnwrapped = false): Listed {
  const text = plain(raw);
  const data = rowsOf(text, separatorOf(text));
  const at = findHeads(data);
  if (at !== -1) return under(at, data);
  return !isUnwrapped && isWrapped(data)
    ? readList(data.map(([cell = '']) => cell).join('\n'), true)
    : { why: whyNone(data, text) };
}

/** The same of a file that says that it is a list: where no head is known, what its columns hold is for its owner to say. */
export function readAnyList(raw: string): Listed {
  const listed = readList(raw);
  if ('list' in listed || listed.why !== NONE) return listed;
  const text = plain(raw);
  const separator = mostUnder(text.slice(0, BEGINNING), tableSize);
  const at = findTable(cellsOf(text.slice(0, BEGINNING), separator, 20));
  return at === -1 ? listed : under(at, rowsOf(text, separator));
}

const NONE =
  'There is no list of people in this file: a row with the names of its columns (Name, E-mail …) has to come first.';

/** As much text as tells whether it is a table. */
const BEGINNING = 100_000;

type Listed = { list: List } | { why: string };

/** Some programs end lines one way and break them within cells another. */
function plain(raw: string): string {
  return raw.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

function rowsOf(text: string, separator: string): string[][] {
  const data = cellsOf(text, separator, MOST_ROWS + 20);
  // The last line's end makes no row.
  if (data.at(-1)?.join('') === '') data.pop();
  return data;
}

/** The rows under the heads, which stand in the row `at`. */
function under(at: number, data: string[][]): Listed {
  if (data.length - at > MOST_ROWS) return { why: 'This list has more than 100,000 rows.' };
  const heads = (data[at] ?? []).map((head) => headOf(head));
  return { list: { heads, rows: data.slice(at + 1), from: at + 2 } };
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
  return mostUnder(text, (rows) => {
    const heads = rows[findHeads(rows)] ?? [];
    return guessColumns(heads).filter((field) => field !== null).length;
  });
}

/** The mark under which the first rows have the most of something. */
function mostUnder(text: string, measure: (rows: string[][]) => number): string {
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    most: measure(cellsOf(text, separator, 20)),
  })).toSorted((a, b) => b.most - a.most);
  return best?.separator ?? ',';
}

function cellsOf(text: string, delimiter: string, preview: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data;
}

function whyNone(data: string[][], text: string): string {
  const start = text.slice(0, 2_000);
  if (data.some((row) => row.length > MOST_COLUMNS))
    return 'This list has more than 1,000 columns.';
  return WHAT_IT_IS.find(([shape]) => shape.test(start))?.[1] ?? NONE;
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
