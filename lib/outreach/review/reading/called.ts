import { nameWords } from '@/lib/people/name';
import { fold } from '@/lib/text/clean';
import { TITLE_WORDS } from '../lexicon/greetings';
import { NICKNAMES } from '../lexicon/nicknames';

/** The words of a greeting's name without titles, letters only. */
export function calledWords(text: string): string[] {
  return nameWords(text.replace(/['’]/gu, '')).filter((word) => !TITLE_WORDS.has(word));
}

/** How a name may be spelt in plain letters: without accents, or as Germans and Danes write them out. */
function spellings(name: string): string[] {
  const written = name
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/[äæ]/gu, 'ae')
    .replace(/[öø]/gu, 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('å', 'aa');
  return [name, written];
}

/** Cyrillic, Chinese and the rest cannot be held against Latin letters: the same name looks unlike. */
function sameScript(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

function short(a: string, b: string): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (less.length < 3 || !more.startsWith(less)) return false;
  // One letter more is another name (Martin, Martina), unless it makes it small (Dan, Dani).
  return more.length - less.length > 1 || /[iy]$/u.test(more);
}

/** "Nikos" for Nikolaos, "Katrin" not for Katharina's sister: the same start, and a small ending. */
function contracted(a: string, b: string): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < less.length && less[same] === more[same]) same++;
  return same >= 3 && less.length - same <= 2 && more.length - less.length >= 2;
}

function sameWord(a: string, b: string): boolean {
  return (
    a === b ||
    short(a, b) ||
    contracted(a, b) ||
    NICKNAMES.some((family) => family.includes(a) && family.includes(b))
  );
}

/** A handle such as `@ada.moreno`, `@amoreno` or `@ada2` against the words of a name. */
function sameHandle(handle: string, words: string[]): boolean {
  const letters = fold(handle).replace(/[^\p{L}]/gu, '');
  const parts = fold(handle).split(/[^\p{L}]+/u);
  const glued = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    letters === '' ||
    letters === initials ||
    glued.startsWith(letters) ||
    words.some(
      (word) =>
        (word.length >= 3 && (letters.includes(word) || letters.startsWith(word.slice(0, 3)))) ||
        parts.some((part) => part !== '' && sameWord(part, word)),
    )
  );
}

/**
 * Whether somebody called `names` (the full name, then nicknames) may be
 * greeted so: by first name, full name, title and surname, without accents, by
 * a short form or a handle. Not knowing is yes: only a clear mismatch is no.
 */
export function isCalled(greeted: string, names: readonly string[]): boolean {
  const known = names.flatMap((name) => spellings(name)).map((name) => calledWords(name));
  const words = [...new Set(known.flat())];
  if (words.length === 0) return true;
  if (greeted.startsWith('@')) {
    return known.some((name) => sameHandle(greeted.slice(1), name));
  }
  const said = calledWords(greeted);
  if (said.length === 0 || !sameScript(said.join(''), words.join(''))) return true;
  if (known.some((name) => name.join('') === said.join(''))) return true;
  const fits = said.map((word) => words.some((other) => sameWord(word, other)));
  // A middle name may be unknown; a surname that does not fit may not.
  if (fits[0]) return fits.length === 1 || fits.at(-1) === true || words.length === 1;
  // "Aunt Ada" and "Dr Moreno" fit by another word; "Anna Moreno" is her sister.
  const byFirst = said.some((word) => known.some(([first = '']) => sameWord(word, first)));
  return byFirst || (isTitle(greeted) && fits.some(Boolean));
}

function isTitle(greeted: string): boolean {
  return TITLE_WORDS.has(fold(greeted).split(' ')[0] ?? '');
}
