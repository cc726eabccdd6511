import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import type { CalendarEvent } from './ical-event';

/** Enough to finish a sentence and to open the brief. */
const ALARM_MINUTES = 10;

/** A planned session as a calendar knows it. What it is about stays here: calendars are shared. */
export function eventOf(session: Session, name: string): CalendarEvent {
  const { id, startsAt, segments, updatedAt, calendarFiles = 1 } = session;
  return {
    id,
    // The first file has 0, and every later one more, so that what was given out before is replaced.
    sequence: calendarFiles - 1,
    stampedAt: updatedAt,
    startsAt,
    minutes: totalMinutes(segments),
    summary: `Session with ${name}`,
    description: '',
    url: null,
    alarmMinutes: ALARM_MINUTES,
    repeat: null,
    cancelled: false,
  };
}
