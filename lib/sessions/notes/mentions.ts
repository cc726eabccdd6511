import { fold } from '@/lib/text/clean';
import type { Span } from './mark';
import { readDue } from './due';

/** A word with `@` or `#` before it. `value` is the name, the topic, the day (`YYYY-MM-DD`), or `me` and `them`. */
export interface Mention extends Span {
  kind: 'person' | 'topic' | 'due' | 'owner';
  value: string;
  /** Its words as they stand in the line, without `@` or `#`. */
  words: string;
}

/** At a word's start, so that addresses (`ada@example.org`, `…/page#part`) are none. */
const SIGN = /(?<=^|[\s([{"'“‘«¿¡,;])(?:@(?=[\p{L}\p{N}])|#(?=[\p{L}\p{N}_-]*\p{L}))/gu;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.\-‐/\u200C\u200D][\p{L}\p{M}\p{N}_]+)*/uy;
/** More signs than anybody reads in one line are not looked at. */
const MOST_SIGNS = 200;
/** How many words a due day can have (`@end of the month`), and a name. */
const MOST_WORDS = 4;
const OWNERS = new Map([
  ['me', 'me'],
  ['myself', 'me'],
  ['them', 'them'],
]);

/** Every mention of a line, in order. `name` is the other person's: after `@` it may be written with all its words. */
export function readMentions(
  line: string,
  context: { today: Temporal.PlainDate; name: string },
): Mention[] {
  const mentions: Mention[] = [];
  let signs = 0;
  for (const { index } of line.matchAll(SIGN)) {
    if (signs++ === MOST_SIGNS) break;
    const words = wordsFrom(line, index + 1);
    const first = words[0];
    if (first === undefined || index < (mentions.at(-1)?.to ?? 0)) continue;
    const read =
      line[index] === '#'
        ? { kind: 'topic' as const, value: first.text, to: first.to }
        : (dueAt(words, context.today) ?? ownerAt(first) ?? personAt(words, context.name));
    if (read) mentions.push({ from: index, words: line.slice(index + 1, read.to), ...read });
  }
  return mentions;
}

interface Word {
  /** From the sign to this word's end. */
  text: string;
  to: number;
}

/** The words after a sign, each with those before it: `12`, `12 dec`, `12 dec 2026`. */
function wordsFrom(line: string, start: number): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  while (words.length < MOST_WORDS && WORD.test(line)) {
    const to = WORD.lastIndex;
    words.push({ text: line.slice(start, to), to });
    if (!/[ \t]/u.test(line[to] ?? '')) break;
    WORD.lastIndex = to + 1;
  }
  return words;
}

/** The longest run of words that says a day. */
function dueAt(words: Word[], today: Temporal.PlainDate): Omit<Mention, 'from' | 'words'> | null {
  for (const { text, to } of words.toReversed()) {
    if (text.length > 40) continue;
    const day = readDue(text, today);
    if (day !== null) return { kind: 'due', value: day, to };
  }
  return null;
}

function ownerAt(word: Word): Omit<Mention, 'from' | 'words'> | null {
  const owner = OWNERS.get(word.text.toLowerCase());
  return owner === undefined ? null : { kind: 'owner', value: owner, to: word.to };
}

function personAt(words: Word[], name: string): Omit<Mention, 'from' | 'words'> | null {
  const full = words.length > 1 ? fold(name) : '';
  const whole = words.find(({ text }) => full !== '' && text.length < 300 && fold(text) === full);
  const word = whole ?? words[0];
  if (word === undefined || !/\p{L}/u.test(word.text)) return null;
  return { kind: 'person', value: word.text, to: word.to };
}
