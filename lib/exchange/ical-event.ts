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

/** S1, S2: once a week or a fortnight, and a term that ends. */
export type Repeat = {
  weeks: 1 | 2;
  /** The clocks it goes by: ten o'clock stays ten o'clock in summer and winter. */
  timeZone: string;
} & ({ count: number } | { untilDay: string });

/** RFC 5545, 3.3.10. The end is given in universal time, as it must be beside a time zone. */
export function icalRule(repeat: Repeat): string {
  const end =
    'count' in repeat
      ? `COUNT=${Math.max(1, Math.round(repeat.count))}`
      : `UNTIL=${icalInstant(untilOf(repeat))}`;
  return `RRULE:FREQ=WEEKLY;INTERVAL=${repeat.weeks};${end}`;
}

/** The moment after which nothing of the series begins. */
export function seriesEnd({ startsAt }: CalendarEvent, repeat: Repeat): number {
  if ('untilDay' in repeat) return untilOf(repeat);
  const weeks = (Math.max(1, Math.round(repeat.count)) - 1) * repeat.weeks;
  return zoned(startsAt, repeat.timeZone).add({ weeks }).epochMilliseconds;
}

function untilOf({ untilDay, timeZone }: { untilDay: string; timeZone: string }): number {
  const nextDay = Temporal.PlainDate.from(untilDay).add({ days: 1 });
  return nextDay.toZonedDateTime({ timeZone }).epochMilliseconds - 1000;
}
