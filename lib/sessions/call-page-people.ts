import { nameWords } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { fold } from '@/lib/text/clean';

/** A name in a script that puts no spaces between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u;

/**
 * Who a call is likely with, by the names in its title: those whose whole name
 * is there, then those whose first name is and nobody else's whole name.
 */
export function likelyPeople<P extends Pick<Person, 'name' | 'nameKey'>>(
  title: string,
  people: P[],
): P[] {
  const folded = fold(title);
  const said = new Set(folded.split(' '));
  const known = people
    // Ten thousand names are passed over by their key; only a few are looked into.
    .filter(({ nameKey }) =>
      nameKey.split(' ').some((word) => said.has(word) || UNSPACED.test(word)),
    )
    .map((person) => ({ person, words: nameWords(person.name) }));
  const whole = known.filter(
    ({ words: [first = '', ...more] }) =>
      (first.length > 1 && said.has(first) && more.every((word) => said.has(word))) ||
      (UNSPACED.test(first) && more.length === 0 && folded.includes(first)),
  );
  const taken = new Set(whole.flatMap(({ words }) => words));
  const byFirst = known.filter(
    ({ words: [first = '', ...more] }) =>
      more.length > 0 && first.length > 1 && said.has(first) && !taken.has(first),
  );
  const longest = whole.toSorted((a, b) => b.words.length - a.words.length);
  return [...longest, ...byFirst].map(({ person }) => person);
}
