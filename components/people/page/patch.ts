import { kept } from '@/components/ui/kept';
import type { Person } from '@/lib/people/person';
import { patchPerson } from '@/lib/store/people';

export type Patch = (fields: Partial<Person>) => void;

/** Changes fields of one person, and says so when that fails. */
export function patcher(id: string): Patch {
  return (fields) => kept(patchPerson(id, fields));
}
