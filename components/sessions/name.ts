import type { Person } from '@/lib/people/person';

/** What a session's person is called; they may have been removed since. */
export function nameOf(person: Person | undefined): string {
  return person?.name ?? 'somebody removed';
}
