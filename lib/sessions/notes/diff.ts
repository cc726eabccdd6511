import { diffArrays } from 'diff';

/** Where two lists differ: `before[from, to)` became `after[start, end)`. */
export interface Hunk {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Beyond so many differences (about 60 ms of looking) they are one: it is another text, not an edit. */
const MOST_EDITS = 1_000;

/** The hunks between two lists, in order, with as little in them as can be. */
export function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  if (old.length === 0 && now.length === 0) return [];
  const parts =
    old.length > 0 && now.length > 0 && diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (!parts) return [{ from: start, to: start + old.length, start, end: start + now.length }];

  const found: Hunk[] = [];
  let [from, to] = [start, start];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      from += count;
      to += count;
      continue;
    }
    const last = found.at(-1);
    const hunk =
      last?.to === from && last.end === to ? last : { from, to: from, start: to, end: to };
    if (hunk !== last) found.push(hunk);
    if (removed) hunk.to = from += count;
    else hunk.end = to += count;
  }
  return found;
}
