import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { declareVersions, VERSIONS } from '@/lib/store/schema';
import { expectToFit, leaveBehind } from '../support/versions';

beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

/** What a database of a version holds to the letter, and how it is indexed. */
async function remains(version: number): Promise<string> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store, version);
  await store.open();
  const stored = store.backendDB();
  const tables = await Promise.all(
    [...stored.objectStoreNames].map(async (name) => {
      const { indexNames } = stored.transaction(name).objectStore(name);
      return [name, [...indexNames], await store.table(name).toArray()];
    }),
  );
  const text = JSON.stringify([stored.version, tables]);
  store.close();
  return text;
}

/** Upgrades whatever is there to today's version; broken off at a write, by its number, where one is given. Answers how many there were. */
async function upgrade(brokenAt = Infinity): Promise<number> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store);
  let writes = 0;
  store.use({
    stack: 'dbcore',
    name: 'power cut',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = async (request) => {
          writes += 1;
          const answer = await table.mutate(request);
          if (writes === brokenAt) (request.trans as unknown as IDBTransaction).abort();
          return answer;
        };
        return { ...table, mutate };
      },
    }),
  });
  const opened = store.open();
  if (brokenAt === Infinity) await opened;
  else await expect(opened).rejects.toThrow();
  store.close();
  return writes;
}

const OLDER = VERSIONS.slice(0, -1);

describe.each(OLDER)('an upgrade from version $number that is interrupted', ({ number: from }) => {
  it('leaves it whole, whichever write it is broken off at, and can be done again', async () => {
    await leaveBehind(from);
    const before = await remains(from);
    const writes = await upgrade();
    for (let number = 1; number <= writes; number += 1) {
      await Dexie.delete('boardside');
      await leaveBehind(from);
      expect(await upgrade(number)).toBeGreaterThanOrEqual(number);
      expect(await remains(from), `broken off at write ${number} of ${writes}`).toBe(before);
    }
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    await expectToFit();
  });

  it('leaves it whole at the last moment, when all is done but not stored', async () => {
    await leaveBehind(from);
    const before = await remains(from);
    const store = new Dexie('boardside', { autoOpen: false });
    declareVersions(store);
    store.version(VERSIONS.length).upgrade((transaction) => transaction.abort());
    await expect(store.open()).rejects.toThrow();
    store.close();
    expect(await remains(from)).toBe(before);
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    await expectToFit();
  });
});

describe('upgrades that write', () => {
  it.each([
    [1, 5],
    [2, 2],
    [3, 1],
  ])('are broken off at several places from version %s', async (from, atLeast) => {
    await leaveBehind(from);
    expect(await upgrade()).toBeGreaterThanOrEqual(atLeast);
  });
});

describe.each(OLDER)('from version $number', ({ number }) => {
  it('to the next one, no row is lost and none made', async () => {
    const left = await leaveBehind(number);
    const next = new Dexie('boardside', { autoOpen: false });
    declareVersions(next, number + 1);
    await next.open();
    expect(next.backendDB().version).toBe((number + 1) * 10);
    for (const { name, schema } of next.tables) {
      if (schema.primKey.name !== 'id') continue;
      const ids = (left[name] ?? []).map(({ id }) => id).toSorted();
      expect(await next.table(name).orderBy('id').primaryKeys(), name).toEqual(ids);
    }
    next.close();
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    await expectToFit();
  });
});

describe('an upgrade that fails', () => {
  it('leaves the store at its version, with everything in it', async () => {
    const left = await leaveBehind(VERSIONS.length);
    const store = new Dexie('boardside', { autoOpen: false });
    declareVersions(store);
    store
      .version(VERSIONS.length + 1)
      .stores({ extras: 'id' })
      .upgrade(async (transaction) => {
        await transaction.table('people').clear();
        throw new Error('half way');
      });
    await expect(store.open()).rejects.toThrow('half way');
    store.close();
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    expect(await db.people.count()).toBe(left.people?.length);
  });
});
