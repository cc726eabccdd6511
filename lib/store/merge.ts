import type { Change } from '@/lib/data/change';
import { findPairs, type Pair } from '@/lib/people/duplicates';
import { merged, type Choosable, type Choice } from '@/lib/people/merge';
import { db } from './db';
import { mutate } from './mutate';
import { OWNED, ownedKeys } from './people';

/** Likely pairs among everybody. Reads all people: for the page that asks for it, not for a hot path. */
export async function likelyPairs(): Promise<Pair[]> {
  return findPairs(await db.people.toArray());
}

/**
 * Makes two people one: `keptId` takes over everything of `otherId` and all
 * that leads there; undo separates them again. When one of them is gone by now
 * (another tab was quicker), nothing is changed and the answer is empty.
 */
export async function mergePeople(
  keptId: string,
  otherId: string,
  choices: Partial<Record<Choosable, Choice>>,
): Promise<Change[]> {
  const tables = [
    'people',
    'seats',
    'parkedQuestions',
    ...OWNED.map(({ table }) => table),
  ] as const;
  const { changes } = await mutate([...tables], async (write) => {
    const [kept, other] = await db.people.bulkGet([keptId, otherId]);
    if (!kept || !other || keptId === otherId) return;
    for (const { table, index } of OWNED) {
      const ids = await ownedKeys(table, index, otherId);
      for (const id of ids) await write.patch(table, id, { personId: keptId });
    }
    // A handing-over to either of them is one to the kept one.
    for (const { id, ending } of await db.mentorships.toArray()) {
      if (ending?.handOverTo !== otherId) continue;
      await write.patch('mentorships', id, { ending: { ...ending, handOverTo: keptId } });
    }
    for (const { id } of await db.parkedQuestions.where('personId').equals(otherId).toArray()) {
      await write.patch('parkedQuestions', id, { personId: keptId });
    }
    for (const seat of await db.seats.toArray()) {
      const history = seat.history.map((term) =>
        term.personId === otherId ? { ...term, personId: keptId } : term,
      );
      const holderId = seat.holderId === otherId ? keptId : seat.holderId;
      if (seat.history.some(({ personId }) => personId === otherId) || holderId !== seat.holderId) {
        await write.patch('seats', seat.id, { holderId, history });
      }
    }
    // Those whom the user has said the other one is not are not the kept one either.
    for (const person of await db.people.bulkGet(other.notSameAs)) {
      if (!person || person.id === keptId) continue;
      const notSameAs = person.notSameAs.map((id) => (id === otherId ? keptId : id));
      await write.patch('people', person.id, { notSameAs: [...new Set(notSameAs)] });
    }
    await write.patch('people', keptId, merged(kept, other, choices));
    await write.remove('people', otherId);
  });
  return changes;
}

/** Remembers that these are two people. */
export async function notTheSame(a: string, b: string): Promise<Change[]> {
  const { changes } = await mutate(['people'], async (write) => {
    const [first, second] = await db.people.bulkGet([a, b]);
    if (!first || !second) return;
    await write.patch('people', a, { notSameAs: [...new Set([...first.notSameAs, b])] });
    await write.patch('people', b, { notSameAs: [...new Set([...second.notSameAs, a])] });
  });
  return changes;
}
