/**
 * How many UTF-16 units two texts share at their start, and of the rest at
 * their end. This runs over whole notes with every key, so it reads codes:
 * characters are ten times dearer.
 */
export function commonEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  )
    end++;
  return { start, end };
}
