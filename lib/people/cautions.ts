import type { Person } from './person';

/** F5: warnings that help, each a fact and what to do about it. */
export interface Caution {
  code: 'manager' | 'sponsor' | 'far-ahead';
  says: string;
}

export function cautions(
  person: Pick<Person, 'isManager' | 'canSponsor' | 'ahead' | 'hats'>,
): Caution[] {
  const found: Caution[] = [];
  if (person.isManager) {
    found.push({
      code: 'manager',
      says: 'A direct manager seldom works as a mentor: they judge your work. They can be a good coach.',
    });
  }
  if (person.canSponsor) {
    found.push({
      code: 'sponsor',
      says: 'Sponsorship is not mentorship. If you hope for it, talk with your manager first.',
    });
  }
  if (person.ahead === 'far') {
    found.push({
      code: 'far-ahead',
      says: 'Far ahead of you: check in more often. The best mentor is often just a bit further along.',
    });
  }
  return found;
}
