import { fileName, withFile, type FolderFiles } from '@/lib/exchange/folder';
import { namesIn, removeFrom, writeInto, type FolderHandle } from '@/lib/platform/folders';
import { db } from './db';
import type { FolderAnswer, FolderAsked } from './folder-worker';

/** Why the last file could not be written into the folder. */
export type FolderTrouble = 'asks' | 'gone' | 'full' | 'other';

/** The folder that files with everything go to by themselves; there is one at the most. */
export interface Folder extends FolderFiles {
  id: 'folder';
  handle: FolderHandle;
  trouble: FolderTrouble | null;
  /** What the browser said to it. */
  said: string;
}

const ID = 'folder';

export async function getFolder(): Promise<Folder | null> {
  return (await db.folders.get(ID)) ?? null;
}

/** Files go there from now on. */
export async function keepFolder(handle: FolderHandle): Promise<void> {
  await db.folders.put({ id: ID, handle, files: [], savedAt: null, trouble: null, said: '' });
}

/** No more files go there; those that are there stay. Answers what there was, for undo. */
export async function dropFolder(): Promise<Folder | null> {
  const folder = await getFolder();
  await db.folders.delete(ID);
  return folder;
}

export async function bringBackFolder(folder: Folder): Promise<void> {
  await db.folders.put(folder);
}

export async function noteTrouble(trouble: FolderTrouble | null, said = ''): Promise<void> {
  await db.folders.update(ID, { trouble, said });
}

/**
 * Writes `text` into the folder as the file of the day of `now` (epoch ms), and
 * drops the oldest of ours. A failure is kept with the folder and answered;
 * what was in the folder before is still there then.
 */
export async function writeToFolder(
  text: string,
  now: number,
  timeZone: string,
): Promise<FolderTrouble | null> {
  const folder = await getFolder();
  if (!folder) return null;
  const { handle } = folder;
  try {
    const name = fileName(folder, await namesIn(handle), now, timeZone);
    // Ours from before it is there: should the browser end in between, it is not taken for somebody else's.
    await db.folders.update(ID, { files: [...new Set([...folder.files, name])] });
    await writeInto(handle, name, text);
    const { files, drop } = withFile(folder.files, name);
    await db.folders.update(ID, { files, savedAt: now, trouble: null, said: '' });
    for (const old of drop) await removeFrom(handle, old);
    return null;
  } catch (error) {
    const trouble = troubleOf(error);
    await noteTrouble(trouble, String(error));
    return trouble;
  }
}

const TROUBLES: Record<string, FolderTrouble> = {
  NotAllowedError: 'asks',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};

function troubleOf(error: unknown): FolderTrouble {
  return (error instanceof Error && TROUBLES[error.name]) || 'other';
}

/** Writes a file with everything into the folder, off the page's thread. Rejects when it could not even be read. */
export function saveOffThread(asked: FolderAsked): Promise<FolderTrouble | null> {
  const worker = new Worker(new URL('./folder-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<FolderTrouble | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FolderAnswer>) =>
      'failed' in data ? reject(new Error(data.failed)) : resolve(data.trouble),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(asked);
  return answered.finally(() => worker.terminate());
}
