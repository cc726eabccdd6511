/**
 * Front matter whose values are JSON, each on a line. That is YAML too, so
 * other programs show it; but nothing here has to read YAML, with its anchors,
 * types and surprises, from a file that anybody may have written.
 */
const FENCE = '---';
const ITEM = '  - ';

export type Front = Record<string, unknown>;

/** As lines: `key: value`, and for a list each item in a line of its own. */
export function writeFrontMatter(front: Front): string[] {
  const lines = Object.entries(front).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? [`${key}:`, ...value.map((item) => ITEM + json(item))]
      : [`${key}: ${json(value)}`],
  );
  return [FENCE, ...lines, FENCE];
}

// What JSON lets stand, but YAML has no place for, or some programs take as the line's end.
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The values and what follows them; null if the text does not begin with such front matter. */
export function readFrontMatter(text: string): { front: Front; body: string } | null {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!found) return null;
  const front: Front = Object.create(null) as Front;
  let list: unknown[] | null = null;
  for (const line of (found[1] ?? '').split(/\r?\n/u)) {
    if (line.startsWith(ITEM)) {
      list?.push(parsed(line.slice(ITEM.length)));
      continue;
    }
    const [, key, value = ''] = /^([A-Za-z]+):(.*)$/su.exec(line) ?? [];
    if (key === undefined) continue;
    list = value.trim() === '' ? [] : null;
    front[key] = list ?? parsed(value);
  }
  return { front, body: text.slice(found[0].length) };
}

/** Plain words, which other programs put in place of quoted ones. */
const WORDS = /^[^\s"'[\]{}&*!|>%@`#,?:-][^\n]*$/u;

/** Undefined for what is neither JSON nor plain words: whoever wanted the value will say so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const words = text.trim();
    return WORDS.test(words) ? words : undefined;
  }
}
