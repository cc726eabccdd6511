import { dayOf } from '@/lib/data/day';
import { cleanText } from '@/lib/text/clean';
import { plainLine, plainLines } from '@/lib/text/markdown';

/** `YYYY-MM-DD` of a moment, or as near as can be for one that no calendar has. */
export function isoDay(at: number, timeZone: string): string {
  try {
    return dayOf(Math.floor(at), timeZone).toString();
  } catch {
    return '1970-01-01';
  }
}

/** "- **Label:** words", with several lines as items of their own; nothing where nothing was said. */
export function labelled(label: string, words: string): string[] {
  const lines = plainLines(words);
  const head = `- **${label}:**`;
  if (lines.length < 2) return lines.map((line) => `${head} ${line}`);
  return [head, ...lines.map((line) => `  - ${line}`)];
}

/** Somebody's words with their lines and empty lines, none of which can look like structure. */
export function plainText(words: string): string[] {
  return cleanText(words, 1_000_000)
    .split('\n')
    .map((line) => plainLine(line.trim()));
}
