import { distance } from 'fastest-levenshtein';
import { fold } from '@/lib/text/clean';
import { nameWords } from './name';
import type { Person } from './person';

/** Why two people may be one, strongest first. */
export const REASONS = ['link', 'email', 'name-company', 'spelling'] as const;
export type DuplicateReason = (typeof REASONS)[number];

export const REASON_WORDS: Record<DuplicateReason, string> = {
  link: 'The same link',
  email: 'The same e-mail address',
  'name-company': 'The same name',
  spelling: 'Nearly the same name',
};

export type Comparable = Pick<
  Person,
  'id' | 'name' | 'linkKeys' | 'emails' | 'company' | 'links' | 'notSameAs'
>;

/**
 * Why `a` and `b` may be one person, or null. Symmetric. Two different profiles
 * on one site keep namesakes apart, and so does the user's "not the same".
 */
export function duplicateReason(a: Comparable, b: Comparable): DuplicateReason | null {
  return reasonFor(read(a), read(b));
}

/** Somebody with the words that are compared, which are worked out once. */
interface Entry {
  person: Comparable;
  words: string[];
  letters: number;
  company: string;
}

function read(person: Comparable): Entry {
  const words = nameWords(person.name);
  return { person, words, letters: words.join('').length, company: fold(person.company) };
}

function reasonFor(one: Entry, other: Entry): DuplicateReason | null {
  const reason = likeReason(one, other);
  if (reason === null) return null;
  const [a, b] = [one.person, other.person];
  const apart = a.id === b.id || a.notSameAs.includes(b.id) || b.notSameAs.includes(a.id);
  return apart ? null : reason;
}

/** What speaks for it; most people are told apart here, so what is cheap comes first. */
function likeReason(one: Entry, other: Entry): DuplicateReason | null {
  const [a, b] = [one.person, other.person];
  if (a.linkKeys.some((key) => b.linkKeys.includes(key))) return 'link';
  if (a.emails.some((email) => b.emails.includes(email))) return 'email';
  return differentCompanies(one, other) || differentProfiles(a, b) ? null : likeness(one, other);
}

function differentProfiles(a: Comparable, b: Comparable): boolean {
  return a.links.some(({ kind }) => kind !== 'web' && b.links.some((link) => link.kind === kind));
}

function differentCompanies(a: Entry, b: Entry): boolean {
  return a.company !== '' && b.company !== '' && a.company !== b.company;
}

/** Whether two names are one, in any order of their words, or but for a slip of the finger. */
function likeness(one: Entry, other: Entry): 'name-company' | 'spelling' | null {
  const [a, b] = [one.words, other.words];
  if (a.length === 0 || b.length === 0 || Math.abs(one.letters - other.letters) > MOST_SLIPS)
    return null;
  const [mine, theirs] = [without(a, b), without(b, a)];
  if (mine.length === 0 && theirs.length === 0) return 'name-company';
  if (mine.length === a.length && !beginAlike(a, b) && !endAlike(a, b)) return null;
  return withinSlips(mine.join(' '), theirs.join(' ')) ? 'spelling' : null;
}

const MOST_SLIPS = 2;

/** What tells two names apart may differ by one letter if it is four long, by two if it is eight. */
function withinSlips(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const slips = longer >= 8 ? MOST_SLIPS : longer >= 4 ? 1 : 0;
  return Math.abs(a.length - b.length) <= slips && distance(a, b) <= slips;
}

/** The words of a name that the other does not have; one that is there twice has to be there twice. */
function without(words: string[], others: string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const beginAlike = (a: string[], b: string[]) => initials(a) === initials(b);
const endAlike = (a: string[], b: string[]) => finals(a) === finals(b);
const initials = (words: string[]) => words.map((word) => word.slice(0, 1)).join('');
const finals = (words: string[]) => words.map((word) => word.slice(-1)).join('');

export interface Pair {
  a: string;
  b: string;
  reason: DuplicateReason;
}

/** All likely pairs among many people, strongest reason first. Only people who share a clue are compared. */
export function findPairs(people: Comparable[]): Pair[] {
  const rooms = new Map<string, Entry[]>();
  for (const entry of people.map((person) => read(person))) {
    for (const clue of new Set(cluesOf(entry))) {
      const room = rooms.get(clue);
      if (room) room.push(entry);
      else rooms.set(clue, [entry]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const room of rooms.values()) {
    for (const [index, one] of room.entries()) {
      for (let at = index + 1; at < room.length; at += 1) {
        const other = room[at] ?? one;
        const reason = reasonFor(one, other);
        const [a, b] = [one.person.id, other.person.id];
        if (reason) pairs.set(`${a} ${b}`, { a, b, reason });
      }
    }
  }
  return [...pairs.values()].toSorted(
    (a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason),
  );
}

/** Whatever `reasonFor` may go by: two people who share none of these have no reason to be one. */
function cluesOf({ person, words }: Entry): string[] {
  return [
    ...person.linkKeys,
    ...person.emails.map((email) => `mail:${email}`),
    ...words.map((word) => `word:${word}`),
    ...(words.length > 0 ? [`begin:${initials(words)}`, `end:${finals(words)}`] : []),
  ];
}
