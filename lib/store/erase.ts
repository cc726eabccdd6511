import { alone, beginAgain } from '@/lib/platform/alone';
import { BESIDES, localKeys } from '@/lib/platform/forget';
import { addMark } from './copy/follow';
import { db, type TableName } from './db';
import { stopExchange } from './exchange';
import { closeStore } from './open';
import { TABLES } from './tables';

/** The locks of who writes beside the database: nobody may be in the middle of it. */
export const WRITERS = ['copy', 'settings', 'jobs', 'work', 'held', 'snapshots'] as const;
/** A deletion waits for whoever has the database open; one that hangs is not waited for. */
const AT_MOST_MS = 10_000;

/** How many rows of each kind there are. */
export async function countEverything(): Promise<Record<TableName, number>> {
  const counts = await Promise.all(
    TABLES.map(async (table) => [table, await db.table(table).count()] as const),
  );
  return Object.fromEntries(counts) as Record<TableName, number>;
}

/**
 * Deletes everything there is in this browser, for good. Every other page of
 * Boardside begins again first, so that none of them writes back what it has in
 * mind; this one does so afterwards, at `place`, with nobody let in before. Only
 * where something could not be deleted it answers: with what, and why.
 *
 * The copies go before the database: should the browser end in between, what
 * is left is the database, and nothing that would be taken for it.
 */
export function eraseEverything(place: string): Promise<string[]> {
  stopExchange();
  closeStore();
  return alone(WRITERS, async () => {
    const left = await erase();
    if (left.length > 0) return left;
    beginAgain(place);
    return new Promise<never>(() => undefined);
  });
}

async function erase(): Promise<string[]> {
  const left: string[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      left.push(`${what} (${String(error)})`);
      return false;
    }
  };
  for (const { what, forget } of BESIDES) await attempt(what, forget);
  const dropped = await attempt('the database', dropDatabases);
  await attempt('settings and copies', nothingLocal);
  // An earlier state that is still there would be taken for what was lost.
  if (dropped && left.length > 0) await attempt('the database', beginStore);
  return [...new Set(left)];
}

/** Makes the store, as one that was begun. */
async function beginStore(): Promise<void> {
  await db.open();
  await addMark();
  db.close();
}

/** Every database, the start-up guard's too. */
async function dropDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => drop(name)));
}

function drop(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const dropping = indexedDB.deleteDatabase(name);
    const late = () => reject(new Error('another page of Boardside holds on to it'));
    const timer = setTimeout(late, AT_MOST_MS);
    dropping.addEventListener('success', () => {
      clearTimeout(timer);
      resolve();
    });
    dropping.addEventListener('error', () => reject(new Error(String(dropping.error))));
  });
}

/** What was on its way when it was cleared has arrived by now. */
async function nothingLocal(): Promise<void> {
  if ((await localKeys()).length === 0) return;
  await BESIDES[0]?.forget();
  const names = await localKeys();
  if (names.length > 0) throw new Error(`still there: ${names.join(', ')}`);
}
