/**
 * The one place where text from pages, titles and selections is made fit to
 * keep. It stays text: nothing here escapes or interprets markup, because no
 * screen ever treats it as anything but text.
 */

// Control characters other than tab and newline, the marks that reorder what
// stands around them, what only suggests where a word may break, and what is
// there without being seen. The joiners stay: emoji and some scripts are spelt
// with them.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- these are what it removes
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Bidi_Control}\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Thirty marks on a letter are more than any script has (Unicode's stream-safe form); putting a million in order takes minutes.
const TOWER = /(\p{M}{30})\p{M}+/gu;
// Letters that nobody sees, and programs read. They spell the flags of Scotland and Wales.
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
// No script heaps up more marks on a letter; a tall heap lies over the lines around it.
const HEAP = /(\p{M}{8})\p{M}+/gu;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text of several lines: NFC, no control or reordering characters, at most `max` UTF-16 units; empty where nothing of it can be seen. */
export function cleanText(raw: string, max = 20_000): string {
  return cut(
    raw
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      .replace(INVISIBLE, '')
      .replace(LONE_SURROGATE, '')
      .replace(TOWER, '$1')
      .replace(TAGS, '$1')
      .normalize('NFC')
      .replace(HEAP, '$1')
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
  const short =
    text.length <= max
      ? text
      : text
          .slice(0, max)
          .replace(/[\uD800-\uDBFF]$/u, '')
          .replace(/\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u, '')
          .trimEnd();
  return SEEN.test(short) ? short : '';
}

// What reorders more than itself. The single marks of direction, which some
// keyboards write, move no neighbours.
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What somebody typed into a field of one line, or a file says they had: on one
 * line, and without what can't be stored or would reorder the words beside it.
 * Spaces and all else stay as they are, since it may still be typed at.
 */
export function asLine(raw: string): string {
  return raw
    .replace(REORDERING, '')
    .replace(LONE_SURROGATE, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
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
