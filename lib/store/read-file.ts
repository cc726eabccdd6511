import { readBackup } from '@/lib/exchange/backup';
import { decodeFile } from '@/lib/exchange/decode';
import { guessColumns, makesPeople, type Columns } from '@/lib/exchange/people/columns';
import { peopleOf, readList, type List, type ReadPeople } from '@/lib/exchange/people/list';
import { peopleOfCards } from '@/lib/exchange/people/vcard';
import { planPeople, type RowFate } from './import-people';
import { planImport, type ImportPlan } from './import-plan';
import { VERSIONS } from './schema';
import { upgradeRows } from './upgrade-file';

/** What a file would bring, or why it can't be taken in. */
export type FileReading =
  | { kind: 'backup'; plan: ImportPlan; exportedAt: string; settings: Record<string, unknown> }
  | { kind: 'people'; plan: ImportPlan; rows: RowFate[]; list: ListShown | null }
  | { kind: 'refused'; why: string };

/** A list's columns, to be set right before it is taken in. */
export interface ListShown {
  heads: string[];
  /** A row with something in it, to know the columns by. */
  sample: string[];
  columns: Columns;
}

/** Reads a file and compares it with the store; nothing is written. Never throws for what the file is. */
export async function readFile(
  file: File,
  columnsFor: (heads: string[]) => Columns | null = () => null,
): Promise<FileReading> {
  const decoded = await decodeFile(file);
  if ('why' in decoded) return refused(decoded.why);
  const text = decoded.text.replace(/^\uFEFF/u, '');
  if (/^\s*[{[]/u.test(text)) return backup(text);
  if (/^\s*BEGIN:VCARD/iu.test(text)) return people(peopleOfCards(text), file.name, null);
  const read = readList(text);
  if ('why' in read) return refused(read.why);
  const { heads } = read.list;
  const columns = columnsFor(heads) ?? guessColumns(heads);
  return people(peopleOf(read.list, columns), file.name, shown(read.list, columns));
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
    return { kind: 'backup', plan, exportedAt, settings };
  } catch (error) {
    return refused(`This backup can’t be brought to today’s form (${String(error)}).`);
  }
}

function refused(why: string): FileReading {
  return { kind: 'refused', why: `${why} Nothing was taken in.` };
}
