import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { db } from './db';
import { partsTable } from './import';
import { headOf, partsOfWhole, type ImportedPart } from './imported';
import { eachLead, tablesLeadingTo } from './led-to';
import { removeMany } from './remove-many';

/** What taking an import back came to. */
export interface Undone {
  /** How many of its rows were changed since, or have something of today's attached to them, and so stay. */
  stayed: number;
  /** To be set again. */
  settings: Partial<Settings>;
}

/**
 * Takes an import back, all of it or nothing. What was changed since stays, and
 * with it what it belongs to: nobody goes with whom there was a talk since. One
 * that is not there any more, or never was, changes nothing. `progress` is told
 * how many rows are done, and of how many.
 */
export async function undoImport(
  id: string,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Undone> {
  const known = await db.imports.get(id);
  if (!known) return { stayed: 0, settings: {} };
  const { rows, tables, settings, waited = [] } = headOf(known);
  let [done, stayed] = [0, 0];
  const told = (some: number, kept: number) => {
    done += some;
    stayed += kept;
    progress(done, rows);
  };
  const all = new Set([...tables, ...tablesLeadingTo(tables)]);
  await db.transaction('rw', [...all, 'imports'], async () => {
    // Another page may have done it meanwhile.
    const imported = await db.imports.get(id);
    if (!imported) return;
    if ('added' in imported) await partsTable().bulkPut(partsOfWhole(imported));
    const keys = await partKeys(id);
    const without = new Set([...waited, ...(await allReturning(keys))]);
    const needed = new Set<string>();
    let table = '';
    // Whatever came goes before anything returns: two rows may claim the same place. What
    // belongs to others came after them, and goes before them.
    for (const key of keys.toReversed()) {
      const part = await partsTable().get(key);
      if (!part || part.added.length === 0) continue;
      if (part.table !== table)
        await eachLead(part.table, (from, to) => void (without.has(from) || needed.add(to)));
      ({ table } = part);
      told(part.added.length, await removeAdded(part, needed));
    }
    for (const key of keys.toReversed()) {
      const part = await partsTable().get(key);
      if (part && part.changed.length > 0) told(part.changed.length, await restoreChanged(part));
    }
    await db.imports.where(':id').startsWith(id).delete();
  });
  return { stayed, settings };
}

function partKeys(id: string) {
  return partsTable().where(':id').startsWith(`${id} `).primaryKeys();
}

/** Removes what is as it came and not needed by others; answers how many rows stay. */
async function removeAdded(
  { table, added }: ImportedPart,
  needed: ReadonlySet<string>,
): Promise<number> {
  const rows = await db.table<Row, string>(table).bulkGet(added.map(([id]) => id));
  const untouched = rows.flatMap((row, index) =>
    row && row.updatedAt === added[index]?.[1] && !needed.has(row.id) ? [row.id] : [],
  );
  if (untouched.length > 0) await removeMany(table, untouched);
  return rows.filter((row) => row !== undefined).length - untouched.length;
}

/** Puts back what is as the import left it; answers how many rows are not. */
async function restoreChanged(part: ImportedPart): Promise<number> {
  const back = await returningOf(part);
  await db.table<Row, string>(part.table).bulkPut(back);
  return part.changed.length - back.length;
}

/** What is as the import left it, as it was before. */
async function returningOf({ table, changed }: ImportedPart): Promise<Row[]> {
  const rows = await db.table<Row, string>(table).bulkGet(changed.map(([{ id }]) => id));
  return changed.flatMap(([before, updatedAt], index) =>
    (rows[index]?.updatedAt ?? null) === updatedAt ? [before] : [],
  );
}

/** The rows (`table/id`) that will be as they were before: where they lead to now does not count. */
async function allReturning(keys: string[]): Promise<Set<string>> {
  const all = new Set<string>();
  for (const key of keys) {
    const part = await partsTable().get(key);
    if (!part || part.changed.length === 0) continue;
    for (const { id } of await returningOf(part)) all.add(`${part.table}/${id}`);
  }
  return all;
}
