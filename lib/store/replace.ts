import { partsOf } from '@/lib/data/parts';
import { db, usersTables } from './db';

/**
 * Puts these rows in the place of all that is there, in one transaction, with
 * what `also` writes to the journal; answers how many they are.
 */
export function replaceAll(
  tables: Record<string, unknown[]>,
  also: () => PromiseLike<unknown> = () => Promise.resolve(),
): Promise<number> {
  return inOne(tables, also, (table) => db.table(table).clear());
}

/** Puts these rows beside what is there, and over rows with the same ids, in one transaction, as above. */
export function addAll(
  tables: Record<string, unknown[]>,
  also: () => PromiseLike<unknown>,
): Promise<number> {
  return inOne(tables, also, () => Promise.resolve());
}

async function inOne(
  tables: Record<string, unknown[]>,
  also: () => PromiseLike<unknown>,
  before: (table: string) => PromiseLike<void>,
): Promise<number> {
  let count = 0;
  await db.transaction('rw', [...usersTables(), 'journal'], async () => {
    for (const table of usersTables()) {
      const rows = tables[table] ?? [];
      await before(table);
      for (const part of partsOf(rows)) await db.table(table).bulkPut(part);
      count += rows.length;
    }
    await also();
  });
  return count;
}
