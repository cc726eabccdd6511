import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { declareVersions } from '@/lib/store/schema';
import { toVersion3 } from '@/lib/store/upgrade-3';
import { aPerson, aTouch, MORNING } from '../support/rows';

const DAY = 86_400_000;
const ADA = '0192f0a0-0001-7000-8000-000000000001';
const BEN = '0192f0a0-0002-7000-8000-000000000002';

beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

/** A draft as version 2 had it. */
function old(number: number, given: object): object {
  return {
    id: `0192f0a0-000${number}-7000-8000-00000000000${number}`,
    createdAt: MORNING,
    updatedAt: MORNING,
    personId: ADA,
    purpose: 'introduction',
    channel: 'slack',
    templateId: 'introduction',
    subject: '',
    body: 'Hi',
    state: 'sent',
    sentAt: MORNING,
    ...given,
  };
}

async function leaveBehind(tables: Record<string, object[]>): Promise<void> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store, 2);
  await store.open();
  for (const [name, rows] of Object.entries(tables)) await store.table(name).bulkAdd(rows);
  store.close();
}

const ada = aPerson({ id: ADA, stage: 'contacted' });
const waiting = async () =>
  (await db.drafts.orderBy('waitingSince').toArray()).map(({ id }) => id[12]);

describe('what was sent before version 3', () => {
  it('waits for an answer while somebody is “contacted”, since it was sent', async () => {
    await leaveBehind({
      people: [ada, aPerson({ id: BEN, stage: 'talking' })],
      drafts: [old(1, {}), old(2, { personId: BEN }), old(3, { state: 'open', sentAt: null })],
    });
    await db.open();
    expect(await waiting()).toEqual(['1']);
    expect(await db.drafts.toCollection().first()).toMatchObject({
      waitingSince: MORNING,
      answeredAt: null,
    });
  });

  it.each(['in', 'both'] as const)(
    'waits no more when something came from them since (%s)',
    async (direction) => {
      const [before, after] = [MORNING - DAY, MORNING + DAY];
      await leaveBehind({
        people: [ada],
        drafts: [old(1, { sentAt: before }), old(2, { sentAt: after })],
        touches: [
          aTouch({ personId: ADA, at: MORNING, direction }),
          aTouch({ personId: ADA, at: after + 1, direction: 'out' }),
        ],
      });
      await db.open();
      expect(await waiting()).toEqual(['2']);
    },
  );

  it('asks nothing when it was a thank-you, or to nobody', async () => {
    await leaveBehind({
      people: [ada],
      drafts: [old(1, { purpose: 'thanks' }), old(2, { personId: null })],
    });
    await db.open();
    expect(await waiting()).toEqual([]);
    expect((await db.drafts.toArray()).map(({ purpose }) => purpose)).toEqual([
      'thank-you',
      'introduction-cold',
    ]);
  });
});

describe('the upgrade to version 3', () => {
  it('done again changes nothing', async () => {
    await leaveBehind({
      people: [ada],
      drafts: [old(1, {}), old(2, { purpose: 'thanks' })],
    });
    await db.open();
    const rows = async () => [await db.people.toArray(), await db.drafts.toArray()];
    const before = await rows();
    await db.transaction('rw', db.tables, (transaction) => toVersion3(transaction));
    expect(await rows()).toEqual(before);
  });

  it('reads no contact but the last with those who were written to', async () => {
    const many = Array.from({ length: 300 }, (_, number) =>
      aTouch({ personId: number % 2 ? ADA : BEN, at: MORNING - number, direction: 'in' }),
    );
    await leaveBehind({ people: [ada], drafts: [old(1, {})], touches: many });
    const store = new Dexie('boardside', { autoOpen: false });
    declareVersions(store);
    let read = 0;
    store.use({
      stack: 'dbcore',
      name: 'reading glass',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (name !== 'touches') return table;
          const query: typeof table.query = async (request) => {
            const answer = await table.query(request);
            read += answer.result.length;
            return answer;
          };
          const openCursor: typeof table.openCursor = async (request) => {
            read += 1;
            return table.openCursor(request);
          };
          return { ...table, query, openCursor };
        },
      }),
    });
    await store.open();
    store.close();
    expect(read).toBe(1);
  });
});
