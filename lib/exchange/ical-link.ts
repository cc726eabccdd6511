import { webAddress } from '@/lib/people/links';
import { cleanLine, cleanText } from '@/lib/text/clean';
import { icalRule, type CalendarEvent } from './ical-event';
import { icalInstant, icalLocal } from './ical-text';
import { zoned } from '@/lib/data/zoned';

/** Longer addresses are refused on their way; what is cut is in the file. */
const LONGEST_DETAILS = 1_200;

/** An address that opens Google Calendar with the event filled in. Nothing is saved, or sent, until the user does. */
export function googleCalendarLink(event: CalendarEvent): string {
  const { startsAt, repeat } = event;
  const endsAt = startsAt + event.minutes * 60_000;
  const time = (at: number) =>
    repeat ? icalLocal(zoned(at, repeat.timeZone).toPlainDateTime()) : icalInstant(at);
  const url = event.url === null ? null : webAddress(event.url);
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: cleanLine(event.summary),
    dates: `${time(startsAt)}/${time(endsAt)}`,
    details: cleanText(event.description, LONGEST_DETAILS),
    ...(url && { location: url.href }),
    ...(repeat && { recur: icalRule(repeat), ctz: repeat.timeZone }),
  });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}
