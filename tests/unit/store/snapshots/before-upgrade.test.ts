import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getTrouble } from '@/lib/platform/snapshot-trouble';
import { db } from '@/lib/store/db';
import { VERSIONS } from '@/lib/store/schema';
import { snapshotBeforeUpgrade } from '@/lib/store/snapshots/before-upgrade';
import { listSnapshots } from '@/lib/store/snapshots/folder';
import { readSnapshot } from '@/lib/store/snapshots/read';
import { freshExtension } from '../../support/extension';
import { freshFiles, withDirectory } from '../../support/opfs';
import { leaveBehind } from '../../support/versions';

freshExtension();
const files = freshFiles();
beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

const version = async () =>
  (await indexedDB.databases()).find(({ name }) => name === 'boardside')?.version;

describe('before an upgrade', () => {
  it.each(VERSIONS.slice(0, -1).map(({ number }) => number))(
    'a store of version %s is kept as it is, to the letter',
    async (number) => {
      const left = await leaveBehind(number);
      await snapshotBeforeUpgrade();
      expect(await version()).toBe(number * 10);
      const [kept] = (await listSnapshots()) ?? [];
      expect(kept).toMatchObject({ reason: 'upgrade', version: number });
      const { tables } = await readSnapshot(kept!.name);
      const byId = (rows: unknown[]) =>
        new Map((rows as { id: string }[]).map((row) => [row.id, row]));
      for (const [table, rows] of Object.entries(left))
        expect(byId(tables[table] ?? []), table).toEqual(byId(rows));
      expect(Object.keys(tables)).not.toContain('imports');
    },
  );

  it('it is done once, however many pages open at the same time', async () => {
    await leaveBehind(1);
    await Promise.all([snapshotBeforeUpgrade(), snapshotBeforeUpgrade()]);
    expect(await listSnapshots()).toHaveLength(1);
  });

  it('there is nothing to do for a store of today, or none', async () => {
    await snapshotBeforeUpgrade();
    expect(await version()).toBeUndefined();
    await leaveBehind(VERSIONS.length);
    await snapshotBeforeUpgrade();
    expect(await listSnapshots()).toEqual([]);
  });

  it('the store opens all the same when it can’t be done, which is noted', async () => {
    await leaveBehind(1);
    files().failing = new DOMException('No room.', 'QuotaExceededError');
    await snapshotBeforeUpgrade();
    expect(await getTrouble()).toMatchObject({ why: 'The disk is full' });
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
  });

  it('the store opens all the same where there is no place for it', async () => {
    await leaveBehind(1);
    withDirectory(() => Promise.reject(new DOMException('private', 'SecurityError')));
    await snapshotBeforeUpgrade();
    expect(await getTrouble()).toBeNull();
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
  });
});
