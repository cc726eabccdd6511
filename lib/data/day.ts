/** Calendar days in the user's own time zone, so that neither daylight saving nor a journey shifts them. */

/** Lengths of time in ms; a calendar day may be longer or shorter. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The day on which `at` (epoch ms) falls in `timeZone`. */
export function dayOf(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** "1 day", "12 days". */
export function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
