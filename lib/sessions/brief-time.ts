/** What time it is where they are. */
export interface LocalTime {
  zone: string;
  /** `HH:MM`. */
  time: string;
  /** Their calendar day seen from yours: -1 yesterday, 0 the same, 1 tomorrow. */
  day: number;
  /** Hours they are ahead of you; less than nothing: behind. */
  ahead: number;
}

/** Null when their zone is not known, or is no zone that the browser knows. */
export function localTime(theirs: string | null, yours: string, now: number): LocalTime | null {
  if (theirs === null) return null;
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  const mine = instant.toZonedDateTimeISO(yours);
  try {
    const their = instant.toZonedDateTimeISO(theirs);
    return {
      zone: theirs,
      time: their.toPlainTime().toString({ smallestUnit: 'minute' }),
      day: Temporal.PlainDate.compare(their.toPlainDate(), mine.toPlainDate()),
      ahead: (their.offsetNanoseconds - mine.offsetNanoseconds) / 3_600_000_000_000,
    };
  } catch {
    return null;
  }
}
