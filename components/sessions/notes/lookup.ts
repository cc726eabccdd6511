import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { noteContext } from '@/lib/store/notes';
import { searchPeople } from '@/lib/store/people';
import { topicsWith } from '@/lib/store/takeaways';
import type { Lookup } from './completion';

const MOST = 7;

/** Finds whom and what there is to offer in the notes of a session with this person. */
export function lookupFor(person: Person | undefined, personId: string): Lookup {
  return async (sign, words) => {
    const { today } = noteContext(person, Date.now());
    if (sign === '#') return { today, people: [], topics: await topicsWith(personId) };
    const others = words === '' ? [] : await searchPeople(words, MOST);
    const people = [...(person ? [person] : []), ...others.filter(({ id }) => id !== personId)];
    return {
      today,
      topics: [],
      people: people.map(({ name }) => ({ name, first: firstName(name) })),
    };
  };
}
