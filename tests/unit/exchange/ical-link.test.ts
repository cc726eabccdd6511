import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/exchange/ical';
import { googleCalendarLink } from '@/lib/exchange/ical-link';
import { cleanLine } from '@/lib/text/clean';
import { MORNING } from '../support/rows';
import { anyText } from '../support/text';

const event: CalendarEvent = {
  id: '0193a5c2-0000-7000-8000-000000000001',
  sequence: 0,
  stampedAt: MORNING,
  startsAt: MORNING,
  minutes: 30,
  summary: 'Tides & lights',
  description: 'Two\nlines',
  url: 'https://meet.google.com/abc-defg-hij',
  alarmMinutes: 10,
  repeat: null,
  cancelled: false,
};
const asked = (given: Partial<CalendarEvent> = {}) =>
  Object.fromEntries(new URL(googleCalendarLink({ ...event, ...given })).searchParams);

describe('a link that opens Google Calendar', () => {
  it('has the event filled in', () => {
    expect(asked()).toEqual({
      action: 'TEMPLATE',
      text: 'Tides & lights',
      dates: '20261121T090000Z/20261121T093000Z',
      details: 'Two\nlines',
      location: 'https://meet.google.com/abc-defg-hij',
    });
  });

  it('of a series has its rule, and its hours by the zone’s clocks', () => {
    const repeat = { everyDays: 7, timeZone: 'Asia/Kolkata', count: 6 } as const;
    expect(asked({ repeat, url: null })).toMatchObject({
      dates: '20261121T143000/20261121T150000',
      recur: 'RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=6',
      ctz: 'Asia/Kolkata',
    });
  });

  it('leads to Google Calendar and says what it should, whatever the words', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, url) => {
        const link = googleCalendarLink({ ...event, summary, description, url });
        expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?[\w.*+%&=-]+$/u);
        expect(new URL(link).searchParams.get('text')).toBe(cleanLine(summary));
      }),
    );
  });

  it('is short enough to be opened', () => {
    expect(googleCalendarLink({ ...event, description: '日'.repeat(9_000) }).length).toBeLessThan(
      12_000,
    );
  });
});
