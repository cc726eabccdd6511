import { cleanLine } from '@/lib/text/clean';
import { mailAddress, webAddress } from './links';
import { looksLikeName } from './name';

/** What lines somebody selected say about a person; what is not said stays empty. */
export interface Selected {
  name: string;
  headline: string;
  company: string;
  place: string;
  emails: string[];
}

/** `Lisbon, Portugal`, `Greater Leeds Area`: two or three parts, or a word that says so. */
const PLACE =
  /^(?:[Gg]reater\s)?[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,40}(?:[,，،]\s*[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,40}){1,2}$|^[Gg]reater\s.+$|^.+\s(?:[Aa]rea|[Rr]egion)$/u;
const MAIL = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+[^\s<>()[\],;:.]/gu;

/** What stands on a profile beside what somebody says of themselves: how near they are, pronouns, counts, buttons. */
const DEGREE =
  /\s*[·•]\s*[123]\S{0,4}(?:\s+degree\b.*)?$|^[123](?:st|nd|rd)\+?(?:\s+degree\b.*)?$/iu;
const PRONOUNS =
  /(?:^|\s+)(?:\(\p{L}{1,6}(?:\s?\/\s?\p{L}{1,6}){1,2}\)|(?:she|he|they)(?:\s?\/\s?\p{L}{1,6}){1,2})$/iu;
const COUNT = /^\d[\d,.\s]*(?:\+\s*|\s)\p{L}+(?:\s\p{L}+)?$/u;
const BUTTON = /^(?:connect|contact info|follow|following|message|more|pending|verified)$/iu;
const MARKS = /^[^\p{L}\p{N}]*$/u;

const AT = /\s+(?:at|bei|chez)\s+(?=\p{Lu})|\s*@\s*(?=\p{Lu})/u;
const PART = /\s+[|·•–—-]\s+|,\s|\s*\(/u;

/**
 * Lines as they come off a profile or a list of speakers: a name, then what
 * they do, where they work and where they live, in any language. The name is
 * the first line that reads as one (else the first line).
 */
export function readSelection(lines: string[]): Selected {
  const emails = lines.flatMap((line) =>
    (line.match(MAIL) ?? []).flatMap((found) => mailAddress(`mailto:${found}`) ?? []),
  );
  const said = lines.map((line) => bare(line)).filter((line) => line !== '');
  const name =
    said.find((line, index) => looksLikeName(index === 0 ? mainPart(line) : line)) ??
    said[0] ??
    lines[0] ??
    '';
  const rest = said.filter((line) => line !== name);
  const place = rest.find((line, index) => index > 0 && PLACE.test(placePart(line))) ?? '';
  const [headline = '', ...more] = rest.filter((line) => line !== place);
  return {
    name,
    headline,
    company: headline.split(AT)[1]?.split(PART)[0] ?? more[0]?.split(/\s+·\s+/u)[0] ?? '',
    place: placePart(place),
    emails: [...new Set(emails)],
  };
}

/** The line without what is not about them; empty if that was all. */
function bare(line: string): string {
  const text = cleanLine(
    line
      .replace(MAIL, (found) => (mailAddress(`mailto:${found}`) === null ? found : ' '))
      .replace(/<\s*>|\(\s*\)/gu, ' '),
  )
    .replace(DEGREE, '')
    .replace(PRONOUNS, '')
    .replace(/^e-?mail\s*:?$/iu, '');
  const empty = MARKS.test(text) || COUNT.test(text) || BUTTON.test(text);
  return empty || webAddress(text) ? '' : text;
}

/** A name without degrees, brackets and emoji. */
function mainPart(line: string): string {
  return cleanLine(line.replace(/,.*$|\([^)]*\)|[^\p{L}\p{M}\s'’.\-‐]/gu, ' '));
}

/** `Porto, Portugal · Contact info` */
function placePart(line: string): string {
  return line.split(/\s+·\s+/u)[0] ?? '';
}
