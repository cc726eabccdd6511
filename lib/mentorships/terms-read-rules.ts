import type { Term, Unit } from './terms';

/** The ways people write how often and how long, each read by one rule. Order matters: the longer reading comes first. */

interface Said {
  days?: number | null;
  minutes?: number;
  term?: Term;
}
interface Reader {
  pattern: RegExp;
  /** Null for what looks like it and is not (a number out of all bounds). */
  read: (match: string[]) => Said | null;
}

const MOST = 1_000;
const NAMES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number; one that is a word stands apart from what it counts, or "and" would be one day. */
const N = String.raw`(\d{1,4}(?:[.,]\d{1,2})?|(?:an?|half an?|half|couple of|${NAMES.slice(1).join('|')})(?= ))`;
const UNIT = String.raw`(d|days?|w|wks?|weeks?|fortnights?|mo|mths?|months?|quarters?|y|yrs?|years?)`;

const DAYS: Record<string, number> = { d: 1, w: 7, f: 14, m: 30, q: 90, y: 360 };

function number(word = ''): number {
  const plain = word.toLowerCase();
  if (/^an?$/u.test(plain)) return 1;
  if (plain.startsWith('half')) return 0.5;
  if (plain === 'couple of') return 2;
  const named = NAMES.indexOf(plain);
  return named === -1 ? Number(plain.replace(',', '.')) : named;
}

function whole(count: number): number | null {
  const rounded = Math.round(count);
  return rounded >= 1 && rounded <= MOST ? rounded : null;
}

/** A length of time as a term; half a year is six months, a fortnight two weeks. */
function lasting(count: number, unit = ''): Said | null {
  const [times, kind]: [number, Unit] = {
    d: [1, 'day'] as [number, Unit],
    f: [2, 'week'] as [number, Unit],
    m: [1, 'month'] as [number, Unit],
    q: [3, 'month'] as [number, Unit],
    y: [12, 'month'] as [number, Unit],
  }[unit.charAt(0).toLowerCase()] ?? [1, 'week'];
  const length = whole(count * times);
  return length === null ? null : { term: { kind: 'for', count: length, unit: kind } };
}

function every(days: number): Said | null {
  const count = whole(days);
  return count === null ? null : { days: count };
}

function long(minutes: number): Said | null {
  const count = whole(minutes);
  return count === null ? null : { minutes: count };
}

const unitDays = (unit = '') => DAYS[unit.charAt(0).toLowerCase()] ?? 7;
const i = (source: string) => new RegExp(source, 'iu');

export const READERS: readonly Reader[] = [
  {
    pattern: i(
      String.raw`\b(?:for|over|during|within|lasting) (?:about |around |the next )?${N} ?${UNIT}\b`,
    ),
    read: ([, n, unit]) => lasting(number(n), unit),
  },
  // How often.
  {
    pattern:
      /\b(?:ad ?hoc|(?:as|when(?:ever)?|if) (?:it (?:is )?)?needed|on demand|when(?:ever)? (?:i|we|they|it)(?: \w+)?)\b/iu,
    read: () => ({ days: null }),
  },
  {
    pattern: i(
      String.raw`\b(?:(once|twice)|${N} ?(?:x|times?|talks?|sessions?|meetings?|calls?)?) (?:an?|per|each|every) ${UNIT}\b`,
    ),
    read: ([, adverb, n, unit]) =>
      every(unitDays(unit) / (adverb ? (adverb.toLowerCase() === 'twice' ? 2 : 1) : number(n))),
  },
  {
    pattern: i(String.raw`\bevery (?:other|second|2nd) ${UNIT}\b`),
    read: ([, unit]) => every(2 * unitDays(unit)),
  },
  {
    pattern: i(String.raw`\b(?:every|each) ${N} ?${UNIT}\b`),
    read: ([, n, unit]) => every(number(n) * unitDays(unit)),
  },
  {
    pattern: /\b(?:bi ?weekly|fortnightly)\b/iu,
    read: () => ({ days: 14 }),
  },
  { pattern: /\bbi ?monthly\b/iu, read: () => ({ days: 60 }) },
  {
    pattern: /\b(daily|weekly|monthly|quarterly|yearly)\b/iu,
    read: ([, unit]) => every(unitDays(unit)),
  },
  {
    pattern: i(String.raw`(?:\b(?:every|each|per|an?) |/ ?)${UNIT}\b`),
    read: ([, unit]) => every(unitDays(unit)),
  },
  {
    // Which day it is is not a term; the day is left to be pointed at.
    pattern:
      /\b(?:(?:every|each)(?= (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|on(?= \p{L}+days\b))/iu,
    read: () => ({ days: 7 }),
  },
  // How long a talk is.
  {
    pattern:
      /\b(\d{1,2}) ?h(?:ours?|rs?)?(?:(\d{2})(?: ?m(?:in(?:ute)?s?)?)?| (?:and )?(\d{1,2}) ?m(?:in(?:ute)?s?)?)\b/iu,
    read: ([, hours, joined, apart]) => long(Number(hours) * 60 + Number(joined ?? apart)),
  },
  {
    pattern: /\b(?:(an|one|1) (?:hour|h) and a half|(?:an|one|1) and a half hours?)\b/iu,
    read: () => long(90),
  },
  {
    pattern: /\b(?:three quarters? of an hour|3 quarters? of an hour)\b/iu,
    read: () => long(45),
  },
  { pattern: /\b(?:a )?quarter (?:of an )?hours?\b/iu, read: () => long(15) },
  {
    pattern: i(String.raw`\b${N} ?(?:h|hours?|hrs?)\b`),
    read: ([, n]) => long(number(n) * 60),
  },
  {
    pattern: i(String.raw`\b${N} ?(?:m|min|mins|minutes?)(?:\b|\.)|\b(\d{1,3})'`),
    read: ([, n, short]) => long(number(n ?? short)),
  },
  { pattern: /\bhours?\b/iu, read: () => ({ minutes: 60 }) },
  // For how long.
  { pattern: /\bflash\b/iu, read: () => ({ term: { kind: 'sessions', count: 3 } }) },
  {
    pattern: i(
      String.raw`\b${N} ?(?:x|times?|talks?|sessions?|meetings?|calls?|chats?|conversations?)\b`,
    ),
    read: ([, n]) => {
      const count = whole(number(n));
      return count === null ? null : { term: { kind: 'sessions', count } };
    },
  },
  {
    pattern: /\b(?:open(?: ended?)?|no end(?: date)?|without (?:an )?end|indefinitely|ongoing)\b/iu,
    read: () => ({ term: { kind: 'open' } }),
  },
  { pattern: i(String.raw`\b${N} ?${UNIT}\b`), read: ([, n, unit]) => lasting(number(n), unit) },
];
