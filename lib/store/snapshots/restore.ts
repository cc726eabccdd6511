import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { differences, toldOf, type Told } from '@/lib/snapshots/compare';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { db, type TableName } from '../db';
import { readEverything } from '../export';
import { journalEnds } from '../journal-ends';
import { removeMany } from '../remove-many';
import { TABLES } from '../tables';
import { upgradeRows } from '../upgrade-file';
import { readSnapshot } from './read';
import { takeSnapshot } from './take';

/** What going back would do to a table; tables that stay as they are have none. */
export interface TablePreview {
  table: TableName;
  back: Told;
  changed: Told;
  gone: Told;
}

/** What would change if this snapshot was gone back to. Nothing is written. */
export async function previewSnapshot(name: string): Promise<TablePreview[]> {
  const then = await rowsOf(name);
  const now = await readEverything();
  return TABLES.flatMap((table) => {
    const { back, changed, gone } = differences(now[table] ?? [], then(table));
    if (back.length + changed.length + gone.length === 0) return [];
    return [{ table, back: toldOf(back), changed: toldOf(changed), gone: toldOf(gone) }];
  });
}

/**
 * Makes the user's tables what the snapshot has, all of it or nothing. The
 * present is kept first, and answered, so that this can be taken back too;
 * where it can't be kept, or is another by then, nothing is changed. Settings stay as they are.
 */
export async function restoreSnapshot(name: string, settings: Settings): Promise<Snapshot> {
  // Read before the present is kept: that one may be what pushes it out.
  const then = await rowsOf(name);
  const before = await journalEnds();
  const present = await takeSnapshot({ reason: 'restore' }, settings);
  if (!present) throw new Error('The present could not be kept.');
  await db.transaction('rw', [...TABLES, 'journal'], async () => {
    if ((await journalEnds())?.newest !== before?.newest)
      throw new Error('Something else was stored at the same time. Try again.');
    for (const table of TABLES) {
      const rows = db.table<Row, string>(table);
      const { back, changed, gone } = differences(await rows.toArray(), then(table));
      await removeMany(
        table,
        gone.map(({ id }) => id),
      );
      await rows.bulkPut([...back, ...changed]);
    }
  });
  return present;
}

/** A snapshot's rows in today's form, for every table. */
async function rowsOf(name: string): Promise<(table: TableName) => Row[]> {
  const { version, tables } = await readSnapshot(name);
  const today = await upgradeRows(version, tables);
  return (table) => (today[table] ?? []).filter(isRow);
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}
