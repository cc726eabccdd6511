import { readBackup, type Backup } from '@/lib/exchange/backup';
import { VERSIONS } from '../schema';
import { listSnapshots, snapshotFolder } from './folder';
import { unpack } from './packed';

/** The words for a snapshot that can't be read. */
const DAMAGED = 'This one is damaged and can’t be read. The others are not touched by that.';

/** The text of a snapshot, which is that of a backup. Rejects, in words, when it is damaged or gone. */
export async function snapshotText(name: string): Promise<string> {
  const folder = await snapshotFolder();
  const file = await folder?.getFileHandle(name).catch(() => null);
  if (!file) throw new Error('This one is no longer there.');
  try {
    return await unpack(await file.getFile());
  } catch (error) {
    throw new Error(DAMAGED, { cause: error });
  }
}

/** What a snapshot holds, in the form of its version. Rejects as above, and for one that a newer Boardside took. */
export async function readSnapshot(name: string): Promise<Backup> {
  const read = readBackup(await snapshotText(name), VERSIONS.length);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.backup;
}

/** The newest snapshot that can be read, or null: for when the store is lost. */
export async function newestSnapshot(): Promise<{ at: number; backup: Backup } | null> {
  for (const { name, at } of (await listSnapshots()) ?? []) {
    const backup = await readSnapshot(name).catch(() => null);
    if (backup) return { at, backup };
  }
  return null;
}
