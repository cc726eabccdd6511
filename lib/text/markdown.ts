import { cleanLine, cleanText } from './clean';

/** A text as it is, whatever marks of Markdown it holds. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
}

/** The mark of an item that somebody typed: the line becomes an item of ours. */
const ITEM_MARK = /^(?:[-+*•]|\[[ xX]?\])\s+/u;

/**
 * The lines of somebody's text, each on its own and none of them empty, such
 * that nothing at their beginning or within can look like structure.
 */
export function plainLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => plainLine(line.trim().replace(ITEM_MARK, '')))
    .filter((line) => line !== '');
}

/** One line of them. */
export function plainLine(text: string): string {
  return escapeMarkdown(cleanLine(text, 20_000))
    .replace(/[~|]|&(?=[#\p{L}])/gu, String.raw`\$&`)
    .replace(/^(?:[-+=]|(\d{1,9})(?=[.)]))/u, (mark, digits?: string) =>
      digits === undefined ? `\\${mark}` : `${digits}\\`,
    );
}
