import type { Role } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';

/** The role that somebody's hats point to; asked in session zero. */
export function likelyRole({ hats }: Pick<Person, 'hats'>): Role {
  if (hats.includes('mentor')) return 'mentee';
  if (hats.includes('mentee')) return 'mentor';
  return hats.includes('peer') ? 'peer' : 'mentee';
}
