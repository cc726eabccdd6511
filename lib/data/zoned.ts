/** Moments as a zone's clocks show them. */

/** The user's own time zone, as the system has it. */
export function myZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `at` is epoch ms. */
export function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);
}

/** When a `YYYY-MM-DD` begins, epoch ms; null for what is no day. Where the clocks skip midnight it begins after. */
export function dayStart(day: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The day after a `YYYY-MM-DD`, or `days` after. */
export function dayAfter(day: string, days = 1): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
