import { myZone } from '@/lib/data/zoned';
import { writeBackup } from '@/lib/exchange/backup';
import type { Settings } from '@/lib/settings/settings';
import { isDue, sameKept, whichToDrop } from '@/lib/snapshots/keep';
import { named, type Reason, type Snapshot } from '@/lib/snapshots/snapshot';
import { readEverything } from '../export';
import { VERSIONS } from '../schema';
import { inFolder, keepOnly, keptIn, tellOfSnapshots } from './folder';
import { pack, unpackedSize } from './packed';

/** Why a snapshot is taken, and what that is about. */
export interface Occasion {
  reason: Reason;
  label?: string;
}

type Rows = Record<string, unknown[]>;

/**
 * Keeps everything as it is now. Heavy with a large store: for workers. Answers
 * the snapshot that holds it, be it one that was there; null where none could
 * be wanted: a fresh one of its kind is there, or the browser has no place.
 * Rejects when it could not be written; those that were there remain.
 */
export function takeSnapshot(occasion: Occasion, settings: Settings): Promise<Snapshot | null> {
  return keepSnapshot(occasion, VERSIONS.length, settings, readEverything);
}

/** The same for rows of any version; they are read only if they are wanted, null being nothing to keep. */
export function keepSnapshot(
  { reason, label = '' }: Occasion,
  version: number,
  settings: Settings,
  read: () => Promise<Rows | null>,
): Promise<Snapshot | null> {
  return inFolder(async (folder) => {
    const kept = folder && (await keptIn(folder));
    const at = Date.now();
    if (!folder || !kept || !isDue({ reason, version }, kept, at)) return null;
    const tables = await read();
    if (!tables) return null;
    const taken = named({ at, reason, version, label, digest: await digestOf(tables) });
    const same = sameKept(taken, kept, at);
    if (same) return same;
    const exportedAt = new Date(at).toISOString();
    await write(folder, taken.name, writeBackup({ version, exportedAt, tables, settings }));
    const drop = new Set(whichToDrop([...kept, taken], at, myZone()));
    const stay = [...kept, taken].filter((one) => !drop.has(one));
    await keepOnly(folder, new Set(stay.map(({ name }) => name)));
    tellOfSnapshots();
    return taken;
  });
}

/** Written beside and put in its place when it is whole, then read back: only then may an older one go. */
async function write(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(await pack(bytes));
    await writable.close();
    if ((await unpackedSize(await file.getFile())) !== bytes.byteLength)
      throw new Error('The snapshot did not arrive whole.');
  } catch (error) {
    await folder.removeEntry(name).catch(() => null);
    throw error;
  }
}

async function digestOf(tables: Rows): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(tables));
  const digest = new DataView(await crypto.subtle.digest('SHA-256', bytes));
  return digest.getBigUint64(0).toString(16).padStart(16, '0');
}
