import { hunks } from './diff';
import { ALIKE, similarity } from './similar';

/** What became of each part of a text: of each line, or of each word. */
export interface Fate {
  /** The part as it is now; null where it is gone. */
  now: (string | null)[];
  /** What was put in before each part, and at the end. */
  before: string[][];
}

/** The lines of a text with their endings, so that joining them gives the text. */
export function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [];
}

// Scripts written without spaces have each character for itself: a run of them is not one word.
const UNSPACED =
  '\\p{Ideographic}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}';
const PART = new RegExp(`[[\\p{L}\\p{M}\\p{N}_]--[${UNSPACED}]]+|\\r\\n|[\\s\\S]`, 'gv');
const WORD = new RegExp(`^[[\\p{L}\\p{M}\\p{N}_]--[${UNSPACED}]]`, 'v');

/** A line's words, and what is between them one by one. */
export function splitWords(line: string): string[] {
  return line.match(PART) ?? [];
}

export function isWord(part: string): boolean {
  return WORD.test(part);
}

/** What `after` made of the parts of `before`. With `edited`, a part may have become another one that is like it. */
export function fate(before: string[], after: string[], edited: boolean): Fate {
  const told: Fate = {
    now: [...before],
    before: Array.from({ length: before.length + 1 }, () => []),
  };
  for (const hunk of hunks(before, after)) {
    const old = before.slice(hunk.from, hunk.to);
    const now = after.slice(hunk.start, hunk.end);
    const pairs = new Map(edited ? alike(now, old) : []);
    told.now.splice(hunk.from, old.length, ...old.map(() => null));
    let place = hunk.from;
    for (const [index, part] of now.entries()) {
      const was = pairs.get(index);
      if (was === undefined) told.before[place]?.push(part);
      else {
        told.now[hunk.from + was] = part;
        place = hunk.from + was + 1;
      }
    }
  }
  return told;
}

/** More pairs than this are not all compared: the cost would be felt while typing. */
const MOST_PAIRS = 2_500;

/** Which of the `mine` lines goes with which of `theirs`, in order, so that they are the most alike. */
function alike(mine: string[], theirs: string[]): [number, number][] {
  if (mine.length * theirs.length > MOST_PAIRS)
    return mine.flatMap((line, at) => (score(line, theirs[at] ?? '') > 0 ? [[at, at]] : []));
  const scores = mine.map((line) => theirs.map((other) => score(line, other)));
  // best(i, j): the highest sum of what follows line i of the one and line j of the other.
  const width = theirs.length + 1;
  const sums = new Float64Array((mine.length + 1) * width);
  const best = (i: number, j: number) => sums[i * width + j] ?? 0;
  const paired = (i: number, j: number) => best(i + 1, j + 1) + (scores[i]?.[j] ?? 0);
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      sums[i * width + j] = Math.max(best(i + 1, j), best(i, j + 1), paired(i, j));

  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    const [skipMine, skipTheirs] = [best(i + 1, j), best(i, j + 1)];
    if (best(i, j) > Math.max(skipMine, skipTheirs)) pairs.push([i++, j++]);
    else if (skipMine >= skipTheirs) i++;
    else j++;
  }
  return pairs;
}

/** Nothing for lines that are not alike. What is written into an empty line is new, not an edit of nothing. */
function score(line: string, other: string): number {
  const [old, now] = [line.trimEnd(), other.trimEnd()];
  if (old === '' || now === '') return 0;
  const value = similarity(old, now);
  return value >= ALIKE ? value : 0;
}
