import { icalInstant } from './ical-text';
import { zoned } from '@/lib/data/zoned';

/** A talk as a calendar knows it. */
export interface CalendarEvent {
  /** Stays the same when it is moved or cancelled, so that calendars replace it. */
  id: string;
  /** Grows with every change that is given out. */
  sequence: number;
  /** When it was last changed, epoch ms. */
  stampedAt: number;
  startsAt: number;
  minutes: number;
  summary: string;
  description: string;
  url: string | null;
  /** Minutes before the start at which the calendar reminds. */
  alarmMinutes: number | null;
  repeat: Repeat | null;
  cancelled: boolean;
}

/** S1, S2: every so many days, and a term that ends. */
export type Repeat = {
  /** A whole number of weeks where it can be divided by 7. */
  everyDays: number;
  /** The clocks it goes by: ten o'clock stays ten o'clock in summer and winter. */
  timeZone: string;
} & ({ count: number } | { untilDay: string });

/** RFC 5545, 3.3.10. The end is given in universal time, as it must be beside a time zone. */
export function icalRule(repeat: Repeat): string {
  const days = daysOf(repeat);
  const weekly = days % 7 === 0;
  const end =
    'count' in repeat ? `COUNT=${countOf(repeat)}` : `UNTIL=${icalInstant(untilOf(repeat))}`;
  return `RRULE:FREQ=${weekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${weekly ? days / 7 : days};${end}`;
}

/** More than any calendar is asked for at once. */
const MOST = 1_000;

/** When each of a series begins, epoch ms; an hour that the clocks skip is the one after. */
export function occurrences(startsAt: number, repeat: Repeat): number[] {
  const first = zoned(startsAt, repeat.timeZone);
  const end = 'count' in repeat ? Infinity : untilOf(repeat);
  const most = 'count' in repeat ? countOf(repeat) : MOST;
  const times: number[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    const at = first.add({ days: turn * daysOf(repeat) }).epochMilliseconds;
    if (at > end) break;
    times.push(at);
  }
  return times;
}

/** The moment after which nothing of the series begins. */
export function seriesEnd({ startsAt }: CalendarEvent, repeat: Repeat): number {
  return occurrences(startsAt, repeat).at(-1) ?? startsAt;
}

function daysOf({ everyDays }: Repeat): number {
  return Math.max(1, Math.round(everyDays));
}

function countOf({ count }: { count: number }): number {
  return Math.min(MOST, Math.max(1, Math.round(count)));
}

function untilOf({ untilDay, timeZone }: { untilDay: string; timeZone: string }): number {
  const nextDay = Temporal.PlainDate.from(untilDay).add({ days: 1 });
  return nextDay.toZonedDateTime({ timeZone }).epochMilliseconds - 1000;
}
