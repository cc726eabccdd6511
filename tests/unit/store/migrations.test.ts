import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AreaSchema } from '@/lib/board/area';
import { QuestionSchema } from '@/lib/board/question';
import { SeatSchema } from '@/lib/board/seat';
import { DraftSchema } from '@/lib/outreach/draft';
import { BLANK } from '@/lib/people/blank';
import { PersonSchema, type Person } from '@/lib/people/person';
import { TouchSchema } from '@/lib/people/touch';
import { SessionSchema } from '@/lib/sessions/session';
import { db, type TableName } from '@/lib/store/db';
import { declareVersions, VERSIONS } from '@/lib/store/schema';

type Rows = Record<string, { id: string }[]>;

/** A row of every table must fit here after any upgrade; a new table adds its schema. */
const SCHEMAS: Record<TableName, v.GenericSchema> = {
  people: PersonSchema,
  seats: SeatSchema,
  areas: AreaSchema,
  parkedQuestions: QuestionSchema,
  touches: TouchSchema,
  drafts: DraftSchema,
  sessions: SessionSchema,
};

/** The example database of a version, as its "Export everything" would have written it. */
function example(version: number): { version: number; tables: Rows } {
  const file = new URL(`../../fixtures/store/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as { version: number; tables: Rows };
}

/** Puts an example database on the disk, as the Boardside of that version had it. */
async function leaveBehind(version: number): Promise<Rows> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store, version);
  await store.open();
  const { tables } = example(version);
  for (const [name, rows] of Object.entries(tables)) await store.table(name).bulkAdd(rows);
  store.close();
  return tables;
}

beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

describe('the versions of the store', () => {
  it('are numbered from 1 without gaps', () => {
    expect(VERSIONS.map(({ number }) => number)).toEqual(
      VERSIONS.map((_version, index) => index + 1),
    );
  });

  it('each have an example database that says which it is', () => {
    for (const { number } of VERSIONS) expect(example(number).version).toBe(number);
  });

  it('have, in the newest example, rows in every table that screens use', () => {
    const { tables } = example(VERSIONS.length);
    for (const name of Object.keys(SCHEMAS)) expect(tables[name]?.length, name).toBeGreaterThan(0);
  });

  it('have every table that screens use, with an id', () => {
    const tables: Record<string, string> = Object.assign(
      {},
      ...VERSIONS.map((version) => version.tables),
    );
    for (const name of Object.keys(SCHEMAS)) expect(tables[name]).toMatch(/^id\b/u);
  });
});

describe('a fresh store', () => {
  it('has all tables, and nothing in them but five empty seats that fit', async () => {
    await db.open();
    expect(db.tables.map(({ name }) => name).toSorted()).toEqual(
      'areas checkIns drafts goals mentorships parkedQuestions people seats sessions takeaways templates touches'.split(
        ' ',
      ),
    );
    const seats = await db.seats.orderBy('order').toArray();
    expect(seats.map(({ kind }) => kind)).toEqual([
      'technical',
      'industry',
      'leadership',
      'strategic',
      'peer',
    ]);
    for (const seat of seats) expect(v.safeParse(SeatSchema, seat).issues).toBeUndefined();
    for (const { name } of db.tables.filter(({ name }) => name !== 'seats'))
      expect(await db.table(name).count()).toBe(0);
  });
});

describe.each(VERSIONS)('a store of version $number', ({ number }) => {
  it('opens today with every row that was in it', async () => {
    const left = await leaveBehind(number);
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    for (const [name, rows] of Object.entries(left)) {
      const ids = await db.table(name).orderBy('id').primaryKeys();
      expect(ids, name).toEqual(rows.map(({ id }) => id).toSorted());
    }
  });

  it('has rows afterwards that fit today’s schemas', async () => {
    await leaveBehind(number);
    await db.open();
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      for (const row of await db.table(name).toArray())
        expect(v.safeParse(schema, row).issues, name).toBeUndefined();
    }
  });

  it('loses no field of any row', async () => {
    const left = await leaveBehind(number);
    await db.open();
    for (const [name, rows] of Object.entries(left)) {
      for (const row of rows) expect(await db.table(name).get(row.id)).toMatchObject(row);
    }
  });

  it('is found through today’s indexes', async () => {
    await leaveBehind(number);
    await db.open();
    const ngozi = await db.people.where('linkKeys').equals('linkedin:ngozi-brightwater').first();
    expect(ngozi?.name).toBe('Ngozi Brightwater');
    expect(
      await db.touches
        .where('[personId+at]')
        .between([ngozi!.id, 0], [ngozi!.id, Infinity])
        .count(),
    ).toBe(2);
    expect(await db.seats.where('holderId').equals(ngozi!.id).count()).toBe(1);
    expect(
      await db.sessions
        .where('[state+startsAt]')
        .between(['ended', 0], ['ended', Infinity])
        .count(),
    ).toBe(1);
  });
});

describe('somebody from version 1', () => {
  it('is as well known in version 2 as before, and nothing is made up', async () => {
    await leaveBehind(1);
    await db.open();
    const ngozi = await db.people.where('nameKey').equals('ngozi brightwater').first();
    const { name, nameKey, ...known } = example(1).tables['people']![0] as unknown as Person;
    expect(ngozi).toEqual({ ...BLANK, name, nameKey, ...known });
    expect(await db.people.orderBy('overall').count()).toBe(0);
    expect(await db.people.where('cadence.idealDays').above(0).count()).toBe(0);
    expect(await db.people.orderBy('lastTouchAt').count()).toBe(2);
  });
});

/** What a database of version 1 holds to the letter, and how it is indexed. */
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
  // Version 2 writes to people, seats and touches in turn; each is broken off.
  it.each([1, 2, 3])('at its write number %s leaves version 1 whole', async (number) => {
    await leaveBehind(1);
    const before = await remains(1);
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
    expect(await remains(1)).toBe(before);
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    for (const person of await db.people.toArray())
      expect(v.safeParse(PersonSchema, person).issues).toBeUndefined();
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
