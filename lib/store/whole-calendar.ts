import { dayOf } from '@/lib/data/day';
import { calendar, type CalendarEvent } from '@/lib/exchange/ical';
import { eventOf } from '@/lib/exchange/session-event';
import { daysOfSeries, nextTalk } from '@/lib/exchange/whole-calendar';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { giveMentorship, giveSession } from './calendar';
import { db } from './db';
import { readRecord } from './mentorship-record';
import { getPeople } from './people';

export interface WholeCalendar {
  /** Null when there is nothing in it. */
  text: string | null;
  /** With whom talks have a rhythm but no hour yet; they are not in it. */
  without: string[];
}

/**
 * Every planned session and every running mentorship as one calendar file. It
 * replaces what earlier files put into the same calendar, and calls off what is
 * no more.
 */
export async function wholeCalendar(timeZone: string): Promise<WholeCalendar> {
  const now = Date.now();
  const events: CalendarEvent[] = [];
  const without: string[] = [];
  const taken = new Map<string, Set<string>>();
  for (const mentorship of await db.mentorships.filter(concernsCalendar).toArray()) {
    const record = await readRecord(mentorship);
    if (!record) continue;
    const startsAt = nextTalk(record, now, timeZone);
    if (startsAt === null) {
      without.push(record.person.name);
      continue;
    }
    const given = await giveMentorship({ record, startsAt, timeZone });
    events.push(...given);
    taken.set(mentorship.personId, daysOfSeries(given, timeZone));
  }
  events.push(...(await plannedEvents(now, timeZone, events, taken)));
  return { text: events.length === 0 ? null : calendar(events), without };
}

/** Sessions to come that no series has, and no mentorship has given out already. */
async function plannedEvents(
  now: number,
  timeZone: string,
  events: readonly CalendarEvent[],
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<CalendarEvent[]> {
  const known = new Set(events.map(({ id }) => id));
  const planned = await db.sessions
    .where('[state+startsAt]')
    .between(['planned', now], ['planned', Infinity])
    .toArray();
  const left = planned.filter(
    ({ id, personId, startsAt }) =>
      !known.has(id) && !taken.get(personId)?.has(dayOf(startsAt, timeZone).toString()),
  );
  const people = await getPeople(left.map(({ personId }) => personId));
  const given: CalendarEvent[] = [];
  for (const session of left) {
    const name = people.get(session.personId)?.name;
    if (name !== undefined) given.push(eventOf((await giveSession(session.id)) ?? session, name));
  }
  return given;
}

/** Running, or a calendar still believes that it is. */
function concernsCalendar({ status, calendar: given }: Mentorship): boolean {
  return status === 'active' || (given?.events.length ?? 0) > 0;
}
