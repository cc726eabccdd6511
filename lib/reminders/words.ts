import { zoned } from '@/lib/data/zoned';
import { cleanLine } from '@/lib/text/clean';

/** A `YYYY-MM-DD` as it is read: "Nov 21, 2026". */
export function dayTold(day: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** "10:00" */
export function timeTold(at: number, timeZone: string): string {
  return zoned(at, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

const LONGEST = 140;

/** Words of a note in quotation marks, cut where they would fill a screen. */
export function quoted(text: string): string {
  const line = cleanLine(text, 4_000);
  const cut = cleanLine(line, LONGEST);
  return cut === line ? `“${line}”` : `“${cut.trimEnd()}…”`;
}
