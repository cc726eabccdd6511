import type { Stage } from '@/lib/people/person';
import { db } from './db';

/** How a list of people can be ordered. */
export const ORDERS = ['name', 'rating', 'touch', 'changed'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * The ids of everybody, or of a stage, in order. Only keys are read from the
 * index, so that ten thousand people are a list in an instant; their rows are
 * read as they come into view.
 */
export async function peopleKeys(order: Order, stage: Stage | null): Promise<string[]> {
  if (stage !== null && order === 'name') return ofStage(stage);
  const keys = await inOrder(order);
  if (stage === null) return keys;
  const wanted = new Set(await ofStage(stage));
  return keys.filter((key) => wanted.has(key));
}

function ofStage(stage: Stage): Promise<string[]> {
  return keysIn('[stage+nameKey]', IDBKeyRange.bound([stage], [stage, []]));
}

async function inOrder(order: Order): Promise<string[]> {
  if (order === 'name') return keysIn('nameKey');
  if (order === 'changed') return (await keysIn('updatedAt')).reverse();
  // Rows without the value are not in its index: they follow, by name.
  const [first, all] = await Promise.all([
    keysIn(order === 'rating' ? 'overall' : 'lastTouchAt'),
    keysIn('nameKey'),
  ]);
  const seen = new Set(first);
  return [...first.reverse(), ...all.filter((key) => !seen.has(key))];
}

/** How many people are at each stage. */
export async function countStages(stages: readonly Stage[]): Promise<Map<Stage, number>> {
  const counts = stages.map(async (stage) => [stage, (await ofStage(stage)).length] as const);
  return new Map(await Promise.all(counts));
}

/**
 * The ids in an index, in its order. A live query hears of any change to the
 * index and of whoever is removed; that is said of both as a whole, for to
 * follow tens of thousands of single keys, as Dexie does when it reads them,
 * would stop the page for a moment.
 */
async function keysIn(index: string, range: IDBKeyRange | null = null): Promise<string[]> {
  await Promise.all([
    db.people.orderBy(index).limit(0).primaryKeys(),
    db.people.toCollection().limit(0).primaryKeys(),
  ]);
  return new Promise((resolve, reject) => {
    const people = db.backendDB().transaction('people').objectStore('people');
    const reading = people.index(index).getAllKeys(range);
    // The ids of people are texts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    reading.addEventListener('success', () => resolve(reading.result as string[]));
    reading.addEventListener('error', () => reject(new Error(String(reading.error))));
  });
}
