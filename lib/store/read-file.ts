import { readBackup } from '@/lib/exchange/backup';
import { decodeFile, textOf } from '@/lib/exchange/decode';
import type { NoteFile } from '@/lib/exchange/markdown/read-note';
import {
  guessByContent,
  guessColumns,
  makesPeople,
  type Columns,
} from '@/lib/exchange/people/columns';
import {
  peopleOf,
  readAnyList,
  readList,
  type List,
  type ReadPeople,
} from '@/lib/exchange/people/list';
import { peopleOfCards } from '@/lib/exchange/people/vcard';
import { openSealed, wasSealed, type Opened } from '@/lib/exchange/seal/open';
import { readZip, startsAsZip } from '@/lib/exchange/zip/read';
import { MOST_OUT } from '@/lib/exchange/zip/unpack';
import { readSettings } from '@/lib/settings/settings';
import { planNotes } from './import-notes';
import { planPeople, type RowFate } from './import-people';
import { planImport, type ImportPlan } from './import-plan';
import { VERSIONS } from './schema';
import { upgradeRows } from './upgrade-file';

/** What a file would bring, or why it can't be taken in. */
type FileReading =
  | { kind: 'backup'; plan: ImportPlan; exportedAt: string; settings: Record<string, unknown> }
  | { kind: 'people'; plan: ImportPlan; rows: RowFate[]; list: ListShown | null }
  | { kind: 'notes'; plan: ImportPlan; rows: RowFate[] }
  /** It opens with a passphrase; `wrong` when the one that was given is another. */
  | { kind: 'sealed'; wrong: boolean }
  | { kind: 'refused'; why: string };

/** A list's columns, to be set right before it is taken in. */
export interface ListShown {
  heads: string[];
  /** A row with something in it, to know the columns by. */
  sample: string[];
  columns: Columns;
}

/** A reading, and what was taken of an archive, in words. */
export type Told = FileReading & { told?: string };

type ColumnsFor = (heads: string[]) => Columns | null;

/** Told of a list's rows: how many are read, and of how many. */
type OnProgress = (done: number, of: number) => void;

/** Some programs write a remark before the first card. */
const CARDS = /^[ \t]*BEGIN:VCARD[ \t]*$/imu;

const LIST = /\.(?:csv|tsv|tab)$/iu;

const NOTE = /\.(?:md|markdown)$/iu;

/** Reads a file and compares it with the store; nothing is written. Never throws for what the file is. */
export async function readFile(
  file: File,
  columnsFor: ColumnsFor = () => null,
  passphrase: string | null = null,
  progress?: OnProgress,
): Promise<Told> {
  if (await startsAsZip(file)) return archive(file, columnsFor, progress);
  const opened = await openFile(file, passphrase);
  if (opened.kind === 'refused') return refused(opened.why);
  if (opened.kind === 'closed') return { kind: 'sealed', wrong: opened.wrong };
  const decoded = await decodeFile(opened.file);
  if ('why' in decoded) return refused(decoded.why);
  const note = { name: file.name, text: decoded.text, changedAt: file.lastModified };
  return NOTE.test(file.name) ? notes([note], file.name) : ofText(note, columnsFor, progress);
}

/** The same for several at once: of notes and of cards there may be many, of others one at a time. */
export async function readFiles(
  files: readonly File[],
  columnsFor: ColumnsFor = () => null,
  passphrase: string | null = null,
  progress?: OnProgress,
): Promise<Told> {
  const [first] = files;
  if (!first) return refused('No file was chosen.');
  if (files.length === 1) return readFile(first, columnsFor, passphrase, progress);
  const areCards = files.every(({ name }) => /\.vcf$/iu.test(name));
  if (!areCards && !files.every(({ name }) => NOTE.test(name)))
    return refused('Choose one file at a time; only notes (.md) or cards (.vcf) can be several.');
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_OUT)
    return refused('These files are larger than 200 MB together. Choose fewer at a time.');
  const read = await Promise.all(
    files.map(async (file) => ({ file, decoded: await decodeFile(file) })),
  );
  const texts = read.map(({ file: { name, lastModified: changedAt }, decoded }) => ({
    name,
    changedAt,
    text: '',
    ...decoded,
  }));
  return areCards
    ? people(peopleOfCards(texts.map(({ text }) => text).join('\n')), `${files.length} cards`, null)
    : notes(texts, `${files.length} notes`);
}

/** What is known in a zip archive, as if it had been chosen by itself. */
async function archive(file: File, columnsFor: ColumnsFor, progress?: OnProgress): Promise<Told> {
  const zip = await readZip(file);
  if ('why' in zip) return refused(zip.why);
  const texts: NoteFile[] = zip.files.map(({ name, bytes, changedAt }) => ({
    name,
    changedAt,
    text: '',
    ...textOf(bytes),
  }));
  const first = texts.find(({ why }) => why === undefined);
  if (!first) return refused('What there is in this zip archive is no text.');
  const whole = { ...first, text: texts.map(({ text }) => text).join('\n') };
  const reading = await (zip.kind === 'notes' || zip.kind === 'texts'
    ? notes(texts, file.name)
    : ofText(zip.kind === 'cards' ? whole : first, columnsFor, progress));
  return { ...reading, told: zip.told };
}

async function ofText(
  file: NoteFile,
  columnsFor: ColumnsFor,
  progress?: OnProgress,
): Promise<FileReading> {
  const text = file.text.replace(/^\uFEFF/u, '');
  if (/^\s*[{[]/u.test(text)) return backup(text);
  if (CARDS.test(text.slice(0, 2_000))) return people(peopleOfCards(text), file.name, null);
  const read = LIST.test(file.name) ? readAnyList(text) : readList(text);
  if ('why' in read)
    return /\.txt$/iu.test(file.name) && text.trim() !== ''
      ? notes([{ ...file, text }], file.name)
      : refused(read.why);
  const { heads } = read.list;
  const columns = columnsFor(heads) ?? guessed(read.list);
  const listed = peopleOf(read.list, columns, progress);
  return people(listed, file.name, shown(read.list, columns));
}

async function notes(files: readonly NoteFile[], name: string): Promise<FileReading> {
  const planned = await planNotes(files, name);
  const [only] = planned.rows;
  return only?.fate === 'refused' && files.length === 1
    ? refused(only.why)
    : { kind: 'notes', ...planned };
}

async function openFile(file: File, passphrase: string | null): Promise<Opened> {
  return (await wasSealed(file)) ? openSealed(file, passphrase) : { kind: 'open', file };
}

async function people(
  read: ReadPeople,
  name: string,
  list: ListShown | null,
): Promise<FileReading> {
  if (read.people.length === 0 && (list === null || makesPeople(list.columns)))
    return refused(read.refused[0]?.why ?? 'There is nobody in this file.');
  return { kind: 'people', ...(await planPeople(read, name)), list };
}

function guessed({ heads, rows }: List): Columns {
  const columns = guessColumns(heads);
  return makesPeople(columns) ? columns : guessByContent(columns, rows);
}

function shown({ heads, rows }: List, columns: Columns): ListShown {
  const full = (row: string[]) => row.filter((cell) => cell.trim() !== '').length;
  const sample = rows.slice(0, 20).reduce<string[]>((a, b) => (full(b) > full(a) ? b : a), []);
  return { heads, sample: heads.map((_, index) => (sample[index] ?? '').slice(0, 80)), columns };
}

async function backup(text: string): Promise<FileReading> {
  const read = readBackup(text, VERSIONS.length);
  if (read.kind === 'refused') return refused(read.why);
  const { version, tables, exportedAt, settings } = read.backup;
  try {
    const plan = await planImport(await upgradeRows(version, tables));
    // Only what is a setting goes on: a file may say anything, however deep.
    return { kind: 'backup', plan, exportedAt, settings: readSettings(settings) };
  } catch {
    return refused(UNREADABLE);
  }
}

const UNREADABLE =
  'This backup can’t be brought to today’s form: it is damaged, or this device has no room left for reading it.';

function refused(why: string): FileReading {
  return { kind: 'refused', why: `${why} Nothing was taken in.` };
}
