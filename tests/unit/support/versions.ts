import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect } from 'vitest';
import { db } from '@/lib/store/db';
import { declareVersions } from '@/lib/store/schema';
import { TABLE_SCHEMAS } from '@/lib/store/tables';

export type Rows = Record<string, { id: string }[]>;

/** The example database of a version, as its "Export everything" would have written it. */
export function example(version: number): { version: number; tables: Rows } {
  const file = new URL(`../../fixtures/store/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as { version: number; tables: Rows };
}

/** Puts an example database on the disk, as the Boardside of that version had it. */
export async function leaveBehind(version: number): Promise<Rows> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store, version);
  await store.open();
  const { tables } = example(version);
  for (const [name, rows] of Object.entries(tables)) await store.table(name).bulkAdd(rows);
  store.close();
  return tables;
}

/** Whether every row of every table fits today's schemas. */
export async function expectToFit(): Promise<void> {
  for (const [name, schema] of Object.entries(TABLE_SCHEMAS)) {
    for (const row of await db.table(name).toArray())
      expect(v.safeParse(schema, row).issues, name).toBeUndefined();
  }
}
