/**
 * The one place where text from pages, titles and selections is made fit to
 * keep. It stays text: nothing here escapes or interprets markup, because no
 * screen ever treats it as anything but text.
 */

// Control characters other than tab and newline, the marks that reorder what
// stands around them, and what only suggests where a word may break. The
// joiners stay: emoji and some scripts are spelt with them.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- these are what it removes
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Bidi_Control}\u00AD\u200B\u2060\uFEFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Thirty marks on a letter are more than any script has (Unicode's stream-safe form); putting a million in order takes minutes.
const TOWER = /(\p{M}{30})\p{M}+/gu;

/** Text of several lines: NFC, no control or reordering characters, at most `max` UTF-16 units. */
export function cleanText(raw: string, max = 20_000): string {
  return cut(
    raw
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      .replace(INVISIBLE, '')
      .replace(LONE_SURROGATE, '')
      .replace(TOWER, '$1')
      .normalize('NFC')
      .trim(),
    max,
  );
}

/** One line: as `cleanText`, with every run of white space made a single space. */
export function cleanLine(raw: string, max = 300): string {
  return cut(cleanText(raw).replace(/\s+/gu, ' '), max);
}

/** At most `max` UTF-16 units, never cutting a character in half. */
function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd();
}

// Accents, and the points of Hebrew and Arabic that are seldom written. The
// vowel signs of Indian scripts and the marks of kana are letters: they stay.
const ACCENT = /[[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}]]--[\u3099\u309A]]/gv;

/** For comparing and sorting: no case, no accents, only the letters and digits of words, single spaces between. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(ACCENT, '')
    .toLocaleLowerCase('en')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('þ', 'th')
    .replaceAll('ð', 'd')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
