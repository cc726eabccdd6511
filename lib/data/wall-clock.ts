import { zoned } from './zoned';

/** Days and hours as a clock on the user's wall shows them; what fields for a day and a time hold. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` */
  time: string;
}

export function wallClock(at: number, timeZone: string): WallClock {
  const there = zoned(at, timeZone);
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The moment, epoch ms; null while a field is empty or half filled in. An hour that the clocks skip is the one after. */
export function momentOf({ day, time }: WallClock, timeZone: string): number | null {
  try {
    const there = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
    return there.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}
