import { dayOf } from '@/lib/data/day';

/** A day to meet again, and why it is proposed. */
export interface NextDate {
  day: string;
  why: string;
}

/**
 * Days to propose for the next session (M5), soonest first and all after today:
 * one cadence after the last, a week sooner and a week later. Who met on a
 * working day is not asked for a weekend: it becomes the Monday after.
 */
export function nextDates(given: {
  /** The agreed cadence; null when there is none. */
  cadenceDays: number | null;
  /** The day of the last session, `YYYY-MM-DD`. */
  lastDay: string;
  /** Epoch ms. */
  now: number;
  timeZone: string;
  /** Days of the week that are free, Monday being 1. */
  weekend?: readonly number[];
}): NextDate[] {
  const { cadenceDays, lastDay, now, timeZone, weekend = [6, 7] } = given;
  const today = dayOf(now, timeZone);
  const last = Temporal.PlainDate.from(lastDay);
  const spared = weekend.includes(last.dayOfWeek) ? [] : weekend;
  const proposed = (
    cadenceDays === null
      ? [7, 14, 28].map((days) => [last.add({ days }), inWeeks(days / 7)] as const)
      : aroundCadence(last, cadenceDays, today)
  ).map(([day, why]) => ({ day: toWorkingDay(day, spared).toString(), why }));
  return proposed
    .filter(({ day }) => day > today.toString())
    .filter(({ day }, index, all) => all.findIndex((other) => other.day === day) === index)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function aroundCadence(last: Temporal.PlainDate, cadenceDays: number, today: Temporal.PlainDate) {
  // A wrap-up may be written long after: the rhythm goes on from the last session.
  const turns = Math.max(1, Math.floor(last.until(today).days / cadenceDays) + 1);
  const ideal = last.add({ days: turns * cadenceDays });
  const sooner = cadenceDays >= 14 ? [[ideal.subtract({ days: 7 }), 'A week sooner'] as const] : [];
  return [
    // First, so that it keeps its reason where two fall on one day.
    [ideal, turns === 1 ? 'As agreed' : 'Keeps your rhythm'] as const,
    ...sooner,
    [ideal.add({ days: 7 }), 'A week later'] as const,
  ];
}

function toWorkingDay(day: Temporal.PlainDate, free: readonly number[]): Temporal.PlainDate {
  const wait = [0, 1, 2, 3, 4, 5, 6].find((days) => !free.includes(day.add({ days }).dayOfWeek));
  return day.add({ days: wait ?? 0 });
}

function inWeeks(weeks: number): string {
  return weeks === 1 ? 'In a week' : `In ${weeks} weeks`;
}
