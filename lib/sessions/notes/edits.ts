import { fate, splitLines, splitWords, type Fate } from './fate';

/** A change to a text, in offsets of the text as it was: what an editor takes. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** The changes that make `from` into `to`, in order and as small as they can be, so that a caret stays with its words. */
export function edits(from: string, to: string): Edit[] {
  if (from === to) return [];
  const old = splitLines(from);
  const found = editsOf(old, fate(old, splitLines(to), true), 0, (line, now, at) => {
    const words = splitWords(line);
    return editsOf(words, fate(words, splitWords(now), false), at, () => []);
  });
  return joined(found)
    .map((edit) => trimmed(from, edit))
    .filter((edit) => edit.from < edit.to || edit.insert !== '');
}

function editsOf(
  parts: string[],
  { now, before }: Fate,
  start: number,
  within: (part: string, now: string, at: number) => Edit[],
): Edit[] {
  const found: Edit[] = [];
  let at = start;
  for (let index = 0; index <= parts.length; index++) {
    const insert = before[index]?.join('') ?? '';
    if (insert !== '') found.push({ from: at, to: at, insert });
    const part = parts[index] ?? '';
    const became = now[index] ?? null;
    if (became === null && part !== '') found.push({ from: at, to: at + part.length, insert: '' });
    else if (became !== null && became !== part) found.push(...within(part, became, at));
    at += part.length;
  }
  return found;
}

/** Edits that touch are one. */
function joined(found: Edit[]): Edit[] {
  const whole: Edit[] = [];
  for (const edit of found) {
    const last = whole.at(-1);
    if (last?.to === edit.from) {
      last.to = edit.to;
      last.insert += edit.insert;
    } else whole.push({ ...edit });
  }
  return whole;
}

/** Without what is the same at both ends; half a character is never cut off. */
function trimmed(text: string, { from, to, insert }: Edit): Edit {
  const most = Math.min(to - from, insert.length);
  let start = 0;
  while (start < most && text[from + start] === insert[start]) start++;
  if (isLowHalf(text, from + start) || isLowHalf(insert, start)) start = Math.max(0, start - 1);
  let end = 0;
  while (end < most - start && text[to - 1 - end] === insert.at(-1 - end)) end++;
  if (end > 0 && (isLowHalf(text, to - end) || isLowHalf(insert, insert.length - end))) end--;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

function isLowHalf(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1));
}

/** The text after the edits. */
export function applyEdits(text: string, changes: Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of changes) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return [...parts, text.slice(at)].join('');
}
