import { commonEnds } from './ends';

/**
 * How much alike two texts are, from 0 to 1. An edit at one place leaves the
 * text before and after it as it was, so that is looked at first; for edits at
 * several places, the words they share count.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter === '') return 0;
  const { start, end } = commonEnds(shorter, longer);
  const ends = start + end;
  // All of it is still there: something was only written into it, or cut out of it.
  if (ends === shorter.length) return Math.max(0.6, ends / longer.length);
  const byEnds = (2 * ends) / (a.length + b.length);
  return byEnds > 0.7 ? byEnds : Math.max(byEnds, byWords(a, b));
}

/** From here on, a line is held to be another one that was edited. */
export const ALIKE = 0.5;

function byWords(a: string, b: string): number {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const all = mine.size + theirs.size;
  return all === 0 ? 0 : (2 * mine.intersection(theirs).size) / all;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
