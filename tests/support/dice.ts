// With its ending, so that tests outside the bundler can read this file too.
import { ENGLISH, NAMES } from './words.ts';

export type Dice = ReturnType<typeof createDice>;

/** Chance that falls the same way every time (mulberry32). */
export function createDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const hex = (digits: number) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  /** The first is taken most often, the second half as often, and so on: as words, names and friends are. */
  const among = <T>(from: readonly T[]): T => from[Math.floor(from.length ** next()) - 1] as T;
  const words = (count: number, from: readonly string[] = ENGLISH) =>
    Array.from({ length: count }, () => among(from)).join(' ');
  return {
    below,
    pick,
    among,
    word: among<string>,
    words,
    odds: (chance: number) => next() < chance,
    slug: () => `${among(ENGLISH)}-${pick(ENGLISH)}-${hex(5)}`,
    id(at: number) {
      const time = at.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}

/** A name in one of several scripts, each as often as `NAMES` says. */
export function fullName(dice: Dice): string {
  let ticket = dice.below(100);
  const names = NAMES.find(({ share }) => (ticket -= share) < 0) ?? NAMES[0];
  if (!names) return '';
  const [first, last] = [dice.pick(names.first), dice.word(names.last)];
  return names.between === '' ? last + first : `${first}${names.between}${last}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
