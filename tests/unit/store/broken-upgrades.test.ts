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

describe('an upgrade that is interrupted', () => {
  // Version 2 writes to people, seats and touches in turn, version 3 to people and drafts; each is broken off.
  it.each([
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 5],
    [2, 1],
    [2, 2],
  ])('leaves version %s whole at write number %s', async (from, number) => {
    await leaveBehind(from);
    const before = await remains(from);
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
            if (writes === number) (request.trans as unknown as IDBTransaction).abort();
            return answer;
          };
          return { ...table, mutate };
        },
      }),
    });
    await expect(store.open()).rejects.toThrow();
    store.close();
    expect(writes).toBeGreaterThanOrEqual(number);
    expect(await remains(from)).toBe(before);
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
