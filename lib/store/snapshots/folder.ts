import { newestFirst } from '@/lib/snapshots/keep';
import { readName, type Snapshot } from '@/lib/snapshots/snapshot';

/**
 * Where snapshots lie: a folder of the origin's private file system, whose
 * files have nothing to do with those of IndexedDB.
 */
const FOLDER = 'snapshots';

/** A snapshot that lies there, and its size in bytes. */
export interface Kept extends Snapshot {
  bytes: number;
}

/** One at a time writes and drops, in whatever page or worker. A lock that is not given within this time is not waited for. */
const MOST_WAIT_MS = 20_000;

export function inFolder<R>(work: (folder: FileSystemDirectoryHandle | null) => Promise<R>) {
  const signal = AbortSignal.timeout(MOST_WAIT_MS);
  return navigator.locks.request(FOLDER, { signal }, async () => work(await snapshotFolder()));
}

/** Null where the browser has no such place: in a private window of Firefox, for one. */
export async function snapshotFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return null;
  }
}

/** All that are whole, in no order. A file that nothing was written into yet is none. */
export async function keptIn(folder: FileSystemDirectoryHandle): Promise<Kept[]> {
  const kept: Kept[] = [];
  for await (const [name, handle] of folder.entries()) {
    const known = readName(name);
    if (!known || !isFile(handle)) continue;
    // It may just have been dropped, in another page.
    const file = await handle.getFile().catch(() => null);
    if (file && file.size > 0) kept.push({ ...known, bytes: file.size });
  }
  return kept;
}

/** What is there to go back to, the newest first; null where the browser has no place for it. */
export async function listSnapshots(): Promise<Kept[] | null> {
  const folder = await snapshotFolder();
  return folder && newestFirst(await keptIn(folder), Date.now());
}

/** Removes everything but these: older snapshots, and what a killed browser left half done. */
export async function keepOnly(
  folder: FileSystemDirectoryHandle,
  keep: ReadonlySet<string>,
): Promise<void> {
  const all: string[] = [];
  for await (const name of folder.keys()) all.push(name);
  for (const name of all) if (!keep.has(name)) await folder.removeEntry(name);
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

const CHANNEL = 'boardside-snapshots';

/** Tells every page that the list has changed: a file system has no such news of its own. */
export function tellOfSnapshots(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when the list has changed, wherever that was done; returns how to stop. */
export function onSnapshots(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
