import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { getPeople } from '@/lib/store/people';

const NOBODY: ReadonlyMap<string, Person> = new Map();

/** The rows of the people in view; while the next ones are read, those that were there stay. */
export function useRows(ids: string[]): ReadonlyMap<string, Person> {
  return useLive(() => getPeople(ids), [ids.join(' ')]) ?? NOBODY;
}
