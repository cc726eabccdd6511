import { dayOf } from '@/lib/data/day';
import { dayStart, zoned } from '@/lib/data/zoned';

/** When nothing is told. */
export interface Quiet {
  /** `HH:MM` on the wall's clock; the same as `quietTo` is no quiet hour at all. */
  quietFrom: string;
  quietTo: string;
  /** Days of every week, Monday being 1. */
  weekdaysOff: readonly number[];
  /** From the first day to the last, both `YYYY-MM-DD` and both included. */
  holidays: readonly { from: string; to: string }[];
}

export function isDayOff(day: Temporal.PlainDate, { weekdaysOff, holidays }: Quiet): boolean {
  const written = day.toString();
  return (
    weekdaysOff.includes(day.dayOfWeek) ||
    holidays.some(({ from, to }) => from <= written && written <= to)
  );
}

/** Whether nothing may be told at `at` (epoch ms). */
export function isQuiet(at: number, quiet: Quiet, timeZone: string): boolean {
  return isDayOff(dayOf(at, timeZone), quiet) || inQuietHours(at, quiet, timeZone);
}

function inQuietHours(at: number, { quietFrom, quietTo }: Quiet, timeZone: string): boolean {
  const time = zoned(at, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo
    ? quietFrom <= time && time < quietTo
    : time >= quietFrom || time < quietTo;
}

/** More than any holiday; who has put down every day of the week as off is never told. */
const LONGEST = 1_000;

/** The first moment from `at` (epoch ms) on that is not quiet; null when there is none in sight. */
export function loudFrom(at: number, quiet: Quiet, timeZone: string): number | null {
  let moment = at;
  for (let turn = 0; turn < LONGEST; turn += 1) {
    const day = dayOf(moment, timeZone);
    if (isDayOff(day, quiet)) moment = startOf(day.add({ days: 1 }), timeZone);
    else if (inQuietHours(moment, quiet, timeZone)) moment = quietEnd(moment, quiet, timeZone);
    else return moment;
  }
  return null;
}

/** The next time the wall's clock shows the end of the quiet hours; where it is turned back it shows that twice. */
function quietEnd(at: number, { quietTo }: Quiet, timeZone: string): number {
  const here = zoned(at, timeZone);
  const today = here.toPlainDate();
  const time = Temporal.PlainTime.from(quietTo);
  const ends = [today, today.add({ days: 1 })].flatMap((day) =>
    (['earlier', 'later'] as const).map(
      (disambiguation) =>
        day.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
    ),
  );
  // The day after tomorrow never has to be asked.
  return Math.min(...ends.filter((end) => end > at));
}

function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return dayStart(day.toString(), timeZone) ?? 0;
}
