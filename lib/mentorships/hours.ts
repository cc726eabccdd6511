import { dayOf } from '@/lib/data/day';
import { elapsed } from '@/lib/sessions/clock';
import { cleanLine } from '@/lib/text/clean';
import { csv } from '@/lib/text/csv';
import { heldSince, realDay } from './began';
import { teaches } from './mentorship';
import type { MentorshipRecord } from './record';

/** M5, for a mentor: the time given, talk by talk. Nothing of what was said is in it. */

export type TalksOfOne = Pick<MentorshipRecord, 'mentorship' | 'person' | 'sessions'>;

export interface Talk {
  sessionId: string;
  personId: string;
  name: string;
  /** `YYYY-MM-DD`, where the user is. */
  day: string;
  /** Without pauses, in whole minutes. */
  minutes: number;
}

/** Every talk held up to `now` (epoch ms) in a mentorship in which you teach, the newest first, each once. */
export function talksGiven(all: readonly TalksOfOne[], now: number, timeZone: string): Talk[] {
  const talks = all
    .filter(({ mentorship }) => teaches(mentorship.role))
    .flatMap((one) =>
      heldWithin(one, now, timeZone).map(({ id, startsAt, clock }) => ({
        at: startsAt,
        sessionId: id,
        personId: one.person.id,
        name: one.person.name,
        day: dayOf(startsAt, timeZone).toString(),
        minutes: clock ? Math.round(elapsed(clock, now) / 60_000) : 0,
      })),
    );
  const once = new Map(talks.map(({ at, ...talk }) => [talk.sessionId, { at, talk }]));
  return [...once.values()].toSorted((a, b) => b.at - a.at).map(({ talk }) => talk);
}

/** A talk after the end is one between friends. */
function heldWithin(one: TalksOfOne, now: number, timeZone: string) {
  const { status, ending } = one.mentorship;
  const last = status === 'ended' && ending ? realDay(ending.day)?.toString() : undefined;
  return heldSince(one, now, timeZone).filter(
    ({ startsAt }) => last === undefined || dayOf(startsAt, timeZone).toString() <= last,
  );
}

export const PERIODS = ['month', 'quarter', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** The talks of the calendar's month, quarter or year that `today` (`YYYY-MM-DD`) lies in, or all of them. */
export function within(talks: readonly Talk[], period: Period, today: string): Talk[] {
  const from = firstDay(period, Temporal.PlainDate.from(today));
  return talks.filter(({ day }) => from === null || day >= from);
}

function firstDay(period: Period, today: Temporal.PlainDate): string | null {
  if (period === 'all') return null;
  const months = { month: 1, quarter: 3, year: 12 }[period];
  const month = today.month - ((today.month - 1) % months);
  return today.with({ month, day: 1 }).toString();
}

export interface Month {
  /** `YYYY-MM` */
  month: string;
  talks: readonly Talk[];
  minutes: number;
}

/** Month by month in the order of the talks, each with its sum. */
export function byMonth(talks: readonly Talk[]): Month[] {
  const months = Map.groupBy(talks, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, some]) => ({ month, talks: some, minutes: minutesOf(some) }));
}

export function minutesOf(talks: readonly Talk[]): number {
  return talks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** "Mentee 1" for whom you have talked with longest, by their ids: the same in whatever period of `all` is saved. */
export function numbered(all: readonly Talk[]): Map<string, string> {
  const ids = new Set(all.toReversed().map(({ personId }) => personId));
  return new Map([...ids].map((id, index) => [id, `Mentee ${index + 1}`]));
}

/** The log as a file for a spreadsheet, the oldest first; `names` calls people otherwise than by their names. */
export function hoursCsv(talks: readonly Talk[], names?: ReadonlyMap<string, string>): string {
  const rows = talks
    .toReversed()
    .map(({ day, personId, name, minutes }) => [
      day,
      names ? (names.get(personId) ?? '') : cleanLine(name, 300),
      String(minutes),
    ]);
  return csv([['Day', 'Mentee', 'Minutes'], ...rows]);
}
