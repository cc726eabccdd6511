/** Text that is no Unicode has the letters of its owner's Windows, which are told by the language. */

/** Windows' code page of each language that does not write with the western one. */
const PAGES: Record<string, readonly string[]> = {
  'windows-874': ['th'],
  'windows-1250': ['bs', 'cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl', 'sq'],
  'windows-1251': ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'tt', 'uk'],
  'windows-1253': ['el'],
  'windows-1254': ['az', 'tr', 'uz'],
  'windows-1255': ['he', 'iw', 'yi'],
  'windows-1256': ['ar', 'fa', 'ur'],
  'windows-1257': ['et', 'lt', 'lv'],
  'windows-1258': ['vi'],
  shift_jis: ['ja'],
  'euc-kr': ['ko'],
  big5: ['zh-hant', 'zh-hk', 'zh-mo', 'zh-tw'],
  gb18030: ['zh'],
};

const WESTERN = 'windows-1252';

/** The letters of these pages are all beyond ASCII; the others only add some to it. */
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(
  ['874', '1251', '1253', '1255', '1256'].map((number) => `windows-${number}`),
);

/** Pages of two bytes a letter. */
const WIDE: ReadonlySet<string> = new Set(['shift_jis', 'euc-kr', 'big5', 'gb18030']);

/**
 * The text that these bytes are in the first code page that fits, of those that
 * go with the reader's `languages`; else in Cyrillic or western letters.
 */
export function localText(bytes: Uint8Array, languages: readonly string[]): string {
  const isOther = isOtherScript(new TextDecoder(WESTERN).decode(bytes.subarray(0, SAMPLE)));
  const fits = (page: string) =>
    WIDE.has(page) ? isWide(bytes, page) : OTHER_SCRIPTS.has(page) === isOther;
  const page = languages.flatMap(pageOf).find(fits) ?? (isOther ? 'windows-1251' : WESTERN);
  return new TextDecoder(page).decode(bytes);
}

function pageOf(language: string): string[] {
  const tag = language.toLowerCase();
  // Read in every country.
  if (tag.startsWith('en')) return [];
  const goesWith = (of: string) => tag === of || tag.startsWith(`${of}-`);
  const page = Object.keys(PAGES).find((name) => PAGES[name]?.some(goesWith));
  return [page ?? WESTERN];
}

/** As many bytes as tell. */
const SAMPLE = 100_000;

/** Whether words with a letter beyond ASCII have no other: so it is with Cyrillic, seldom with accents. */
function isOtherScript(western: string): boolean {
  const words = western.match(/\p{L}{3,}/gu) ?? [];
  const beyond = words.filter((word) => /[^A-Za-z]/u.test(word));
  return beyond.filter((word) => !/[A-Za-z]/u.test(word)).length * 2 > beyond.length;
}

/** Few other texts are sound in such a page; what an umlaut and the letter behind it make there stands within a word. */
function isWide(bytes: Uint8Array, page: string): boolean {
  try {
    const text = new TextDecoder(page, { fatal: true }).decode(bytes).slice(0, SAMPLE);
    const runs = text.match(/[A-Za-z]?[\u2E80-\u{10FFFF}]+[A-Za-z]?/gu) ?? [];
    return runs.filter((run) => /[A-Za-z]/u.test(run)).length * 2 < runs.length;
  } catch {
    return false;
  }
}
