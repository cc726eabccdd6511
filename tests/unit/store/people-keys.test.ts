import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Person, type Stage } from '@/lib/people/person';
import { db } from '@/lib/store/db';
import { countStages, ORDERS, peopleKeys } from '@/lib/store/people-keys';
import { anyPerson } from '../support/people';
import { aPerson, MORNING } from '../support/rows';
import { freshStore } from '../support/store';

freshStore();

async function stored(...people: Partial<Person>[]): Promise<void> {
  await db.people.bulkAdd(people.map((given) => aPerson(given)));
}

const names = async (...asked: Parameters<typeof peopleKeys>) =>
  (await db.people.bulkGet(await peopleKeys(...asked))).map((person) => person?.name);

describe('a list of people', () => {
  it('is empty where there is nobody', async () => {
    for (const order of ORDERS) expect(await peopleKeys(order, null)).toEqual([]);
  });

  it('goes by name, without minding case or accents', async () => {
    await stored({ name: 'Zoë' }, { name: 'ada' }, { name: 'Élodie' }, { name: 'Ben' });
    expect(await names('name', null)).toEqual(['ada', 'Ben', 'Élodie', 'Zoë']);
  });

  it('goes by rating, the best first; who is not rated follows by name', async () => {
    await stored(
      { name: 'Zoë', overall: null },
      { name: 'Ada', overall: 2.5 },
      { name: 'Cleo', overall: null },
      { name: 'Ben', overall: 4 },
    );
    expect(await names('rating', null)).toEqual(['Ben', 'Ada', 'Cleo', 'Zoë']);
  });

  it('goes by the last contact, the newest first; who had none follows by name', async () => {
    await stored(
      { name: 'Zoë', lastTouchAt: null },
      { name: 'Ada', lastTouchAt: 5 },
      { name: 'Ben', lastTouchAt: 9 },
    );
    expect(await names('touch', null)).toEqual(['Ben', 'Ada', 'Zoë']);
  });

  it('goes by the last change', async () => {
    await stored(
      { name: 'Ada', updatedAt: MORNING },
      { name: 'Ben', updatedAt: MORNING + 2 },
      { name: 'Cleo', updatedAt: MORNING + 1 },
    );
    expect(await names('changed', null)).toEqual(['Ben', 'Cleo', 'Ada']);
  });

  it('can be of one stage, in any order', async () => {
    await stored(
      { name: 'Zoë', stage: 'active', overall: 1 },
      { name: 'Ada', stage: 'lead', overall: 5 },
      { name: 'Ben', stage: 'active', overall: 3 },
      { name: 'Cleo', stage: 'active' },
    );
    expect(await names('name', 'active')).toEqual(['Ben', 'Cleo', 'Zoë']);
    expect(await names('rating', 'active')).toEqual(['Ben', 'Zoë', 'Cleo']);
    expect(await names('name', 'past')).toEqual([]);
  });

  it('is read from the indexes alone', async () => {
    await stored({ name: 'Ada' }, { name: 'Ben', overall: 3 });
    let read = 0;
    const counting = (person: Person) => {
      read += 1;
      return person;
    };
    db.people.hook('reading', counting);
    for (const order of ORDERS) {
      await peopleKeys(order, null);
      await peopleKeys(order, 'lead');
    }
    await countStages(STAGES);
    db.people.hook('reading').unsubscribe(counting);
    expect(read).toBe(0);
  });
});

/** On a busy computer what is looked at follows a while later. */
const SOON = { timeout: 10_000 };

describe('a list of people that is looked at', () => {
  it.each(ORDERS)('follows whoever comes, changes and goes, by %s', async (order) => {
    const shown: number[] = [];
    const stops = liveQuery(() => peopleKeys(order, null)).subscribe((ids) =>
      shown.push(ids.length),
    );
    const sees = (count: number) => expect.poll(() => shown.at(-1), SOON).toBe(count);
    await sees(0);
    const [one, other] = [aPerson({ name: 'Ada' }), aPerson({ name: 'Ben' })];
    await db.people.bulkAdd([one, other]);
    await sees(2);
    const before = shown.length;
    const at = MORNING + 1;
    await db.people.put({
      ...other,
      name: 'Abe',
      nameKey: 'abe',
      overall: 4,
      lastTouchAt: at,
      updatedAt: at,
    });
    await expect.poll(() => shown.length, SOON).toBeGreaterThan(before);
    await db.people.delete(one.id);
    await sees(1);
    await db.people.bulkAdd(Array.from({ length: 60 }, () => aPerson()));
    await sees(61);
    await db.people.clear();
    await sees(0);
    stops.unsubscribe();
  });

  it('counts the stages anew with every move', async () => {
    const shown: (number | undefined)[] = [];
    const stops = liveQuery(() => countStages(STAGES)).subscribe((all) =>
      shown.push(all.get('active')),
    );
    const one = aPerson({ stage: 'lead' });
    await db.people.add(one);
    await db.people.put({ ...one, stage: 'active' });
    await expect.poll(() => shown.at(-1), SOON).toBe(1);
    await db.people.bulkDelete([one.id]);
    await expect.poll(() => shown.at(-1), SOON).toBe(0);
    stops.unsubscribe();
  });
});

describe('any people at all', () => {
  it('are each in every order once, and in their stage’s list alone, which is counted right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyPerson, { maxLength: 12, selector: ({ id }) => id }),
        async (people) => {
          await db.people.clear();
          await db.people.bulkAdd(people);
          const ids = people.map(({ id }) => id).toSorted();
          const counts = await countStages(STAGES);
          for (const order of ORDERS) {
            const all = await peopleKeys(order, null);
            expect(all.toSorted()).toEqual(ids);
            for (const stage of STAGES) {
              const theirs = people.filter((person) => person.stage === stage).map(({ id }) => id);
              const listed = await peopleKeys(order, stage);
              expect(listed.toSorted()).toEqual(theirs.toSorted());
              expect(counts.get(stage)).toBe(theirs.length);
              if (order !== 'name') expect(all.filter((id) => listed.includes(id))).toEqual(listed);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are counted for the stages asked for', async () => {
    await stored({ stage: 'lead' }, { stage: 'lead' }, { stage: 'past' });
    const asked: Stage[] = ['lead', 'active'];
    expect([...(await countStages(asked))]).toEqual([
      ['lead', 2],
      ['active', 0],
    ]);
  });
});
