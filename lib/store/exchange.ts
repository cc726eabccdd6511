import type { Columns } from '@/lib/exchange/people/columns';
import type { Settings } from '@/lib/settings/settings';
import type { TableName } from './db';
import type { RowFate } from './import-people';
import type { Refused } from './import-plan';
import type { ListShown } from './read-file';
import { snapshotFirst } from './snapshots/off-thread';

/** What a page asks the worker: to read files and keep its plan, or to carry the plan out. */
export type Asked =
  | {
      asks: 'read';
      files: readonly File[];
      columns: Record<string, Columns>;
      passphrase: string | null;
    }
  | { asks: 'import'; name: string; settings: Partial<Settings> };

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
  | { kind: 'progress'; done: number }
  | { kind: 'imported'; rows: number }
  | { kind: 'failed'; why: string };

let worker: Worker | undefined;
let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
let onProgress: (done: number) => void = () => undefined;

/** Reads a file, or several notes, and says what it would do. `columns` are those that were set right before, by the heads of a list. */
export async function readOffThread(
  files: readonly File[],
  columns: Record<string, Columns>,
  passphrase: string | null = null,
): Promise<Seen> {
  const answer = await ask({ asks: 'read', files, columns, passphrase });
  if (answer.kind !== 'read') throw new Error('The file was not read.');
  return answer.seen;
}

/** Takes in the file that was read last; answers how many rows that were. Rejects when nothing was taken in. */
export async function importOffThread(
  name: string,
  settings: Partial<Settings>,
  progress: (done: number) => void,
): Promise<number> {
  onProgress = progress;
  await snapshotFirst({ reason: 'import', label: name });
  const answer = await ask({ asks: 'import', name, settings });
  return answer.kind === 'imported' ? answer.rows : 0;
}

/** Stops reading or taking in; what was half taken in is taken back by the browser. */
export function stopExchange(): void {
  worker?.terminate();
  worker = undefined;
  settle?.reject(new Error('It was stopped'));
  settle = undefined;
}

function ask(asked: Asked): Promise<Answer> {
  worker ??= begin();
  return new Promise((resolve, reject) => {
    settle = { resolve, reject };
    worker?.postMessage(asked);
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'progress') onProgress(data.done);
    else if (data.kind === 'failed') settle?.reject(new Error(data.why));
    else settle?.resolve(data);
  });
  begun.addEventListener('error', ({ message }) => {
    settle?.reject(new Error(message));
    worker = undefined;
  });
  return begun;
}
