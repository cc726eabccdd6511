import { Dexie } from 'dexie';
import { declareVersions, VERSIONS } from './schema';

const SCRATCH = 'boardside-file';

/**
 * The rows of an older version's file as today's version has them: they go
 * through the very upgrades that a store of that version would, in a scratch
 * database. Rows without an id that could be stored come back as they are, to
 * be refused by name. Throws when the browser has no room.
 */
export async function upgradeRows(
  version: number,
  tables: Record<string, unknown[]>,
): Promise<Record<string, unknown[]>> {
  if (version >= VERSIONS.length) return tables;
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
      bad[name] = rows.filter((row) => !fits(row));
      await store.table(name).bulkPut(rows.filter(fits));
    }
  } finally {
    store.close();
  }
  return bad;
}
