import { v7 as uuid } from 'uuid';
import type { Change } from '@/lib/data/change';
import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { cleanLine } from '@/lib/text/clean';
import { db } from './db';
import type { Imported } from './imported';
import type { ImportPlan } from './import-plan';
import { TABLES } from './tables';

/** As many rows as are written between two words about how far it is. */
const CHUNK = 1_000;

/** As many imports as can be taken back. */
const MOST_KEPT = 3;

/**
 * Takes in what was planned, all of it or nothing, and notes how to take it
 * back; `settings` are those that the caller will set, as they are before.
 */
export async function runImport(
  plan: ImportPlan,
  name: string,
  settings: Partial<Settings> = {},
  progress: (done: number) => void = () => undefined,
): Promise<Imported> {
  const at = Date.now();
  const imported: Imported = {
    id: uuid(),
    createdAt: at,
    updatedAt: at,
    name: cleanLine(name, 200),
    added: [],
    changed: [],
    settings,
  };
  await db.transaction('rw', [...TABLES, 'imports'], async () => {
    for (const id of plan.giveWay) {
      const before = await db.seats.get(id);
      if (!before) continue;
      await db.seats.delete(id);
      imported.changed.push({ table: 'seats', id, before, after: null });
    }
    for (const { table, add, update } of plan.tables) {
      const rows = db.table<Row, string>(table);
      for (let at = 0; at < add.length; at += CHUNK) {
        await rows.bulkAdd(add.slice(at, at + CHUNK));
        progress(imported.added.length + Math.min(CHUNK, add.length - at));
        for (const { id, updatedAt } of add.slice(at, at + CHUNK))
          imported.added.push([table, id, updatedAt]);
      }
      const before = await rows.bulkGet(update.map(({ id }) => id));
      await rows.bulkPut(update);
      for (const [index, after] of update.entries())
        imported.changed.push({ table, id: after.id, before: before[index] ?? null, after });
    }
    await db.imports.add(imported);
    const old = await db.imports.orderBy('createdAt').reverse().offset(MOST_KEPT).primaryKeys();
    await db.imports.bulkDelete(old);
  });
  return imported;
}

/** The imports that can be taken back, the newest first. */
export function listImports(): Promise<Imported[]> {
  return db.imports.orderBy('createdAt').reverse().toArray();
}

/** Takes an import back; what was changed since stays, and how many rows those are is answered, with the settings to set again. */
export async function undoImport(
  id: string,
): Promise<{ stayed: number; settings: Partial<Settings> }> {
  return db.transaction('rw', [...TABLES, 'imports'], async () => {
    const imported = await db.imports.get(id);
    if (!imported) return { stayed: 0, settings: {} };
    const stayed = (await removeAdded(imported)) + (await restoreChanged(imported.changed));
    await db.imports.delete(id);
    return { stayed, settings: imported.settings };
  });
}

async function removeAdded({ added }: Imported): Promise<number> {
  let stayed = 0;
  for (const table of new Set(added.map(([name]) => name))) {
    const those = added.filter(([name]) => name === table);
    const rows = await db.table<Row, string>(table).bulkGet(those.map(([, key]) => key));
    const untouched = rows.flatMap((row, index) =>
      row?.updatedAt === those[index]?.[2] && row ? [row.id] : [],
    );
    stayed += rows.filter((row) => row !== undefined).length - untouched.length;
    await db.table(table).bulkDelete(untouched);
  }
  return stayed;
}

async function restoreChanged(changed: readonly Change[]): Promise<number> {
  let stayed = 0;
  for (const { table, id, before, after } of changed.toReversed()) {
    const now = await db.table<Row, string>(table).get(id);
    if (now?.updatedAt === after?.updatedAt && before) await db.table(table).put(before);
    else stayed += 1;
  }
  return stayed;
}
