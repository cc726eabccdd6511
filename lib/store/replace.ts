import { Dexie } from 'dexie';
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
      for (const part of partsOf(rows)) count += await putFitting(table, part);
    }
    await also();
  });
  return count;
}

/**
 * Puts copied rows back, within a transaction; answers how many they are. One
 * that can't stand beside another, which was made in its place when it was
 * lost, must not keep all the others away: it is left out.
 */
export async function putFitting(table: string, rows: unknown[]): Promise<number> {
  try {
    await db.table(table).bulkPut(rows);
    return rows.length;
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.values(error.failuresByPos);
    const other = failures.find(({ name }) => name !== 'ConstraintError');
    if (other) throw other;
    return rows.length - failures.length;
  }
}
