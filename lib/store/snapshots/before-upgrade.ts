import { getSettings } from '@/lib/platform/storage';
import { db } from '../db';
import { isUsers } from '../journal';
import { VERSIONS } from '../schema';
import { noted } from './noted';
import { keepSnapshot } from './take';

/**
 * Keeps the store as an older Boardside left it, before it is upgraded. Nothing
 * that goes wrong here keeps the store from opening; it is noted, and shown
 * where snapshots are listed.
 */
export async function snapshotBeforeUpgrade(): Promise<void> {
  const stored = (await indexedDB.databases().catch(() => [])).find(({ name }) => name === db.name);
  // Dexie counts in tenths.
  const version = Math.floor((stored?.version ?? 0) / 10);
  if (version === 0 || version >= VERSIONS.length) return;
  await noted(async () =>
    keepSnapshot({ reason: 'upgrade' }, version, await getSettings(), () => readAsIs(version)),
  );
}

/**
 * Every row of the user's, as that version has it. Not through Dexie, which
 * would fit the store to the older form if another page had upgraded it
 * meanwhile; null then, there being nothing older to keep.
 */
async function readAsIs(version: number): Promise<Record<string, unknown[]> | null> {
  const opened = await openAsIs();
  if (!opened) return null;
  try {
    if (Math.floor(opened.version / 10) !== version) return null;
    const names = [...opened.objectStoreNames].filter(isUsers);
    if (names.length === 0) return null;
    const reading = opened.transaction(names);
    const tables = names.map(async (name) => [name, await all(reading.objectStore(name))] as const);
    return Object.fromEntries(await Promise.all(tables));
  } finally {
    opened.close();
  }
}

/** The database at the version it has; null when there is none any more. */
function openAsIs(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(db.name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('It did not open.')));
    opening.addEventListener('upgradeneeded', () => {
      // It was deleted meanwhile, and is not to be made here.
      opening.transaction?.abort();
      resolve(null);
    });
  });
}

function all(store: IDBObjectStore): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const reading: IDBRequest<unknown[]> = store.getAll();
    reading.addEventListener('success', () => resolve(reading.result));
    reading.addEventListener('error', () => reject(reading.error ?? new Error('It was not read.')));
  });
}
