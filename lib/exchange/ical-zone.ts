import { zoned } from '@/lib/data/zoned';
import { icalInstant, icalLocal, icalText } from './ical-text';

/** Long enough to tell "the last Sunday" from "the fourth". */
const YEARS = 7;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A change of the clocks, and when it comes by the clocks as they were before. */
interface Change {
  at: number;
  onset: Temporal.PlainDateTime;
  from: string;
  to: string;
  /** Daylight saving puts the clocks forward. */
  forward: boolean;
}

/**
 * RFC 5545, 3.6.5: a time zone for what lies between two moments. Where the
 * clocks change by a rule it is one rule for summer and one for winter, since
 * Outlook reads no more than one of each (MS-OXCICAL 2.1.3.1.1.19). Where they
 * don't (some follow the moon), every change is written out.
 */
export function icalZone(timeZone: string, from: number, to: number): string[] {
  const changes = changesOf(timeZone, from, to);
  const [summer, winter] = [true, false].map((forward) =>
    yearly(changes.filter((change) => change.forward === forward)),
  );
  const begin = zoned(from, timeZone).offset;
  const onset = Temporal.PlainDateTime.from('1970-01-01T00:00');
  const fixed = { onset, from: begin, to: begin, forward: false };
  const inBetween = changes.filter(({ at }) => at > from && at <= to);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${icalText(timeZone)}`,
    ...(summer && winter
      ? [...winter, ...summer]
      : [fixed, ...inBetween].flatMap((change) => observance(change))),
    'END:VTIMEZONE',
  ];
}

/** The changes from a year before `from` on, until `to` and for some years at least. */
function changesOf(timeZone: string, from: number, to: number): Change[] {
  const begin = zoned(from, timeZone).subtract({ years: 1 });
  const end = Math.max(to, begin.add({ years: YEARS }).epochMilliseconds);
  const changes: Change[] = [];
  let next = begin.getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds <= end) {
    const before = next.subtract({ nanoseconds: 1 });
    changes.push({
      at: next.epochMilliseconds,
      onset: next.withTimeZone(before.offset).toPlainDateTime(),
      from: before.offset,
      to: next.offset,
      forward: next.offsetNanoseconds > before.offsetNanoseconds,
    });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** An observance that begins anew every year on, say, the last Sunday of March; null if these don't. */
function yearly(changes: Change[]): string[] | null {
  const [first] = changes;
  if (!first || changes.length < YEARS - 1) return null;
  const every = changes.every(
    ({ onset, to }, index) =>
      to === first.to &&
      onset.year === first.onset.year + index &&
      onset.month === first.onset.month &&
      onset.dayOfWeek === first.onset.dayOfWeek &&
      onset.toPlainTime().equals(first.onset.toPlainTime()),
  );
  const nths = new Set(changes.map(({ onset }) => Math.ceil(onset.day / 7)));
  const last = changes.every(({ onset }) => onset.day + 7 > onset.daysInMonth);
  const nth = last ? -1 : nths.size === 1 ? [...nths][0] : undefined;
  if (!every || nth === undefined) return null;
  const day = `${nth}${WEEKDAYS[first.onset.dayOfWeek - 1]}`;
  return observance(first, `RRULE:FREQ=YEARLY;BYMONTH=${first.onset.month};BYDAY=${day}`);
}

function observance(change: Omit<Change, 'at'>, rule?: string): string[] {
  const name = change.forward ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${icalLocal(change.onset)}`,
    ...(rule === undefined ? [] : [rule]),
    `TZOFFSETFROM:${change.from.replaceAll(':', '')}`,
    `TZOFFSETTO:${change.to.replaceAll(':', '')}`,
    `END:${name}`,
  ];
}

/** `;TZID=Europe/Lisbon:20261121T090000`, or `:20261121T090000Z` for universal time. */
export function icalStart(at: number, timeZone: string | null): string {
  if (timeZone === null || timeZone === 'UTC') return `:${icalInstant(at)}`;
  const name = /[:;,]/u.test(timeZone) ? `"${timeZone}"` : timeZone;
  return `;TZID=${name}:${icalLocal(zoned(at, timeZone).toPlainDateTime())}`;
}
