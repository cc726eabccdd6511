import { describe, expect, it, vi } from 'vitest';
import { BESIDES } from '@/lib/platform/forget';
import { getTrouble } from '@/lib/platform/snapshot-trouble';
import { readSettings } from '@/lib/settings/settings';
import type { Reason } from '@/lib/snapshots/snapshot';
import { db } from '@/lib/store/db';
import { readEverything } from '@/lib/store/export';
import { patchPerson, removePeople } from '@/lib/store/people';
import { VERSIONS } from '@/lib/store/schema';
import { listSnapshots } from '@/lib/store/snapshots/folder';
import { noted } from '@/lib/store/snapshots/noted';
import { newestSnapshot, readSnapshot, snapshotText } from '@/lib/store/snapshots/read';
import { previewSnapshot, restoreSnapshot } from '@/lib/store/snapshots/restore';
import { keepSnapshot, takeSnapshot } from '@/lib/store/snapshots/take';
import { freshExtension } from '../../support/extension';
import { freshFiles, withDirectory } from '../../support/opfs';
import { example } from '../../support/versions';
import { freshStore, later, savedPerson } from '../../support/store';

freshExtension();
freshStore();
const files = freshFiles();

const settings = readSettings({ myName: 'Rosa Field' });
const take = (reason: Reason = 'regular', label = '') => takeSnapshot({ reason, label }, settings);

async function nameOfTaken(reason?: Reason): Promise<string> {
  const taken = await take(reason);
  if (!taken) throw new Error('None was taken.');
  return taken.name;
}

describe('a snapshot', () => {
  it('is a backup of everything with the settings, and says when, why and of which version', async () => {
    await savedPerson();
    const taken = await take('import', 'Connections.csv');
    expect(taken).toMatchObject({ reason: 'import', label: 'Connections.csv', at: Date.now() });
    expect(await readSnapshot(taken!.name)).toMatchObject({
      version: VERSIONS.length,
      exportedAt: new Date().toISOString(),
      tables: await readEverything(),
      settings: { myName: 'Rosa Field' },
    });
    const [listed] = (await listSnapshots()) ?? [];
    expect(listed).toEqual({ ...taken, bytes: expect.any(Number) });
  });

  it('of what the newest holds already is not taken twice', async () => {
    const first = await nameOfTaken();
    later();
    expect(await nameOfTaken()).toBe(first);
    await savedPerson();
    expect(await nameOfTaken()).not.toBe(first);
    expect(await listSnapshots()).toHaveLength(2);
  });

  it('lets older ones go by the rule, and what was left half done', async () => {
    files().inside.set('1.regular.v7.aa..json.gz', new Blob());
    files().inside.set('1.regular.v7.aa..json.gz.crswap', new Blob(['x']));
    for (let index = 0; index < 6; index += 1) {
      await savedPerson(`Person ${index}`);
      await take();
      later();
      await take('import', `${index}.csv`);
      later();
    }
    const kept = (await listSnapshots()) ?? [];
    expect(kept.map(({ reason, label }) => `${reason} ${label}`.trim())).toEqual([
      'import 5.csv',
      'regular',
      'import 4.csv',
      'regular',
      'import 3.csv',
      'regular',
      'import 2.csv',
      'import 1.csv',
    ]);
    expect(files().inside.size).toBe(kept.length);
  });

  it('that can’t be written takes nothing away, and is noted', async () => {
    const first = await nameOfTaken();
    await savedPerson();
    files().failing = new DOMException('No room.', 'QuotaExceededError');
    expect(await noted(() => take('import'))).toBeNull();
    expect((await listSnapshots())?.map(({ name }) => name)).toEqual([first]);
    expect(files().inside.size).toBe(1);
    expect(await getTrouble()).toEqual({ at: Date.now(), why: 'The disk is full' });
    files().failing = null;
    await noted(() => take('import'));
    expect(await getTrouble()).toBeNull();
  });

  it('is not to be had where the browser has no place, and nothing breaks', async () => {
    withDirectory(() => Promise.reject(new DOMException('private', 'SecurityError')));
    expect(await take()).toBeNull();
    expect(await listSnapshots()).toBeNull();
    expect(await newestSnapshot()).toBeNull();
  });
});

describe('going back', () => {
  it('is shown before, table by table', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const name = await nameOfTaken();
    later();
    await removePeople([ada]);
    await patchPerson(ben, { notes: 'spoke since' });
    await savedPerson('Cleo Ito');
    expect(await previewSnapshot(name)).toEqual([
      {
        table: 'people',
        back: { count: 1, names: ['Ada Moreno'] },
        changed: { count: 1, names: ['Ben Xu'] },
        gone: { count: 1, names: ['Cleo Ito'] },
      },
    ]);
  });

  it('makes everything as it was, and can be taken back the same way', async () => {
    const ada = await savedPerson('Ada Moreno');
    const then = await readEverything();
    const name = await nameOfTaken('import');
    later();
    await removePeople([ada]);
    await db.seats.clear();
    await savedPerson('Cleo Ito');
    const now = await readEverything();
    const before = await restoreSnapshot(name, settings);
    expect(before.reason).toBe('restore');
    expect(await readEverything()).toEqual(then);
    expect(await previewSnapshot(name)).toEqual([]);
    await restoreSnapshot(before.name, settings);
    expect(await readEverything()).toEqual(now);
  });

  it('to and fro does not push out what is gone back to', async () => {
    await savedPerson('Ada Moreno');
    const name = await nameOfTaken('import');
    await savedPerson('Cleo Ito');
    for (let index = 0; index < 8; index += 1) {
      later();
      const before = await restoreSnapshot(name, settings);
      later();
      await restoreSnapshot(before.name, settings);
    }
    expect(await listSnapshots()).toHaveLength(2);
  });

  it('is not done where the present can’t be kept', async () => {
    const name = await nameOfTaken();
    await savedPerson();
    const now = await readEverything();
    files().failing = new DOMException('No room.', 'QuotaExceededError');
    await expect(restoreSnapshot(name, settings)).rejects.toThrow('No room.');
    expect(await readEverything()).toEqual(now);
  });

  it('is not done over what is stored while the present is kept', async () => {
    const name = await nameOfTaken();
    await savedPerson('Cleo Ito');
    const folder = files();
    const write = folder.getFileHandle.bind(folder);
    vi.spyOn(folder, 'getFileHandle').mockImplementation(async (file, options) => {
      if (options?.create) await savedPerson();
      return write(file, options);
    });
    await expect(restoreSnapshot(name, settings)).rejects.toThrow('at the same time');
    expect(await db.people.count()).toBe(2);
    vi.restoreAllMocks();
    await restoreSnapshot(name, settings);
    expect(await db.people.count()).toBe(0);
  });

  it.each(VERSIONS.map(({ number }) => number))(
    'works to a state of version %s',
    async (version) => {
      const { tables } = example(version);
      const old = await keepSnapshot({ reason: 'upgrade' }, version, settings, () =>
        Promise.resolve(tables),
      );
      const preview = await previewSnapshot(old!.name);
      expect(preview.find(({ table }) => table === 'people')?.back.count).toBe(
        tables['people']?.length,
      );
      await restoreSnapshot(old!.name, settings);
      expect(await db.people.count()).toBe(tables['people']?.length);
      expect(await previewSnapshot(old!.name)).toEqual([]);
    },
  );
});

describe('a damaged snapshot', () => {
  const WORDS = /damaged.*The others are not touched/u;

  it.each([
    ['cut short', (whole: Blob) => whole.slice(0, whole.size - 20)],
    ['of other bytes', (whole: Blob) => new Blob([whole.slice(0, 300), 'xx', whole.slice(302)])],
    ['no gzip at all', () => new Blob(['{"format": "boardside-backup"}'])],
  ])('%s is refused in words, and nothing changes', async (_what, damage) => {
    await savedPerson();
    const name = await nameOfTaken();
    files().inside.set(name, damage(files().inside.get(name) as Blob));
    await savedPerson('Ben Xu');
    const now = await readEverything();
    await expect(previewSnapshot(name)).rejects.toThrow(WORDS);
    await expect(restoreSnapshot(name, settings)).rejects.toThrow(WORDS);
    await expect(snapshotText(name)).rejects.toThrow(WORDS);
    expect(await readEverything()).toEqual(now);
  });

  it('is passed over when the store is to be had from the newest', async () => {
    await savedPerson('Ada Moreno');
    const sound = await take();
    later();
    await savedPerson('Ben Xu');
    const name = await nameOfTaken();
    files().inside.set(name, new Blob(['x']));
    const newest = await newestSnapshot();
    expect(newest?.at).toBe(sound?.at);
    expect(newest?.backup.tables['people']).toMatchObject([{ name: 'Ada Moreno' }]);
  });

  it('that is gone, or was taken by a newer Boardside, is said to be', async () => {
    await expect(previewSnapshot('1.regular.v7.aa..json.gz')).rejects.toThrow('no longer there');
    const newer = await keepSnapshot({ reason: 'regular' }, VERSIONS.length + 1, settings, () =>
      Promise.resolve({}),
    );
    await expect(previewSnapshot(newer!.name)).rejects.toThrow('newer Boardside');
  });
});

describe('all of them', () => {
  it('go with “Delete everything”', async () => {
    await take();
    await take('import');
    expect(await listSnapshots()).toHaveLength(2);
    await BESIDES.find(({ what }) => what === 'snapshots')?.forget();
    expect(await listSnapshots()).toEqual([]);
  });
});
