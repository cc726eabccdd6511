import { kept } from '@/components/ui/kept';
import type { Person } from '@/lib/people/person';
import { patchPeople, patchPerson } from '@/lib/store/people';

/** Fields, or what makes them of the person as they are stored now. */
export type Patch = (fields: Partial<Person> | ((now: Person) => Partial<Person>)) => void;

/** Changes fields of one person, and says so when that fails. */
export function patcher(id: string): Patch {
  return (fields) =>
    kept(typeof fields === 'function' ? patchPeople([id], fields) : patchPerson(id, fields));
}
