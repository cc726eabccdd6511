import { Dexie, type Table } from 'dexie';
import { declareVersions, VERSIONS } from './schema';

const SCRATCH = 'boardside-file';

/**
 * The rows of an older version's file as today's version has them: they go
 * through the very upgrades that a store of that version would, in a scratch
 * database. Rows that can't be stored (without an id, with a key that another
 * one has) come back as they are, to be refused by name. Throws when the browser has no room.
 */
export async function upgradeRows(
  version: number,
  tables: Record<string, unknown[]>,
): Promise<Record<string, unknown[]>> {
  if (version >= VERSIONS.length) return tables;
  // One at a time, in whatever page or worker: another one's rows must not come out here.
  return navigator.locks.request(SCRATCH, () => throughScratch(version, tables));
}

async function throughScratch(
  version: number,
  tables: Record<string, unknown[]>,
): Promise<Record<string, unknown[]>> {
  await Dexie.delete(SCRATCH);
  try {
    const bad = await fillScratch(version, tables);
    const store = new Dexie(SCRATCH, { autoOpen: false });
    declareVersions(store);
    await store.open();
    try {
      const upgraded: [string, unknown[]][] = await Promise.all(
        store.tables.map(async (table) => {
          const rows: unknown[] = await table.toArray();
          return [table.name, [...rows, ...(bad[table.name] ?? [])]];
        }),
      );
      return Object.fromEntries(upgraded);
    } finally {
      store.close();
    }
  } finally {
    await Dexie.delete(SCRATCH);
  }
}

/** Puts the rows into a store of their version; answers those that it does not take. */
async function fillScratch(
  version: number,
  tables: Record<string, unknown[]>,
): Promise<Record<string, unknown[]>> {
  const store = new Dexie(SCRATCH, { autoOpen: false });
  declareVersions(store, version);
  await store.open();
  const bad: Record<string, unknown[]> = {};
  try {
    for (const { name } of store.tables) {
      const rows = tables[name] ?? [];
      const fits = (row: unknown) =>
        typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
      const refused = await putEach(store.table(name), rows.filter(fits));
      bad[name] = [...rows.filter((row) => !fits(row)), ...refused];
    }
  } finally {
    store.close();
  }
  return bad;
}

/** Puts all of them at once, or where one spoils it each by itself; answers those that don't go in. */
async function putEach(table: Table<unknown>, rows: unknown[]): Promise<unknown[]> {
  try {
    await table.bulkPut(rows);
    return [];
  } catch {
    const refused: unknown[] = [];
    for (const row of rows) await table.put(row).catch(() => refused.push(row));
    return refused;
  }
}
