import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { db } from './db';
import { partsTable } from './import';
import { headOf, partsOfWhole, type ImportedPart } from './imported';
import { removeMany } from './remove-many';

/** What taking an import back came to. */
export interface Undone {
  /** How many of its rows were changed since, and so stay. */
  stayed: number;
  /** To be set again. */
  settings: Partial<Settings>;
}

/**
 * Takes an import back, all of it or nothing; what was changed since stays. One
 * that is not there any more, or never was, changes nothing. `progress` is told
 * how many rows are done, and of how many.
 */
export async function undoImport(
  id: string,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Undone> {
  const known = await db.imports.get(id);
  if (!known) return { stayed: 0, settings: {} };
  const { rows, tables, settings } = headOf(known);
  let [done, stayed] = [0, 0];
  const told = (some: number, kept: number) => {
    done += some;
    stayed += kept;
    progress(done, rows);
  };
  await db.transaction('rw', [...tables, 'imports'], async () => {
    // Another page may have done it meanwhile.
    const imported = await db.imports.get(id);
    if (!imported) return;
    if ('added' in imported) await partsTable().bulkPut(partsOfWhole(imported));
    const keys = await partKeys(id);
    // Whatever came goes before anything returns: two rows may claim the same place.
    for (const key of keys) {
      const part = await partsTable().get(key);
      if (part && part.added.length > 0) told(part.added.length, await removeAdded(part));
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

/** Removes what is as it came; answers how many rows are not. */
async function removeAdded({ table, added }: ImportedPart): Promise<number> {
  const rows = await db.table<Row, string>(table).bulkGet(added.map(([id]) => id));
  const untouched = rows.flatMap((row, index) =>
    row && row.updatedAt === added[index]?.[1] ? [row.id] : [],
  );
  if (untouched.length > 0) await removeMany(table, untouched);
  return rows.filter((row) => row !== undefined).length - untouched.length;
}

/** Puts back what is as the import left it; answers how many rows are not. */
async function restoreChanged({ table, changed }: ImportedPart): Promise<number> {
  const rows = await db.table<Row, string>(table).bulkGet(changed.map(([{ id }]) => id));
  const back = changed.flatMap(([before, updatedAt], index) =>
    (rows[index]?.updatedAt ?? null) === updatedAt ? [before] : [],
  );
  await db.table<Row, string>(table).bulkPut(back);
  return changed.length - back.length;
}
