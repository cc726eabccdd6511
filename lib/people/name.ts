import { cleanLine, fold } from '@/lib/text/clean';

/**
 * Names of people, as they are found in titles, addresses and selections.
 * No rule here matches a word of the page's language except the short list of
 * words below, which only ever says "this is not a name".
 */

const NOT_NAMES = new Set(
  (
    'about account activity all and app article articles at blog board by center centre chapter club company ' +
    'conference contact days department docs engineering events faculty feed for foundation from github ' +
    'group guild guide home inbox in inc institute introducing journal jobs lab labs linkedin list llc ltd ' +
    'mail members meet meetup mentors messages messaging network news notes notifications of on our ' +
    'organisation organization page pages people post posts press profile profiles project projects research ' +
    'school science search settings sign site slack society software speaker speakers staff studio summit ' +
    'talk talks team teams technologies the to university we welcome who why with'
  ).split(' '),
);

/** A name part: a capital, an initial or a script without case; apostrophes, dots and hyphens inside. */
const NAME_PART = /^(?:\p{Lu}|\p{Lo}|\p{Lt}|\p{Script=Georgian})[\p{L}\p{M}'’.\-‐]*$/u;
const PARTICLE =
  /^(?:al|ap|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)$/iu;

/** True for text that reads as one person's name: one to five name parts, perhaps with particles between. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(' ').filter(Boolean);
  const capitals = parts.filter((part) => NAME_PART.test(part));
  return (
    text.length <= 80 &&
    capitals.length >= 1 &&
    capitals.length <= 5 &&
    (parts.length >= 2 || /^\p{Lo}{2,}$/u.test(text)) &&
    parts.every((part) => NAME_PART.test(part) || PARTICLE.test(part)) &&
    !parts.some((part) => NOT_NAMES.has(fold(part)))
  );
}

/** The longest run of name parts within running text, or null. Used for titles that hold markup or rubbish. */
export function nameWithin(text: string): string | null {
  const runs: string[] = [];
  let run: string[] = [];
  const words = text
    .replace(/['’]s(?=\s|$)/gu, ' ’s ')
    .replace(/[()[\]{}"“”«»,;]/gu, ' $& ')
    .split(/\s+/u);
  for (const word of [...words, '']) {
    const fits =
      (NAME_PART.test(word) && !NOT_NAMES.has(fold(word))) ||
      (run.length > 0 && PARTICLE.test(word));
    if (fits) run.push(word);
    else {
      runs.push(run.join(' '));
      run = [];
    }
  }
  const names = runs.filter((candidate) => looksLikeName(candidate));
  return names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? null;
}

/**
 * A name from the last part of an address or the local part of an e-mail:
 * `ngozi-brightwater` and `kaveh.lindqvist` become names; trailing parts with
 * digits (LinkedIn's `-4b7k2`) are dropped. Null when nothing readable is left.
 */
export function nameFromSlug(slug: string): string | null {
  const parts = slug
    .normalize('NFC')
    .replace(/^[-~]+|[-~]+$/gu, '')
    .split(/[-._+\s]+/u)
    .filter((part) => part !== '' && !/\d/u.test(part));
  if (parts.length === 0 || parts.length > 6) return null;
  const name = parts
    .map((part) =>
      PARTICLE.test(part) ? part : part.charAt(0).toLocaleUpperCase('en') + part.slice(1),
    )
    .join(' ');
  return cleanLine(name, 120) || null;
}

const FAMILY_FIRST =
  /^((?:[\p{Ll}’']+ )*\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2})$/u;

/** "Moreno, Ada" as lists have it, in the order it is said; "Ada Moreno, PhD" stays. */
function inOrder(name: string): string {
  const [, family, given = ''] = FAMILY_FIRST.exec(name) ?? [];
  return family === undefined || TITLES.has(fold(given)) ? name : `${given} ${family}`;
}

/** The words of a name that tell people apart: no titles, degrees, pronouns, brackets, emoji or single initials. */
export function nameWords(name: string): string[] {
  const bare = inOrder(cleanLine(name)).replace(/\([^)]*\)|（[^）]*）|,.*$/gu, ' ');
  const words = fold(bare)
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word));
  const long = words.filter((word) => word.length > 1 || !/^[a-z]$/u.test(word));
  return long.length > 0 ? long : words;
}

const TITLES = new Set(
  'dr mr mrs ms mx prof professor sir dame phd md mba msc bsc jr sr ii iii'.split(' '),
);

/** What to call them in a greeting: the first word of the name that is not a title. */
export function firstName(name: string): string {
  const words = inOrder(cleanLine(name))
    .replace(/\([^)]*\)/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.'’-]+$/gu, ''));
  return words.find((word) => word !== '' && !TITLES.has(fold(word))) ?? '';
}

/** One or two characters for the ring on a chair. */
export function initials(name: string): string {
  const words = cleanLine(name)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '' && !TITLES.has(fold(word)));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  // One character each: the capital of a ligature may be several.
  const capital = (word = '') =>
    /./u.exec(/./u.exec(word)?.[0].toLocaleUpperCase('en') ?? '')?.[0] ?? '';
  return ends.map((word) => capital(word)).join('') || '?';
}
