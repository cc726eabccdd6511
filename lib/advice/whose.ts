import type { Person } from '@/lib/people/person';

/** Whether advice in a talk with somebody is theirs to you; to a mentee it is yours, and not for you to try. */
export function advisesMe({ hats }: Pick<Person, 'hats'>): boolean {
  return !hats.includes('mentee') || hats.includes('mentor') || hats.includes('peer');
}
