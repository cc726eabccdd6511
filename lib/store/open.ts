import { Dexie } from 'dexie';
import { takePart } from '@/lib/platform/alone';
import { oncePerStart } from '@/lib/platform/once';
import { noteStart } from '@/lib/platform/starts';
import { followConnection } from './connection';
import { isDamage, mendStore, mendUnread } from './copy/restore';
import { readHead } from './copy/rows';
import { db } from './db';
import { guardAgainstSilentWipe } from './guard';
import type { Entry } from './journal';
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

/**
 * Dexie would open a newer store as well, and fit its tables to the older
 * schema: it must not be touched. Unless it is damaged where its version stands:
 * then it gives way to its copy of this version.
 */
async function refuseNewerStore(): Promise<void> {
  if (!(await saysNewer())) return;
  if (!(await mayBeNewer())) await mendUnread(saysNewer);
  if (await saysNewer())
    throw new Dexie.VersionError('The store was written by a newer Boardside.');
}

async function saysNewer(): Promise<boolean> {
  // Files that are damaged may not even be listed: what becomes of them is for the mending to say.
  const databases = await indexedDB.databases().catch(() => []);
  const stored = databases.find(({ name }) => name === db.name);
  // Dexie counts in tenths.
  return (stored?.version ?? 0) > VERSIONS.length * 10;
}

/**
 * Whether all that is in the store, of whatever form, can be read, and either
 * its version is one that a Boardside may have, or something came after the copy.
 */
async function mayBeNewer(): Promise<boolean> {
  // Without a schema Dexie takes what is there.
  const raw = new Dexie(db.name);
  try {
    await raw.open();
    for (const table of raw.tables) await table.toArray();
    const last = await raw.table<Entry>('journal').toCollection().last();
    return Number.isInteger(raw.verno) || last?.seq !== (await readHead())?.seq;
  } catch (error) {
    return !isDamage(error);
  } finally {
    raw.close();
  }
}
