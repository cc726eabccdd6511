import { commonEnds } from './ends';
import { fate, isWord, splitLines, splitWords } from './fate';

/**
 * The notes with what both panels wrote since they were the same (`base`). No
 * word that either wrote is lost: lines are merged by lines, a line both
 * changed by its words, and where both wrote at the same place both are kept.
 * A line that one took out and the other changed stays, changed. The same for
 * both panels: `mergeNotes(base, a, b)` is `mergeNotes(base, b, a)`.
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const old = splitLines(base);
  const [a, b] = [fate(old, splitLines(mine), true), fate(old, splitLines(theirs), true)];
  const lines: string[] = [];
  for (const [at, line] of [...old, null].entries()) {
    lines.push(...both(a.before[at] ?? [], b.before[at] ?? []));
    if (line !== null) lines.push(mergeLine(line, a.now[at] ?? null, b.now[at] ?? null));
  }
  return lines
    .filter((line) => line !== '')
    .map((line, at, { length }) => (at < length - 1 && !/[\r\n]$/u.test(line) ? `${line}\n` : line))
    .join('');
}

/**
 * The same for words that were held and what is stored by now. Both may come
 * from one typing, of which either has seen a moment more, in the middle of a
 * word: where one only has more than the other it is that one, unless the
 * typing was taking out.
 */
export function mergeHeld(base: string, held: string, stored: string): string {
  if (hasAllOf(held, stored)) return held;
  if (!hasAllOf(stored, held)) return mergeNotes(base, held, stored);
  return hasAllOf(base, stored) ? held : stored;
}

/** Whether the notes end with this line, which was typed before they were there and may have come to them by now. */
export function hasLastLine(notes: string, line: string): boolean {
  return notes === line || notes.endsWith(`\n${line}`);
}

/** Whether it is the shorter one with something put in at one place. */
function hasAllOf(longer: string, shorter: string): boolean {
  const { start, end } = commonEnds(longer, shorter);
  return start + end === shorter.length;
}

function mergeLine(base: string, mine: string | null, theirs: string | null): string {
  if (mine === theirs || theirs === base) return mine ?? '';
  if (mine === base) return theirs ?? '';
  if (mine === null || theirs === null) return mine ?? theirs ?? '';
  const old = splitWords(base);
  const [a, b] = [fate(old, splitWords(mine), false), fate(old, splitWords(theirs), false)];
  const parts: string[] = [];
  for (const [at, part] of [...old, null].entries()) {
    parts.push(...both(a.before[at] ?? [], b.before[at] ?? []));
    if (part !== null && a.now[at] !== null && b.now[at] !== null) parts.push(part);
  }
  // Neither side has two words without anything between them: where they meet now, it is from both.
  return parts
    .map((part, at) => (at > 0 && isWord(part) && isWord(parts[at - 1] ?? '') ? ` ${part}` : part))
    .join('');
}

/**
 * What two wrote at the same place: once if it is the same or one of them only
 * went on, else one after the other, in an order that does not depend on who
 * asks. Never mixed: each keeps its own words together.
 */
function both(mine: string[], theirs: string[]): string[] {
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const more = longer.length - shorter.length;
  if (shorter.every((part, at) => part === longer[at])) return longer;
  if (shorter.every((part, at) => part === longer[more + at])) return longer;
  return mine.join('') <= theirs.join('') ? [...mine, ...theirs] : [...theirs, ...mine];
}
