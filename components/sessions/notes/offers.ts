import { readDue } from '@/lib/sessions/notes/due';

/** A word to finish what is being typed with. */
export interface Offer {
  /** What stands in the notes then, with its sign. */
  word: string;
  /** What it means, beside it. */
  hint: string;
}

/** Whose names and which topics there are to offer. */
export interface Known {
  today: Temporal.PlainDate;
  /** The person of the session first. */
  people: { name: string; first: string }[];
  topics: string[];
}

const DAYS = [
  'today',
  'tomorrow',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'next week',
  'in 2 weeks',
  'next month',
  'end of month',
];
/** Before anything is typed: the ones used most. */
const FIRST = new Set(['tomorrow', 'fri', 'next week']);
const MOST = 7;

const TYPED = /(?:^|[\s([{"'“‘«¿¡,;])([@#])([\p{L}\p{M}\p{N}_'’-]*(?: [\p{L}\p{N}]{0,9}){0,2})$/u;

/** The sign and the words that end at the caret, if what is typed there could be finished. */
export function typedBefore(line: string): { sign: '@' | '#'; words: string } | null {
  const [, sign, words = ''] = TYPED.exec(line) ?? [];
  if ((sign !== '@' && sign !== '#') || (sign === '#' && words.includes(' '))) return null;
  return { sign, words };
}

/** What can finish it; nothing when what is typed is whole already, so that Enter stays Enter. */
export function offersFor(sign: '@' | '#', words: string, known: Known): Offer[] {
  const typed = words.toLocaleLowerCase();
  const all = sign === '#' ? topics(known) : [...people(known), ...days(words === '', known.today)];
  const fitting = all.filter(({ word, hint }) =>
    [word.slice(1), sign === '@' ? hint : ''].some((text) =>
      text.toLocaleLowerCase().startsWith(typed),
    ),
  );
  if (fitting.some(({ word }) => word.slice(1).toLocaleLowerCase() === typed)) return [];
  return fitting.slice(0, MOST);
}

function topics({ topics }: Known): Offer[] {
  return topics.map((topic) => ({ word: `#${topic}`, hint: '' }));
}

function people({ people }: Known): Offer[] {
  const seen = new Set<string>();
  const named = people.flatMap(({ name, first }) => {
    if (first === '' || seen.has(first)) return [];
    seen.add(first);
    return [{ word: `@${first}`, hint: name === first ? '' : name }];
  });
  const [them, ...others] = named;
  return [
    ...(them ? [them] : []),
    { word: '@me', hint: 'Mine to do' },
    { word: '@them', hint: 'Theirs to do' },
    ...others,
  ];
}

function days(few: boolean, today: Temporal.PlainDate): Offer[] {
  return DAYS.filter((words) => !few || FIRST.has(words)).map((words) => {
    const day = readDue(words, today);
    const hint = day === null ? '' : dayHint.format(Date.parse(day));
    return { word: `@${words}`, hint };
  });
}

const dayHint = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
