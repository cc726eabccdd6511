import { dayWords } from '@/components/ui/when';
import { STATUS_LABELS, type Mentorship, type Role } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';

/** The role that somebody's hats point to; asked in session zero. */
export function likelyRole({ hats }: Pick<Person, 'hats'>): Role {
  if (hats.includes('mentor')) return 'mentee';
  if (hats.includes('mentee')) return 'mentor';
  return hats.includes('peer') ? 'peer' : 'mentee';
}

/** "Active", "Paused until Jan 15, 2027", "Ended on Nov 21, 2026". */
export function statusTold({
  status,
  pausedUntil,
  ending,
}: Pick<Mentorship, 'status' | 'pausedUntil' | 'ending'>): string {
  if (status === 'paused' && pausedUntil !== null) return `Paused until ${dayWords(pausedUntil)}`;
  if (status === 'ended' && ending) return `Ended on ${dayWords(ending.day)}`;
  return STATUS_LABELS[status];
}
