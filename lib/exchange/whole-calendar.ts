import { dayOf, HOUR_MS } from '@/lib/data/day';
import { zoned } from '@/lib/data/zoned';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { occurrences, type CalendarEvent } from './ical-event';

/**
 * When the next talk of a mentorship is, epoch ms: the one that is planned; by
 * its rhythm, from the series that a calendar was given or from the last talk.
 * Without a rhythm any full hour will do for the days to look back. Null where a
 * rhythm was agreed and nothing says at which hour.
 */
export function nextTalk(record: MentorshipRecord, now: number, timeZone: string): number | null {
  const { mentorship, sessions } = record;
  const planned = sessions.find(({ state, startsAt }) => state === 'planned' && startsAt > now);
  if (planned) return planned.startsAt;
  const { rhythm } = mentorship.terms;
  if (mentorship.status !== 'active' || rhythm?.kind !== 'every')
    return Math.ceil((now + 1) / HOUR_MS) * HOUR_MS;
  const given = mentorship.calendar?.events.find(({ id }) => id === `${mentorship.id}-talks`);
  const last = given?.startsAt ?? sessions.findLast(({ state }) => state === 'ended')?.startsAt;
  if (last === undefined) return null;
  const from = zoned(last, timeZone);
  const days = Math.max(1, Math.round(rhythm.days));
  const since = from.until(zoned(now, timeZone), { largestUnit: 'days' }).days;
  const turns = Math.max(0, Math.floor(since / days));
  const next = from.add({ days: turns * days }).epochMilliseconds;
  return next > now ? next : from.add({ days: (turns + 1) * days }).epochMilliseconds;
}

/** The days on which a series has a talk, `YYYY-MM-DD`. */
export function daysOfSeries(events: readonly CalendarEvent[], timeZone: string): Set<string> {
  return new Set(
    events.flatMap(({ startsAt, repeat, cancelled }) =>
      repeat === null || cancelled
        ? []
        : occurrences(startsAt, repeat).map((at) => dayOf(at, timeZone).toString()),
    ),
  );
}
