import { distance } from 'fastest-levenshtein';
import { fold } from '@/lib/text/clean';

/**
 * A full-text index as plain postings lists: each word leads to the numbers of
 * the documents that hold it, and the words are kept sorted, so that all that
 * begin alike are one run. For 65,000 documents it is built in a second, where
 * the libraries tried took tens of seconds and hundreds of megabytes.
 */
export interface Index {
  /** Adds a document, or replaces the one with this key. A word of the title counts for more than one of the text. */
  put: (key: string, title: string, text: string) => void;
  drop: (key: string) => void;
  /** Keys of documents that hold every word of the query, each as a beginning, best and newest first. */
  find: (query: string, limit: number) => string[];
  /** The keys of all documents. */
  keys: () => Iterable<string>;
}

/** How well a word fits: it is the word, begins it, or is a slip of the finger away. In a title all of this is more. */
const WHOLE = 4;
const BEGINS = 2;
const NEARLY = 1;
const IN_TITLE = 4;

/** Documents that are gone are passed over, until there are so many that sweeping them out is worth its while. */
const SWEEP_FROM = 1_000;

export function createIndex(): Index {
  // Documents are numbered in the order they came. What stands in the lists is
  // twice the number, and one more if the word is in the title.
  let keys: (string | null)[] = [];
  let numbers = new Map<string, number>();
  let postings = new Map<string, number[]>();
  let sorted: string[] = [];
  let unsorted: string[] = [];

  const learn = (word: string, posting: number) => {
    const list = postings.get(word);
    if (list) list.push(posting);
    else {
      postings.set(word, [posting]);
      unsorted.push(word);
    }
  };

  const drop = (key: string) => {
    const number = numbers.get(key);
    if (number === undefined) return;
    keys[number] = null;
    numbers.delete(key);
    if (keys.length - numbers.size > Math.max(SWEEP_FROM, numbers.size)) sweep();
  };

  /** Numbers the documents anew, without those that are gone and the words that only they had. */
  const sweep = () => {
    const [all, old] = [keys, postings];
    keys = all.filter((key) => key !== null);
    numbers = new Map(keys.map((key, number) => [key ?? '', number]));
    postings = new Map();
    for (const [word, list] of old) {
      const kept = list.flatMap((posting) => {
        const number = numbers.get(all[posting >> 1] ?? '');
        return number === undefined ? [] : number * 2 + (posting & 1);
      });
      if (kept.length > 0) postings.set(word, kept);
    }
    [sorted, unsorted] = [[], [...postings.keys()]];
  };

  /** All words, sorted; sorting a sorted list with a few more at its end is quick. */
  const vocabulary = () => {
    if (unsorted.length > 0) {
      sorted = [...sorted, ...unsorted].toSorted();
      unsorted = [];
    }
    return sorted;
  };

  /** For every document how well it fits one word of the query; 0 is not at all. */
  const fits = (typed: string): Uint8Array => {
    const marks = new Uint8Array(keys.length);
    let any = false;
    const mark = (word: string, score: number) => {
      for (const posting of postings.get(word) ?? []) {
        const number = posting >> 1;
        if (keys[number] === null) continue;
        any = true;
        const whole = score + (posting & 1) * IN_TITLE;
        if ((marks[number] ?? 0) < whole) marks[number] = whole;
      }
    };
    for (const word of beginning(vocabulary(), typed)) mark(word, word === typed ? WHOLE : BEGINS);
    if (!any) for (const word of near(vocabulary(), typed)) mark(word, NEARLY);
    return marks;
  };

  return {
    drop,
    keys: () => numbers.keys(),
    put(key, title, text) {
      drop(key);
      const number = keys.push(key) - 1;
      numbers.set(key, number);
      const inTitle = wordsOf(title);
      for (const word of inTitle) learn(word, number * 2 + 1);
      for (const word of wordsOf(text)) if (!inTitle.has(word)) learn(word, number * 2);
    },
    find(query, limit) {
      const [first, ...others] = wordsOf(query);
      if (first === undefined) return [];
      const scores = new Uint16Array(fits(first));
      for (const typed of others) {
        const marks = fits(typed);
        for (let number = 0; number < scores.length; number += 1) {
          const [score, mark] = [scores[number] ?? 0, marks[number] ?? 0];
          scores[number] = score > 0 && mark > 0 ? score + mark : 0;
        }
      }
      return best(scores, keys, limit);
    },
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).split(' ').filter(Boolean));
}

/** The best `limit` documents, the newest first among equals. */
function best(scores: Uint16Array, keys: (string | null)[], limit: number): string[] {
  const byScore = new Map<number, string[]>();
  for (let number = scores.length - 1; number >= 0; number -= 1) {
    const [score, key] = [scores[number] ?? 0, keys[number] ?? null];
    if (score === 0 || key === null) continue;
    const room = byScore.get(score);
    if (!room) byScore.set(score, [key]);
    else if (room.length < limit) room.push(key);
  }
  const rooms = [...byScore].toSorted(([a], [b]) => b - a);
  return rooms.flatMap(([, room]) => room).slice(0, limit);
}

/** The run of words that begin with `typed`. */
function beginning(sorted: string[], typed: string): string[] {
  const from = firstWhere(sorted, (word) => word >= typed);
  const to = firstWhere(sorted, (word) => word >= typed && !word.startsWith(typed));
  return sorted.slice(from, to);
}

/** Where the first word stands of those, all at the end, for which this holds. */
function firstWhere(sorted: string[], holds: (word: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(sorted[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Words that were meant, perhaps: two neighbouring letters changed places, or
 * the word or its beginning differs by a slip or two after the first letter.
 */
function near(sorted: string[], typed: string): string[] {
  if (typed.length < 4) return [];
  const slips = typed.length >= 8 ? 2 : 1;
  const swapped = Array.from(
    typed.slice(1),
    (letter, at) => typed.slice(0, at) + letter + typed.slice(at, at + 1) + typed.slice(at + 2),
  );
  return [
    ...swapped.flatMap((other) => beginning(sorted, other)),
    ...beginning(sorted, typed.slice(0, 1)).filter(
      (word) =>
        word.length >= typed.length - slips &&
        (distance(word.slice(0, typed.length), typed) <= slips || distance(word, typed) <= slips),
    ),
  ];
}
