import type { Change } from '@/lib/data/change';
import type { ValueMap } from '@/lib/people/value-map';
import { db } from './db';
import { mutate } from './mutate';

export type Read = ValueMap['read'][number];

/** Changes the named parts of what is known of somebody; the others stay as they are now, whoever changed them last. */
export function patchValueMap(
  personId: string,
  fields: Partial<Omit<ValueMap, 'read'>>,
): Promise<Change[]> {
  return change(personId, (map) => ({ ...map, ...fields }));
}

/** Notes something of theirs; at the end, or where it stood before. */
export function addRead(personId: string, entry: Read, at = Infinity): Promise<Change[]> {
  return changeReads(personId, (reads) => reads.toSpliced(at, 0, entry));
}

/** Changes one entry: the one that stood at `at` and said `was`, wherever it is by now. */
export function changeRead(
  personId: string,
  at: number,
  was: Read,
  fields: Partial<Read>,
): Promise<Change[]> {
  return changeReads(personId, (reads) => {
    const place = placeOf(reads, at, was) ?? at;
    return reads.toSpliced(place, 1, { ...was, ...reads[place], ...fields });
  });
}

/** Takes one entry away; one that is no longer there stays so. */
export function removeRead(personId: string, at: number, was: Read): Promise<Change[]> {
  return changeReads(personId, (reads) => {
    const place = placeOf(reads, at, was);
    return place === undefined ? reads : reads.toSpliced(place, 1);
  });
}

function placeOf(reads: Read[], at: number, was: Read): number | undefined {
  const same = (read: Read | undefined) => read?.what === was.what && read.took === was.took;
  if (same(reads[at])) return at;
  const found = reads.findIndex((read) => same(read));
  return found === -1 ? undefined : found;
}

function changeReads(personId: string, next: (reads: Read[]) => Read[]): Promise<Change[]> {
  return change(personId, (map) => ({ ...map, read: next(map.read) }));
}

async function change(personId: string, next: (map: ValueMap) => ValueMap): Promise<Change[]> {
  const { changes } = await mutate(['people'], async (write) => {
    const person = await db.people.get(personId);
    if (person) await write.patch('people', personId, { valueMap: next(person.valueMap) });
  });
  return changes;
}
