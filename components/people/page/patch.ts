import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import { patchPerson } from '@/lib/store/people';

export type Patch = (fields: Partial<Person>) => void;

/** Changes fields of one person, and says so when that fails. */
export function patcher(id: string): Patch {
  return (fields) => {
    patchPerson(id, fields).catch((error: unknown) =>
      toast(`That was not kept: ${String(error)}. Please try again.`),
    );
  };
}
