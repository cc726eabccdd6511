import { noteMended, type Mended } from '@/lib/platform/mended';
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
export async function fallBack(): Promise<Mended | null> {
  const snapshot = (await isEmpty()) && (await newestSnapshot());
  if (!snapshot) return null;
  return whileCopying(async () => {
    // Another page may have done it meanwhile.
    if (!(await isEmpty())) return null;
    const { version, tables, settings } = snapshot.backup;
    const today = await upgradeRows(version, tables);
    const rows = usersTables().reduce((sum, table) => sum + (today[table]?.length ?? 0), 0);
    const mended: Mended = { rows, upTo: snapshot.at, from: 'snapshot' };
    // The rows last: who is killed before them begins again at the next start.
    await changeSettings(settingsToTake(await getSettings(), settings));
    await noteMended(mended);
    await replaceAll(today);
    return mended;
  });
}

/** Every store begins with its seats. */
async function isEmpty(): Promise<boolean> {
  const others = usersTables().filter((name) => name !== 'seats');
  const counts = await Promise.all(others.map((name) => db.table(name).limit(1).count()));
  return counts.every((count) => count === 0);
}
