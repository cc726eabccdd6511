import { readDue } from '@/lib/sessions/notes/due';
import type { Term } from './terms';

const UNTIL = /\b(?:until|till|til|through|ends?(?: on)?|ending(?: on)?|up to)\s+/iu;
/** "31 January 2027" is three words; no day takes more. */
const MOST_WORDS = 3;

/** What stands after "until": a day, else the condition up to the next comma. Null without one. */
export function untilRead(
  words: string,
  today: Temporal.PlainDate,
): { term: Term; left: string } | null {
  const found = UNTIL.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index);
  const rest = plainDay(words.slice(found.index + found[0].length));
  const parts = rest.split(/\s+/u).filter(Boolean);
  for (let count = Math.min(MOST_WORDS, parts.length); count > 0; count--) {
    const day = readDay(
      parts
        .slice(0, count)
        .join(' ')
        .replace(/[,;.]+$/u, ''),
      today,
    );
    if (day !== null) {
      return { term: { kind: 'until', day }, left: `${before} ; ${parts.slice(count).join(' ')}` };
    }
  }
  const [condition = '', ...others] = rest.split(/[,;]/u);
  const text = condition.trim();
  // A day that is not typed to its end ("31", "31 J") is no condition.
  if (!/^\D.*\s\p{L}{2,}/u.test(text)) return null;
  return { term: { kind: 'condition', text }, left: `${before} ; ${others.join(', ')}` };
}

function plainDay(text: string): string {
  return text
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/giu, '$1')
    .replace(/\b(\d{1,2}) of (?=\p{L})/giu, '$1 ')
    .replace(/\bthe (?=\d)/giu, '')
    .replace(/(\p{L}{3,} \d{1,2}|\d{1,2} \p{L}{3,}), ?(?=\d{4}\b)/gu, '$1 ')
    .replace(/\b(\d{4}) (\d{2}) (\d{2})\b/gu, '$1-$2-$3')
    .replace(/\b(?:the )?end of (?:the )?(?=\p{L})/giu, '')
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/gu, (_, d: string, m: string, y: string) =>
      [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    );
}

const MONTH = /^(\p{L}{3,}?)\.?(?: (\d{4}))?$/u;

/** A day; a month alone is its last, since it is an end that is asked for. */
function readDay(words: string, today: Temporal.PlainDate): string | null {
  const plain = words.toLowerCase();
  if (plain === 'year') return today.with({ month: 12, day: 31 }).toString();
  if (plain === 'month') return today.with({ day: today.daysInMonth }).toString();
  const [, name = '', year = ''] = MONTH.exec(plain) ?? [];
  const first = name === '' ? null : readDue(`1 ${name} ${year}`.trim(), firstOf(today));
  if (first !== null) {
    const month = Temporal.PlainDate.from(first);
    return month.with({ day: month.daysInMonth }).toString();
  }
  return readDue(plain, today);
}

/** So that this month is still this year's. */
function firstOf(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.with({ day: 1 });
}
