import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, stamped, type TableName } from '@/lib/store/db';
import type { Mended } from '@/lib/platform/mended';
import type { Seen } from '@/lib/reminders/seen';
import { followStore } from '@/lib/store/copy/follow';
import { mendAfter, mendFiles, mendStore, mendUnread } from '@/lib/store/copy/restore';
import { readHead } from '@/lib/store/copy/rows';
import { compareWithCopy } from '@/lib/store/copy/verify';
import { patchPerson } from '@/lib/store/people';
import { TABLES } from '@/lib/store/tables';
import { VERSIONS } from '@/lib/store/schema';
import { example, leaveBehind } from '../support/versions';
import { dump, freshStore, loseCopy, savedPerson } from '../support/store';

freshStore();
beforeEach(() => fakeBrowser.storage.local.clear());

/** The store is gone, as after a crash; the next start finds a new one. */
async function loseStore(): Promise<void> {
  await db.delete();
  await db.open();
}

/** Rows straight into the database, past Boardside, as damage does it. */
async function behindItsBack(
  work: (rows: IDBObjectStore) => void,
  table: TableName = 'people',
): Promise<void> {
  const transaction = db.backendDB().transaction(table, 'readwrite');
  work(transaction.objectStore(table));
  await new Promise((done) => transaction.addEventListener('complete', done));
}

const keysOfCopy = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('copy:'));

/** What the user is to be told. */
const told = async () => (await fakeBrowser.storage.local.get<{ mended?: Mended }>()).mended;

async function damageCopy(): Promise<void> {
  const key = (await keysOfCopy()).find((one) => one.includes(':people:')) ?? '';
  await fakeBrowser.storage.local.set({ [key]: '{"id":' });
}

/** A reminder was lost, and noted again before anybody compared: the copy has both, and the store can't. */
async function noteAgain(): Promise<Seen> {
  const seen = { key: 'today 1', firedAt: null, snoozedUntil: null, doneAt: null };
  const [lost, again] = [stamped<Seen>(seen), stamped<Seen>(seen)];
  await db.reminders.add(lost);
  await followStore();
  await behindItsBack((rows) => rows.delete(lost.id), 'reminders');
  await db.reminders.add(again);
  await followStore();
  return again;
}

describe('the second copy', () => {
  it('has everything after it followed, and is asked for nothing then', async () => {
    await savedPerson();
    await followStore();
    const before = await db.journal.toArray();
    expect(await mendStore()).toBeNull();
    expect(await compareWithCopy()).toBe(0);
    expect(await db.journal.toArray(), 'comparing stores nothing').toEqual(before);
    const rows = await Promise.all(
      db.tables
        .filter(({ name }) => !['journal', 'imports', 'folders'].includes(name))
        .map((table) => table.count()),
    );
    expect((await keysOfCopy()).length).toBe(1 + rows.reduce((sum, one) => sum + one, 0));
  });

  it('gives everything back when the store comes back empty', async () => {
    const id = await savedPerson();
    await followStore();
    await patchPerson(id, { notes: 'Ships compilers.' });
    await db.seats.clear();
    await followStore();
    const before = await dump();
    await loseStore();
    expect(await mendStore()).toMatchObject({ rows: 1 });
    expect(await dump()).toBe(before);
    expect(await mendStore()).toBeNull();
    await savedPerson('Ada Moreno');
    expect(await followStore()).toHaveLength(1);
    expect(await compareWithCopy()).toBe(0);
  });

  it('gives everything back when somebody wrote into the empty store already', async () => {
    await savedPerson();
    await savedPerson('Ada Moreno');
    await followStore();
    const before = await dump();
    await loseStore();
    await savedPerson('Ben Xu');
    expect(await mendStore()).not.toBeNull();
    expect(await dump()).toBe(before);
  });

  it('fills holes and mends altered rows, and leaves alone what waits to be copied', async () => {
    const [ngozi, ada, ben, cleo] = [
      await savedPerson(),
      await savedPerson('Ada Moreno'),
      await savedPerson('Ben Xu'),
      await savedPerson('Cleo Marsh'),
    ];
    await followStore();
    await patchPerson(ben, { notes: 'Just written.' });
    const before = await dump();
    const [row, stamped] = await db.people.bulkGet([ada, cleo]);
    await behindItsBack((people) => {
      people.delete(ngozi);
      people.put({ ...row, name: 'Ad\u0000 Moreno' });
      people.put({ ...stamped, updatedAt: Date.now() + 4_096 });
    });
    expect(await compareWithCopy()).toBe(3);
    expect(await dump()).toBe(before);
    expect(await told()).toEqual({ rows: 3, upTo: null });
  });

  it('has all told that it mended, though it breaks off and has to begin again', async () => {
    const [ngozi, ada] = [await savedPerson(), await savedPerson('Ada Moreno')];
    await followStore();
    await behindItsBack((people) => people.delete(ngozi));
    const table = db.table.bind(db);
    const breaking = vi.spyOn(db, 'table').mockImplementation((name) => {
      if (name === TABLES.at(-1)) throw new Error('broken off');
      return table(name);
    });
    await expect(compareWithCopy()).rejects.toThrow('broken off');
    breaking.mockRestore();
    await behindItsBack((people) => people.delete(ada));
    expect(await compareWithCopy()).toBe(1);
    expect(await told()).toEqual({ rows: 2, upTo: null });
  });

  it('gives way where something else stands in the place of what was lost', async () => {
    const again = await noteAgain();
    expect(await compareWithCopy()).toBe(0);
    expect(await db.reminders.toArray()).toEqual([again]);
    await followStore();
    expect((await keysOfCopy()).filter((key) => key.includes(':reminders:'))).toHaveLength(1);
  });

  it('gives back all that can stand beside each other', async () => {
    const id = await savedPerson();
    await noteAgain();
    await loseStore();
    expect(await mendStore()).not.toBeNull();
    expect((await db.people.toArray()).map((person) => person.id)).toEqual([id]);
    expect(await db.reminders.count()).toBe(1);
  });

  it('takes over rows that came past the journal', async () => {
    await followStore();
    await behindItsBack((people) => {
      for (const row of example(VERSIONS.length).tables['people'] ?? []) people.put(row);
    });
    const before = await dump();
    expect(await compareWithCopy()).toBe(0);
    expect(await dump()).toBe(before);
    await db.people.clear();
    expect((await keysOfCopy()).some((key) => key.includes(':people:'))).toBe(true);
  });

  it('is made anew when it is the one that lost something', async () => {
    const id = await savedPerson();
    await followStore();
    const old = await fakeBrowser.storage.local.get(null);
    await patchPerson(id, { notes: 'Ships compilers.' });
    await followStore();
    await patchPerson(id, { notes: 'Ships them well.' });
    await followStore();
    await fakeBrowser.storage.local.set(old);
    expect(await followStore()).toEqual([]);
    const before = await dump();
    await loseStore();
    await mendStore();
    expect(await dump()).toBe(before);
  });

  it('of an older version comes back through the upgrades', async () => {
    await db.delete();
    await leaveBehind(VERSIONS.length);
    await db.open();
    await followStore();
    const head = await readHead();
    const rows = Object.entries(example(5).tables).flatMap(([table, some]) =>
      some.map((row) => [`copy:5:${table}:${row.id}`, JSON.stringify(row)]),
    );
    await loseCopy();
    await fakeBrowser.storage.local.set({
      ...Object.fromEntries(rows),
      'copy:head': { ...head, version: 5, seq: 40 },
    });
    await loseStore();
    expect((await mendStore())?.rows).toBe(rows.length);
    await followStore();
    expect((await readHead())?.version).toBe(VERSIONS.length);
    expect((await keysOfCopy()).filter((key) => key.startsWith('copy:5:'))).toEqual([]);
  });

  it('that is damaged gives what it has', async () => {
    const id = await savedPerson();
    await savedPerson('Ada Moreno');
    await followStore();
    await fakeBrowser.storage.local.set({ [`copy:${VERSIONS.length}:people:${id}`]: '{"id":' });
    await loseStore();
    expect(await mendStore()).toMatchObject({ rows: 6, lost: 1 });
    expect((await db.people.toArray()).map(({ name }) => name)).toEqual(['Ada Moreno']);
  });

  it('that is damaged takes nothing from a store that is only older', async () => {
    const [ngozi, ada] = [await savedPerson(), await savedPerson('Ada Moreno')];
    await followStore();
    const head = await readHead();
    await fakeBrowser.storage.local.set({
      [`copy:${VERSIONS.length}:people:${ngozi}`]: '{"id":',
      'copy:head': { ...head, seq: (head?.seq ?? 0) + 1 },
    });
    expect(await mendStore()).not.toBeNull();
    expect((await db.people.toArray()).map(({ id }) => id).toSorted()).toEqual(
      [ngozi, ada].toSorted(),
    );
    expect(await db.seats.count()).toBe(5);
  });

  it('gives the seats of a profile back that had only just begun, and not twice', async () => {
    await followStore();
    const before = await dump();
    await loseStore();
    expect(await mendStore()).not.toBeNull();
    expect(await dump()).toBe(before);
    await followStore();
    expect(await compareWithCopy()).toBe(0);
    expect(await dump()).toBe(before);
  });

  it('is not put in the place of a store that can not be opened for another reason', async () => {
    await savedPerson();
    await followStore();
    const before = await dump();
    db.close();
    const full = new Dexie.QuotaExceededError('No room.');
    vi.spyOn(db, 'open').mockRejectedValueOnce(full);
    await expect(mendStore()).rejects.toBe(full);
    await db.open();
    expect(await dump()).toBe(before);
  });

  it('is put in the place of a store that can not be read', async () => {
    await savedPerson();
    await followStore();
    const before = await dump();
    db.close();
    const damage = new Dexie.UnknownError('Corruption detected.');
    const opening = vi.spyOn(db, 'open');
    // Three times on the first look, and three when nobody else can mend it meanwhile.
    for (let time = 0; time < 6; time += 1) opening.mockRejectedValueOnce(damage);
    expect(await mendStore()).toMatchObject({ rows: 6 });
    expect(await dump()).toBe(before);
  });

  it('is not put in the place of a store whose files another program is just at', async () => {
    await savedPerson();
    await followStore();
    await savedPerson('Ada Moreno');
    const before = await dump();
    db.close();
    const opening = vi.spyOn(db, 'open');
    for (let time = 0; time < 2; time += 1)
      opening.mockRejectedValueOnce(new Dexie.UnknownError('The file is in use.'));
    expect(await mendStore()).toBeNull();
    expect(await dump()).toBe(before);
  });

  it('is not put in the place of a store that can be read, whatever went wrong', async () => {
    await savedPerson();
    await followStore();
    const error = new Error('No answer.');
    await expect(mendAfter(error)).rejects.toBe(error);
  });

  it('is not put in the place of a store that was closed, or ran out of room, while it was looked through', async () => {
    await savedPerson();
    await followStore();
    await savedPerson('Ada Moreno');
    const before = await dump();
    const error = new Error('No answer.');
    const tableOf = db.table.bind(db);
    const table = vi.spyOn(db, 'table');
    table.mockImplementationOnce((name) => {
      db.close();
      return tableOf(name);
    });
    await expect(mendAfter(error)).rejects.toBe(error);
    table.mockImplementationOnce(() => {
      throw new Dexie.QuotaExceededError('No room.');
    });
    await expect(mendAfter(error)).rejects.toBe(error);
    expect(await dump()).toBe(before);
  });

  it('is put in the place of a store that can not be read through, time and again', async () => {
    await savedPerson();
    await followStore();
    const before = await dump();
    const table = vi.spyOn(db, 'table');
    for (let time = 0; time < 2; time += 1) {
      table.mockImplementationOnce(() => {
        throw new Dexie.UnknownError('Corruption detected.');
      });
    }
    expect(await mendAfter(new Error('No answer.'))).toMatchObject({ rows: 6 });
    expect(await dump()).toBe(before);
  });

  it('does not cost a look at everything when the disk is full', async () => {
    await savedPerson();
    await followStore();
    const asked = vi.spyOn(db, 'table');
    const full = new Error('FILE_ERROR_NO_SPACE');
    await expect(mendAfter(full)).rejects.toBe(full);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['is lost', loseStore, mendStore],
    ['must not be read', () => Promise.resolve(), mendUnread],
  ])('of a newer Boardside is left as it is when the store %s', async (_, lose, mend) => {
    await savedPerson();
    await followStore();
    const version = VERSIONS.length + 1;
    await fakeBrowser.storage.local.set({
      'copy:head': { ...(await readHead()), version },
      [`copy:${version}:people:p`]: '{"id":"p","aura":"teal"}',
    });
    await lose();
    const before = await dump();
    expect(await mend().catch(({ name }: Error) => name)).toBe(
      mend === mendStore ? 'VersionError' : null,
    );
    expect(await dump()).toBe(before);
    expect(await keysOfCopy()).toContain(`copy:${version}:people:p`);
  });

  it('is put in the place of a store that must not even be read', async () => {
    await savedPerson();
    await followStore();
    const before = await dump();
    db.close();
    const opening = vi.spyOn(db, 'open');
    const thrown = vi.spyOn(db, 'delete');
    expect(await mendUnread()).toMatchObject({ rows: 6, lost: 0 });
    expect(thrown.mock.invocationCallOrder[0]).toBeLessThan(
      opening.mock.invocationCallOrder[0] ?? 0,
    );
    expect(await dump()).toBe(before);
    expect(await compareWithCopy()).toBe(0);
  });

  it('gives a row back whose id was altered, and keeps its copy', async () => {
    const id = await savedPerson();
    await followStore();
    const before = await dump();
    const people = db.table('people');
    const sound = people.bulkGet.bind(people);
    vi.spyOn(people, 'bulkGet').mockImplementationOnce((keys) =>
      sound(keys as never[]).then((rows) => rows.map((row) => row && { ...row, id: 'altered' })),
    );
    expect(await compareWithCopy()).toBe(1);
    await followStore();
    expect((await keysOfCopy()).some((key) => key.endsWith(id))).toBe(true);
    expect(await dump()).toBe(before);
  });

  it('is written into new files when the tables still do not hold what it has', async () => {
    const id = await savedPerson();
    await followStore();
    const before = await dump();
    const thrown = vi.spyOn(db, 'delete');
    expect(await mendFiles()).toBeNull();
    expect(thrown).not.toHaveBeenCalled();
    await behindItsBack((people) => people.put({ id: 'astray', name: 'Ada' }));
    expect(await mendFiles()).toMatchObject({ rows: 6 });
    expect(await dump()).toBe(before);
    await behindItsBack((people) => people.delete(id));
    expect(await mendFiles()).toMatchObject({ rows: 6 });
    expect(await dump()).toBe(before);
    expect(thrown).toHaveBeenCalledTimes(2);
  });

  it('is written into new files when a row that was just put back is there twice', async () => {
    const id = await savedPerson();
    await followStore();
    await patchPerson(id, { notes: 'Ships compilers.' });
    const people = db.table('people');
    const sound = people.toArray.bind(people);
    vi.spyOn(people, 'toArray').mockImplementationOnce(() =>
      sound().then((rows) => [...rows, ...rows]),
    );
    expect(await mendFiles()).toMatchObject({ rows: 6 });
  });

  it('is not written into new files for what only waits to be copied', async () => {
    const id = await savedPerson();
    await followStore();
    await patchPerson(id, { notes: 'Ships compilers.' });
    await savedPerson('Ada Moreno');
    expect(await mendFiles()).toBeNull();
  });

  it.each([
    ['there is none', () => loseCopy()],
    ['a row of it is damaged', () => damageCopy()],
  ])('leaves a store that must not be read alone when %s', async (_, spoil) => {
    await savedPerson();
    await followStore();
    await spoil();
    const before = await dump();
    expect(await mendUnread()).toBeNull();
    expect(await dump()).toBe(before);
  });

  it('leaves a store alone that can not be read when there is none', async () => {
    db.close();
    const damage = new Dexie.UnknownError('Corruption detected.');
    const opening = vi.spyOn(db, 'open').mockRejectedValue(damage);
    const thrown = vi.spyOn(db, 'delete');
    await expect(mendStore()).rejects.toBe(damage);
    expect(thrown).not.toHaveBeenCalled();
    opening.mockRestore();
    await db.open();
  });
});
