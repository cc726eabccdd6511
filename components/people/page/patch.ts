import { kept } from '@/components/ui/kept';
import type { Amend } from '@/lib/data/amend';
import type { Person } from '@/lib/people/person';
import { patchPerson } from '@/lib/store/people';

export type Patch = (by: Amend<Person>) => void;

/** Changes fields of one person, and says so when that fails. */
export function patcher(id: string): Patch {
  return (by) => kept(patchPerson(id, by));
}
