import { Dexie } from 'dexie';
import { takePart } from '@/lib/platform/alone';
import { oncePerStart } from '@/lib/platform/once';
import { noteStart } from '@/lib/platform/starts';
import { followConnection } from './connection';
import { mendStore, mendUnread } from './copy/restore';
import { db } from './db';
import { guardAgainstSilentWipe } from './guard';
import { VERSIONS } from './schema';
import { snapshotBeforeUpgrade } from './snapshots/before-upgrade';

/** So many starts in a row that died before the store was read through are no chance any more. */
const DEADLY_STARTS = 3;

let opening: Promise<void> | undefined;

/**
 * Opens the store once per page or worker; later calls wait for the same
 * opening. Rejects when the browser can't open it (no room, a newer version
 * left by a later Boardside, a damaged disk); the next call tries again.
 */
export function openStore(): Promise<void> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

// One that was closed under us is opened anew by whoever asks next.
db.on('close', () => {
  opening = undefined;
});
followConnection(openStore);

/** Lets go of the store, until it is opened the next time. */
export function closeStore(): void {
  opening = undefined;
  db.close();
}

async function open(): Promise<void> {
  // While everything is being deleted, nobody is let in.
  await takePart(closeStore);
  await oncePerStart('store-guard', beginStart);
  await refuseNewerStore();
  await snapshotBeforeUpgrade();
  await mendStore();
  // A page asks that the browser never evicts the store; a worker has no say. Nobody waits for the answer.
  void globalThis.navigator?.storage?.persist?.().catch(() => false);
}

async function beginStart(): Promise<void> {
  // The torn log is there before the first write of a browser's start, so that is when it is guarded against.
  await guardAgainstSilentWipe();
  const cutShort = await noteStart().catch(() => 0);
  if (cutShort >= DEADLY_STARTS) await mendUnread();
}

/** Dexie would open a newer store as well, and fit its tables to the older schema: it must not be touched. */
async function refuseNewerStore(): Promise<void> {
  // Files that are damaged may not even be listed: what becomes of them is for the mending to say.
  const databases = await indexedDB.databases().catch(() => []);
  const stored = databases.find(({ name }) => name === db.name);
  // Dexie counts in tenths.
  if ((stored?.version ?? 0) > VERSIONS.length * 10) {
    throw new Dexie.VersionError('The store was written by a newer Boardside.');
  }
}
