import { v7 as uuid } from 'uuid';
import type { Columns } from '@/lib/exchange/people/columns';
import type { Settings } from '@/lib/settings/settings';
import type { TableName } from './db';
import { Door, Stopped } from './exchange-door';
import type { Form } from './export-file';
import type { RowFate } from './import-people';
import type { Refused } from './import-plan';
import type { ListShown } from './read-file';
import { snapshotFirst } from './snapshots/off-thread';
import type { Undone } from './undo-import';

/** What a page asks the worker: to read files and keep their plan, to carry the plan out, to take an import back, or to write a file. */
export type Asked =
  | {
      asks: 'read';
      files: readonly File[];
      columns: Record<string, Columns>;
      passphrase: string | null;
    }
  | { asks: 'import'; id: string; name: string; settings: Partial<Settings> }
  | { asks: 'undo'; id: string }
  | { asks: 'file'; form: Form };

/** What a file would do, in numbers and as many rows as can be read. */
export type Seen = { told?: string } & (
  | { kind: 'refused'; why: string }
  | { kind: 'sealed'; wrong: boolean }
  | {
      kind: 'backup';
      exportedAt: string;
      settings: Record<string, unknown>;
      tables: { table: TableName; add: number; update: number; kept: number }[];
      refused: Refused[];
      refusedCount: number;
    }
  | {
      kind: 'people';
      list: ListShown | null;
      fates: Fates;
    }
  | { kind: 'notes'; fates: Fates }
);

type Fates = { fate: RowFate['fate']; count: number; rows: RowFate[] }[];

export type Answer =
  | { kind: 'read'; seen: Seen }
  | { kind: 'imported'; rows: number }
  | { kind: 'undone'; undone: Undone }
  | { kind: 'file'; file: Blob };

/** Rows done, and of how many. */
type OnProgress = (done: number, of: number) => void;

const begin = () =>
  new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });

/** What was read stays with its worker until it is taken in. */
const bringing = new Door<Asked, Answer>(begin);

/** Reads a file, or several notes, and says what it would do. `columns` are those that were set right before, by the heads of a list. */
export async function readOffThread(
  files: readonly File[],
  columns: Record<string, Columns>,
  passphrase: string | null = null,
  progress?: OnProgress,
): Promise<Seen> {
  const answer = await bringing.ask({ asks: 'read', files, columns, passphrase }, progress);
  if (answer.kind !== 'read') throw new Error('The file was not read.');
  return answer.seen;
}

/**
 * Takes in the file that was read last; answers how many rows that were.
 * Rejects when nothing was taken in, with `Stopped` where it was stopped.
 */
export async function importOffThread(
  name: string,
  settings: Partial<Settings>,
  progress: OnProgress,
): Promise<number> {
  const id = uuid();
  stopped = false;
  try {
    await snapshotFirst({ reason: 'import', label: name });
    if (stopped) throw new Stopped();
    const answer = await bringing.ask({ asks: 'import', id, name, settings }, progress);
    return answer.kind === 'imported' ? answer.rows : 0;
  } catch (error) {
    // It may have been through at that very moment: then it goes out again.
    if (error instanceof Stopped) await undoOffThread(id);
    throw error;
  } finally {
    // Nothing of the file is needed any more.
    bringing.stop();
  }
}

/** Takes an import back, or finds that there is none. */
export async function undoOffThread(id: string, progress?: OnProgress): Promise<Undone> {
  const answer = await askOnce({ asks: 'undo', id }, progress);
  if (answer.kind !== 'undone') throw new Error('The import was not taken back.');
  return answer.undone;
}

/** A file to be saved; with tens of thousands of rows its text takes a second or more. */
export async function writeOffThread(form: Form): Promise<Blob> {
  const answer = await askOnce({ asks: 'file', form });
  if (answer.kind !== 'file') throw new Error('The file was not written.');
  return answer.file;
}

/** In a worker of its own, whatever else goes on. */
async function askOnce(asked: Asked, progress?: OnProgress): Promise<Answer> {
  const door = new Door<Asked, Answer>(begin);
  try {
    return await door.ask(asked, progress);
  } finally {
    door.stop();
  }
}

let stopped = false;

/** Stops reading or taking in. */
export function stopExchange(): void {
  stopped = true;
  bringing.stop();
}
