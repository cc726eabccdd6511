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
