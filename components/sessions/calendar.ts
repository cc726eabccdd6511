import type { CalendarEvent } from '@/lib/exchange/ical';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';

/** Enough to finish a sentence and to open the brief. */
const ALARM_MINUTES = 10;

/** A planned session as a calendar knows it. What it is about stays here: calendars are shared. */
export function eventOf(session: Session, name: string): CalendarEvent {
  const { id, startsAt, segments, createdAt, updatedAt } = session;
  return {
    id,
    // Grows with every change, so that what was given out before is replaced.
    sequence: Math.floor((updatedAt - createdAt) / 1_000),
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
