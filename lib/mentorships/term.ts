import type { Mentorship } from './mentorship';
import type { Term, Terms, Unit } from './terms';

/** A1: the days that follow from a term. All are calendar days, so no time zone and no clock change moves them. */

type Timed = Pick<Mentorship, 'startedOn'> & { terms: Pick<Terms, 'term'> };

/** However long the term, a week before its end is early enough to talk about it. */
const TOUCH_BASE_DAYS = 7;

/**
 * The last day by agreement, `YYYY-MM-DD`. Null where no day was agreed: an open
 * term, a condition, a number of talks (talks slip, so no day is made up for
 * them), or a length of something that has not begun.
 */
export function lastDay({ startedOn, terms: { term } }: Timed): string | null {
  if (term?.kind === 'until') return real(term.day)?.toString() ?? null;
  const start = startedOn === null ? null : real(startedOn);
  return term?.kind === 'for' && start ? lastOf(start, term.count, term.unit).toString() : null;
}

/**
 * The day to ask each other how to go on (S1), `YYYY-MM-DD`: a week before the
 * last, or the last third of a shorter term. Null where there is no last day.
 */
export function touchBaseDay(mentorship: Timed): string | null {
  const end = lastDay(mentorship);
  if (end === null) return null;
  const last = Temporal.PlainDate.from(end);
  const start = mentorship.startedOn === null ? null : real(mentorship.startedOn);
  const length = start ? start.until(last).days + 1 : Infinity;
  const before = Math.min(TOUCH_BASE_DAYS, Math.max(0, Math.floor(length / 3)));
  return last.subtract({ days: before }).toString();
}

/** "for 6 weeks", "until 31 January 2027", "for 3 talks", "until I have given my first talk". */
export function termWords(term: Term, locale = 'en'): string {
  if (term.kind === 'for') return `for ${counted(term.count, term.unit)}`;
  if (term.kind === 'until') return `until ${wordedDay(term.day, locale)}`;
  if (term.kind === 'sessions') return `for ${counted(term.count, 'talk')}`;
  if (term.kind === 'open') return 'with no end date';
  const text = term.text.trim();
  if (text === '') return 'until a condition is met';
  return /^(?:until|till|when|once|as soon as)\b/iu.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `until ${text}`;
}

/** "1 week", "6 weeks". */
export function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** A `YYYY-MM-DD` as it is read: "January 31, 2027" or, by locale, "31 January 2027". */
export function wordedDay(day: string, locale = 'en'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** Six weeks from a Monday end on a Sunday; a month from the 31st ends where its month does. */
function lastOf(start: Temporal.PlainDate, count: number, unit: Unit): Temporal.PlainDate {
  const next = start.add({ [`${unit}s`]: count });
  const cut = unit === 'month' && next.day < start.day;
  return cut ? next : next.subtract({ days: 1 });
}

/** Null for what looks like a day and is none, such as the 31st of February. */
function real(day: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(day);
  } catch {
    return null;
  }
}
