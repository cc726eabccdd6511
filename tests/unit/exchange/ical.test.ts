import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, type CalendarEvent } from '@/lib/exchange/ical';
import { cleanText } from '@/lib/text/clean';
import { MORNING } from '../support/rows';
import { anyText, CONTROL } from '../support/text';
import { anEvent, milliseconds, MINUTE, read } from './read';

const anyEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    id: fc.uuid(),
    sequence: fc.nat(50),
    startsAt: fc.nat(365 * 24 * 60).map((minutes) => MORNING + minutes * MINUTE),
    minutes: fc.integer({ min: 1, max: 240 }),
    summary: anyText,
    description: anyText,
    url: fc.oneof(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true })),
    alarmMinutes: fc.option(fc.nat(120)),
    cancelled: fc.boolean(),
  })
  .map((given) => anEvent(given));

describe('a calendar file', () => {
  it('is iCalendar to the letter (RFC 5545)', () => {
    expect(calendar([anEvent()]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Boardside//Boardside//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0193a5c2-0000-7000-8000-000000000001@boardside.invalid',
      'SEQUENCE:0',
      'DTSTAMP:20261121T090000Z',
      'DTSTART:20261121T090000Z',
      'DTEND:20261121T093000Z',
      'SUMMARY:Session with Ada Moreno',
      String.raw`DESCRIPTION:Tides\; lights\,\nand a back\\slash`,
      'URL:https://meet.google.com/abc-defg-hij',
      'STATUS:CONFIRMED',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Session with Ada Moreno',
      'TRIGGER:-PT10M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('moves or cancels an event by its name and a higher number, and does not ring for what is cancelled', () => {
    const before = read(calendar([anEvent()])).events[0]!;
    const after = read(calendar([anEvent({ sequence: 1, cancelled: true })])).events[0]!;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(1);
    expect(after.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is read back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 3 }), (events) => {
        const found = read(calendar(events)).events;
        expect(found).toHaveLength(events.length);
        for (const [index, event] of events.entries()) {
          const one = found[index]!;
          expect(one.uid).toBe(`${event.id}@boardside.invalid`);
          expect(one.sequence).toBe(event.sequence);
          expect(milliseconds(one.startDate)).toBe(event.startsAt);
          expect(milliseconds(one.endDate)).toBe(event.startsAt + event.minutes * MINUTE);
          expect(one.summary).toBe(cleanText(event.summary));
          expect(one.description ?? '').toBe(cleanText(event.description));
          const alarms = one.component.getAllSubcomponents('valarm');
          expect(alarms).toHaveLength(event.cancelled || event.alarmMinutes === null ? 0 : 1);
          const url = one.component.getFirstPropertyValue('url');
          if (url !== null) expect(String(url)).toMatch(/^https?:\/\//u);
        }
      }),
    );
  });

  it('has no line over 75 octets, cuts no character, and no word can begin a line of its own', () => {
    fc.assert(
      fc.property(anyEvent, fc.constantFrom('x', 'é👩🏽‍🔬日 '), fc.nat(200), (event, word, length) => {
        const long = word.repeat(length);
        const file = calendar([{ ...event, summary: `${event.summary}${long}` }]);
        expect(file.isWellFormed()).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(file.replaceAll('\r\n', '')).not.toMatch(CONTROL);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^(?:[A-Z]+[:;]| |$)/u);
        }
      }),
    );
  });

  it.each([
    ['a\r\nEND:VEVENT\r\nBEGIN:VEVENT', String.raw`a\nEND:VEVENT\nBEGIN:VEVENT`],
    ['a\rATTENDEE:mailto:x@example.org', String.raw`a\nATTENDEE:mailto:x@example.org`],
    ['one\u0085two\u0000\u202E', 'onetwo'],
    ['half \uD83D of one', 'half  of one'],
  ])('takes no orders from words: %j', (summary, written) => {
    expect(calendar([anEvent({ summary, alarmMinutes: null })])).toContain(
      `SUMMARY:${written}\r\n`,
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])(
    'has no link that is none: %j',
    (url) => {
      expect(calendar([anEvent({ url })])).not.toContain('URL');
    },
  );
});
