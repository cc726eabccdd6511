import { calendar, type CalendarEvent } from '@/lib/exchange/ical';
import { giveOut, mentorshipEvents, type Wanted } from '@/lib/exchange/mentorship-calendar';
import type { Session } from '@/lib/sessions/session';
import { db } from './db';
import { mutate } from './mutate';

/** Counts the file that a planned session is given out in; answers it as it is stored then. */
export async function giveSession(id: string): Promise<Session | undefined> {
  await mutate(['sessions'], async (write) => {
    const session = await db.sessions.get(id);
    if (!session) return;
    await write.patch('sessions', id, { calendarFiles: (session.calendarFiles ?? 0) + 1 });
  });
  return db.sessions.get(id);
}

/** A mentorship as a calendar file; null when there is nothing in it. */
export async function mentorshipFile(wanted: Omit<Wanted, 'now'>): Promise<string | null> {
  const events = await giveMentorship(wanted);
  return events.length === 0 ? null : calendar(events);
}

/**
 * The events of a mentorship for a file, with the number that follows the last
 * one given out; it is kept with them.
 */
export async function giveMentorship(wanted: Omit<Wanted, 'now'>): Promise<CalendarEvent[]> {
  const now = Date.now();
  const { result } = await mutate(['mentorships'], async (write) => {
    const { id } = wanted.record.mentorship;
    const before = (await db.mentorships.get(id))?.calendar;
    const { events, given } = giveOut(mentorshipEvents({ ...wanted, now }), before, now);
    if (events.length > 0) await write.patch('mentorships', id, { calendar: given });
    return events;
  });
  return result;
}
