import { Dexie } from 'dexie';
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
  return db.people
    .where('[stage+nameKey]')
    .between([stage, Dexie.minKey], [stage, Dexie.maxKey])
    .primaryKeys();
}

async function inOrder(order: Order): Promise<string[]> {
  if (order === 'name') return db.people.orderBy('nameKey').primaryKeys();
  if (order === 'changed') return db.people.orderBy('updatedAt').reverse().primaryKeys();
  // Rows without the value are not in its index: they follow, by name.
  const index = order === 'rating' ? 'overall' : 'lastTouchAt';
  const first = await db.people.orderBy(index).reverse().primaryKeys();
  const seen = new Set(first);
  const rest = await db.people.orderBy('nameKey').primaryKeys();
  return [...first, ...rest.filter((key) => !seen.has(key))];
}

/** How many people are at each stage. */
export async function countStages(stages: readonly Stage[]): Promise<Map<Stage, number>> {
  const counts = stages.map(async (stage) => [stage, (await ofStage(stage)).length] as const);
  return new Map(await Promise.all(counts));
}
