type Day = Temporal.PlainDate;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** `fri`, `friday`, and the longer cuts people write (`tues`, `thurs`, `sept`): three letters at the least. */
function named(names: string[], word = ''): number | null {
  const index = names.findIndex((name) => word.length >= 3 && name.startsWith(word));
  return index === -1 ? null : index + 1;
}

const RULES: [RegExp, (today: Day, words: string[]) => Day | null][] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/u, (_, [whole = '']) => Temporal.PlainDate.from(whole)],
  [/^(?:today|tonight)$/u, (today) => today],
  [/^(?:tomorrow|tmrw)$/u, (today) => today.add({ days: 1 })],
  // The Monday, as in most task lists: what is meant for next week begins there.
  [/^next week$/u, (today) => monday(today).add({ weeks: 1 })],
  [/^next month$/u, (today) => today.with({ day: 1 }).add({ months: 1 })],
  [/^(?:eom|end of (?:the )?month)$/u, (today) => today.with({ day: today.daysInMonth })],
  [/^next (\p{L}+)$/u, (today, [, word]) => weekday(monday(today).add({ days: 6 }), word)],
  [
    /^(?:in )?(\d{1,3}) ?(d|w|m|days?|weeks?|months?)$/u,
    (today, [, n, unit]) => later(today, n, unit),
  ],
  [/^in (\p{L}+) (days?|weeks?|months?)$/u, (today, [, n, unit]) => later(today, n, unit)],
  [/^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u, (today, [, d, m, y]) => dated(today, d, m, y)],
  [/^(\p{L}+) (\d{1,2})(?: (\d{4}))?$/u, (today, [, m, d, y]) => dated(today, d, m, y)],
  [/^(\p{L}+)$/u, (today, [, word]) => weekday(today, word)],
];

/**
 * The day that `words` (without the `@`) say, seen from `today`; null if they
 * say none. A weekday is the next one after today: for today there is `@today`.
 */
export function readDue(words: string, today: Day): string | null {
  const plain = words.toLowerCase().replace(/\s+/gu, ' ');
  for (const [pattern, day] of RULES) {
    const found = pattern.exec(plain);
    if (!found) continue;
    try {
      const due = day(today, [...found]);
      if (due) return due.toString();
    } catch {
      // No such day (31 February): then it is only words.
    }
  }
  return null;
}

function monday(today: Day): Day {
  return today.subtract({ days: today.dayOfWeek - 1 });
}

function weekday(after: Day, word?: string): Day | null {
  const number = named(DAYS, word);
  if (number === null) return null;
  return after.add({ days: ((number - after.dayOfWeek + 6) % 7) + 1 });
}

function later(today: Day, word = '', unit = ''): Day | null {
  const known = NUMBERS.indexOf(word);
  const count = known === -1 ? Number(word) : Math.max(1, known);
  if (!Number.isInteger(count)) return null;
  const kind = unit.startsWith('d') ? 'days' : unit.startsWith('w') ? 'weeks' : 'months';
  return today.add({ [kind]: count });
}

/** A day and a month: this year's, or the next that is not over yet (29 February waits for its year). */
function dated(today: Day, day?: string, word?: string, year?: string): Day | null {
  const month = named(MONTHS, word);
  if (month === null) return null;
  const fields = { month, day: Number(day) };
  if (year !== undefined)
    return Temporal.PlainDate.from({ year: Number(year), ...fields }, { overflow: 'reject' });
  for (let ahead = 0; ahead <= 8; ahead++) {
    const wanted = { year: today.year + ahead, ...fields };
    const due = Temporal.PlainDate.from(wanted);
    if (due.day === fields.day && Temporal.PlainDate.compare(due, today) >= 0) return due;
  }
  return null;
}
