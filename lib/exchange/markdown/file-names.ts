import { cleanLine } from '@/lib/text/clean';

/**
 * Names of files that every system takes (Windows, macOS, Linux, Android) and
 * that links in notes can hold: no two differ in case alone, none is long.
 */

/** Far below 255 bytes, so that a folder can be encrypted or lie deep. */
const MOST_BYTES = 120;

/** Not on Windows, or not in a wiki link. */
const FORBIDDEN = /[\\/:*?"<>|[\]#^`]+/gu;

/** What cannot be seen; the joiners stay, emoji and some scripts are spelt with them. */
const UNSEEN = /(?![\u200C\u200D])\p{C}/gu;

/** Devices of Windows, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/iu;

/** The name of a file without its ending, as near to `raw` as can be; `fallback` where nothing is left of it. */
export function safeName(raw: string, fallback: string): string {
  // Cleaned before and after: some letters are spelt with others, and what stood between two is gone.
  const seen = cleanLine(raw).replaceAll(FORBIDDEN, ' ').replaceAll(UNSEEN, '');
  const bare = trimmed(cleanLine(seen));
  const short = trimmed(cut(bare, MOST_BYTES));
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(short)) return fallback;
  return short.replace(RESERVED, '$&_');
}

/** Gives out names, each once. */
export class FileNames {
  /** The names that were given out, and for each the number that may be free next. */
  readonly #taken = new Map<string, number>();

  /** As `safeName`; where that is taken, with `apart` in brackets, else with a number. */
  take(raw: string, fallback: string, apart = ''): string {
    const name = safeName(raw, fallback);
    const told = apart === '' ? name : safeName(`${name} (${apart})`, fallback);
    let free = [name, told].find((each) => !this.#taken.has(keyOf(each)));
    let number = this.#taken.get(keyOf(name)) ?? 2;
    for (; free === undefined; number += 1)
      if (!this.#taken.has(keyOf(`${name} ${number}`))) free = `${name} ${number}`;
    this.#taken.set(keyOf(name), number);
    this.#taken.set(keyOf(free), this.#taken.get(keyOf(free)) ?? 2);
    return free;
  }
}

/** By what systems that look neither at case nor at the spelling of accents know a name. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toLocaleUpperCase('en').toLocaleLowerCase('en');
}

/** A dot or a space at an end is hidden, cut off or refused somewhere. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '');
}

const UTF_8 = new TextEncoder();
const CHARACTERS = new Intl.Segmenter('en');

/** At most so many bytes of UTF-8, no character cut. */
function cut(name: string, most: number): string {
  if (name.length * 3 <= most) return name;
  let room = most;
  let kept = '';
  for (const { segment } of CHARACTERS.segment(name)) {
    room -= UTF_8.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
