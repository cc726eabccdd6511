import { writeBackup } from '@/lib/exchange/backup';
import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { db } from './db';
import { VERSIONS } from './schema';
import { TABLES } from './tables';

/** Every row of the user's tables, as they were at one moment. */
export function readEverything(): Promise<Record<string, Row[]>> {
  return db.transaction('r', TABLES, async () =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (name) => [name, await db.table<Row>(name).toArray()] as const),
      ),
    ),
  );
}

/** The text of a backup of everything. */
export async function exportEverything(settings: Settings, now: number): Promise<string> {
  return writeBackup({
    version: VERSIONS.length,
    exportedAt: new Date(now).toISOString(),
    tables: { ...(await readEverything()) },
    settings,
  });
}
