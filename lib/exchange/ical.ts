import { DAY_MS } from '@/lib/data/day';
import { webAddress } from '@/lib/people/links';
import { icalRule, seriesEnd, type CalendarEvent } from './ical-event';
import { folded, icalInstant, icalText } from './ical-text';
import { icalStart, icalZone } from './ical-zone';

export { occurrences } from './ical-event';
export type { CalendarEvent, Repeat } from './ical-event';

/**
 * Events as an iCalendar file (RFC 5545; product.md, Trust 8). It names no
 * method: it is a file to open, not an invitation that answers somebody. Single
 * talks stand in universal time; series go by a zone's clocks, which come along.
 */
export function calendar(events: CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boardside//Boardside//EN',
    'CALSCALE:GREGORIAN',
    ...zonesOf(events),
    ...events.flatMap((event) => eventLines(event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line)).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { cancelled, repeat, alarmMinutes } = event;
  const zone = repeat?.timeZone ?? null;
  const endsAt = event.startsAt + event.minutes * 60_000;
  const url = event.url === null ? null : webAddress(event.url);
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${icalText(event.summary)}`,
    `TRIGGER:-PT${Math.max(0, Math.round(alarmMinutes ?? 0))}M`,
    'END:VALARM',
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${icalText(event.id)}@boardside.invalid`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${icalInstant(event.stampedAt)}`,
    `DTSTART${icalStart(event.startsAt, zone)}`,
    `DTEND${icalStart(endsAt, zone)}`,
    `SUMMARY:${icalText(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${icalText(event.description)}`]),
    ...(url ? [`URL:${url.href}`] : []),
    ...(repeat ? [icalRule(repeat)] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled || alarmMinutes === null ? [] : alarm),
    'END:VEVENT',
  ];
}

/** Every zone that a series goes by, from its first beginning to its last. */
function zonesOf(events: CalendarEvent[]): string[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const event of events) {
    const { startsAt: from, repeat } = event;
    if (!repeat || repeat.timeZone === 'UTC') continue;
    const to = seriesEnd(event, repeat) + DAY_MS;
    const span = spans.get(repeat.timeZone) ?? { from, to };
    spans.set(repeat.timeZone, { from: Math.min(span.from, from), to: Math.max(span.to, to) });
  }
  return [...spans].flatMap(([zone, { from, to }]) => icalZone(zone, from - DAY_MS, to));
}
