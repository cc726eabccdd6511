import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VERSIONS } from '@/lib/store/schema';

/** The store as a page finds it that has just been loaded. */
async function freshPage() {
  vi.resetModules();
  const [{ openStore }, { db }] = await Promise.all([
    import('@/lib/store/open'),
    import('@/lib/store/db'),
  ]);
  leaving.push(() => db.close());
  return { openStore, db };
}
const leaving: (() => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('boardside');
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

describe('opening the store', () => {
  it('makes it with its five seats, where there is none', async () => {
    const { openStore, db } = await freshPage();
    await openStore();
    expect(await db.seats.count()).toBe(5);
    expect(db.verno).toBe(VERSIONS.length);
    db.close();
  });

  it('happens once, however many ask', async () => {
    const { openStore, db } = await freshPage();
    const open = vi.spyOn(db, 'open');
    await Promise.all([openStore(), openStore()]);
    await openStore();
    expect(open).toHaveBeenCalledOnce();
    db.close();
  });

  it('finds again what was stored', async () => {
    const first = await freshPage();
    await first.openStore();
    await first.db.seats.clear();
    first.db.close();
    const second = await freshPage();
    await second.openStore();
    expect(await second.db.seats.count()).toBe(0);
    second.db.close();
  });

  it('puts the second copy in the place of a store over which the browser died at three starts in a row', async () => {
    const first = await freshPage();
    await first.openStore();
    await (await import('@/lib/store/copy/follow')).followStore();
    first.db.close();
    const { noteStart } = await import('@/lib/platform/starts');
    for (let start = 0; start < 3; start += 1) await noteStart();
    await fakeBrowser.storage.session.clear();
    const second = await freshPage();
    const thrown = vi.spyOn(second.db, 'delete');
    await second.openStore();
    expect(thrown).toHaveBeenCalledOnce();
    expect(await second.db.seats.count()).toBe(5);
    expect(await fakeBrowser.storage.local.get('mended')).toMatchObject({ mended: { rows: 5 } });
  });

  it('can be tried again after it failed', async () => {
    const { openStore, db } = await freshPage();
    vi.spyOn(db, 'open').mockRejectedValueOnce(new Error('the disk is full'));
    await expect(openStore()).rejects.toThrow('the disk is full');
    await openStore();
    expect(db.isOpen()).toBe(true);
    db.close();
  });

  it('succeeds whether or not the browser promises to keep it', async () => {
    const { openStore, db } = await freshPage();
    vi.stubGlobal('navigator', {
      locks: navigator.locks,
      storage: { persist: () => Promise.reject(new Error('no')) },
    });
    await openStore();
    expect(db.isOpen()).toBe(true);
    vi.unstubAllGlobals();
    db.close();
  });
});

describe('a store that a newer Boardside left', () => {
  async function newerStore<R>(use: (store: Dexie) => Promise<R>): Promise<R> {
    const store = new Dexie('boardside', { autoOpen: false });
    store.version(VERSIONS.length + 1).stores({ people: 'id, nameKey', futures: 'id, when' });
    await store.open();
    const result = await use(store);
    store.close();
    return result;
  }
  const inside = (store: Dexie) =>
    Promise.all([
      store.table('people').toArray(),
      store.table('futures').toArray(),
      Promise.resolve([...store.backendDB().objectStoreNames]),
      Promise.resolve(store.backendDB().version),
    ]);

  it('is refused with an error that says so, and stays untouched', async () => {
    const before = await newerStore(async (store) => {
      await store.table('people').add({ id: 'p', nameKey: 'ada', aura: 'teal' });
      await store.table('futures').add({ id: 'f', when: 3000 });
      return inside(store);
    });
    const { openStore, db } = await freshPage();
    await expect(openStore()).rejects.toMatchObject({
      name: 'VersionError',
      message: expect.stringMatching(/newer/u),
    });
    expect(db.isOpen()).toBe(false);
    await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await newerStore(inside)).toEqual(before);
  });

  /** A store with its copy, whose version was altered after `work` was done in it. */
  async function altered(
    work: (db: Dexie) => Promise<unknown> = async () => undefined,
    version = 185,
  ) {
    const { openStore, db } = await freshPage();
    await openStore();
    await (await import('@/lib/store/copy/follow')).followStore();
    await work(db);
    db.close();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('boardside', version);
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
    await fakeBrowser.storage.session.clear();
    return freshPage();
  }

  it('is none when only its version was altered: its copy has all of it, and is put in its place', async () => {
    const { openStore, db } = await altered();
    await openStore();
    expect(db.verno).toBe(VERSIONS.length);
    expect(await db.seats.count()).toBe(5);
    expect(await fakeBrowser.storage.local.get('mended')).toMatchObject({ mended: { rows: 5 } });
  });

  it('is none when it can not be read', async () => {
    const { openStore, db } = await altered((store) => store.table('seats').clear());
    const failing = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      failing.mockRestore();
      throw new DOMException('Seek failure, unable to continue', 'UnknownError');
    });
    await openStore();
    expect(await db.seats.count()).toBe(5);
  });

  it('is refused when its version is one of Boardside’s, though nothing came after the copy', async () => {
    const { openStore } = await altered(undefined, VERSIONS.length * 10 + 10);
    await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await fakeBrowser.storage.local.get('mended')).toEqual({});
  });

  it('is refused when something of it came after the copy', async () => {
    const { openStore } = await altered((store) => store.table('seats').clear());
    await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await fakeBrowser.storage.local.get('mended')).toEqual({});
  });

  it('is refused when the copy is newer, too', async () => {
    const { openStore } = await altered(async () => {
      const { 'copy:head': head } = await fakeBrowser.storage.local.get('copy:head');
      await fakeBrowser.storage.local.set({ 'copy:head': { ...(head as object), version: 18 } });
    });
    await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await fakeBrowser.storage.local.get('mended')).toEqual({});
  });
});
