import type { Area } from '@/lib/board/area';
import type { Change } from '@/lib/data/change';
import type { Person } from '@/lib/people/person';
import { cleanLine } from '@/lib/text/clean';
import { db } from './db';
import { mutate } from './mutate';

export function listAreas(): Promise<Area[]> {
  return db.areas.orderBy('order').toArray();
}

/** Candidates of one growth area. */
export function candidatesOf(areaId: string): Promise<Person[]> {
  return db.people.where('growthAreaIds').equals(areaId).toArray();
}

/** How many candidates each of these areas has. */
export async function countCandidates(areas: Area[]): Promise<Map<string, number>> {
  const counts = areas.map(
    async ({ id }) => [id, await db.people.where('growthAreaIds').equals(id).count()] as const,
  );
  return new Map(await Promise.all(counts));
}

export async function addArea(title: string): Promise<{ area: Area; changes: Change[] }> {
  const { result, changes } = await mutate(['areas'], async (write) => {
    const last = await db.areas.orderBy('order').last();
    return write.add('areas', {
      title: cleanLine(title, 120),
      now: '',
      goal: '',
      seatId: null,
      order: (last?.order ?? -1) + 1,
    });
  });
  return { area: result, changes };
}

export async function patchArea(id: string, patch: Partial<Area>): Promise<Change[]> {
  return (await mutate(['areas'], (write) => write.patch('areas', id, patch))).changes;
}

/** Removes an area; nobody is its candidate any more. */
export async function removeArea(id: string): Promise<Change[]> {
  const { changes } = await mutate(['areas', 'people'], async (write) => {
    for (const person of await db.people.where('growthAreaIds').equals(id).toArray()) {
      const growthAreaIds = person.growthAreaIds.filter((area) => area !== id);
      await write.patch('people', person.id, { growthAreaIds });
    }
    await write.remove('areas', id);
  });
  return changes;
}
