import type { Mended } from '@/lib/platform/mended';
import { changeSettings, getSettings } from '@/lib/platform/storage';
import { settingsToTake } from '@/lib/settings/settings';
import { db, usersTables } from '../db';
import { replaceAll } from '../replace';
import { newestSnapshot } from '../snapshots/read';
import { upgradeRows } from '../upgrade-file';
import { whileCopying } from './follow';

/**
 * For a store that was never written to, and has no second copy: it is a new
 * one, unless an earlier state lies there. Then store and copy were lost both,
 * and the newest that can be read is put back, with its settings. Null for a
 * store that is new indeed.
 */
export function fallBack(): Promise<Mended | null> {
  return whileCopying(async () => {
    if (!(await isEmpty())) return null;
    const snapshot = await newestSnapshot();
    if (!snapshot) return null;
    const { version, tables, settings } = await snapshot.read();
    const rows = await replaceAll(await upgradeRows(version, tables));
    await changeSettings(settingsToTake(await getSettings(), settings));
    return { rows, upTo: snapshot.at, from: 'snapshot' };
  });
}

/** Every store begins with its seats. */
async function isEmpty(): Promise<boolean> {
  for (const table of usersTables().filter((name) => name !== 'seats'))
    if ((await db.table(table).limit(1).count()) > 0) return false;
  return true;
}
