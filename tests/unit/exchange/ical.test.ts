import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, type CalendarEvent, type Repeat } from '@/lib/exchange/ical';
import { cleanText } from '@/lib/text/clean';
import { MORNING } from '../support/rows';
import { anyText, CONTROL } from '../support/text';

const MINUTE = 60_000;

function anEvent(given: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: '0193a5c2-0000-7000-8000-000000000001',
    sequence: 0,
    stampedAt: MORNING,
    startsAt: MORNING,
    minutes: 30,
    summary: 'Session with Ada Moreno',
    description: 'Tides; lights,\nand a back\\slash',
    url: 'https://meet.google.com/abc-defg-hij',
    alarmMinutes: 10,
    repeat: null,
    cancelled: false,
    ...given,
  };
}

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

/** The file as a calendar reads it. */
function read(file: string) {
  const root = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  const events = root.getAllSubcomponents('vevent');
  return { root, events: events.map((component) => new ICAL.Event(component)) };
}
const milliseconds = (time: InstanceType<typeof ICAL.Time>) => time.toJSDate().getTime();

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

describe('a series', () => {
  const zone = fc.constantFrom(
    'Europe/Lisbon',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Asia/Jerusalem',
    'Asia/Gaza',
    'UTC',
  );
  /** When it takes place by the clocks on the wall, worked out without a calendar. */
  function expected(event: CalendarEvent, repeat: Repeat): number[] {
    const first = Temporal.Instant.fromEpochMilliseconds(event.startsAt).toZonedDateTimeISO(
      repeat.timeZone,
    );
    const turns = 'count' in repeat ? repeat.count : 200;
    return Array.from({ length: turns }, (_, turn) => first.add({ weeks: turn * repeat.weeks }))
      .filter((time) => !('untilDay' in repeat) || time.toPlainDate().toString() <= repeat.untilDay)
      .map((time) => time.epochMilliseconds);
  }
  function occurrences(file: string): number[] {
    ICAL.TimezoneService.reset();
    const { root, events } = read(file);
    for (const component of root.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(component);
    }
    const iterator = events[0]!.iterator();
    const times: number[] = [];
    for (let next = iterator.next(); next && times.length < 300; next = iterator.next()) {
      times.push(milliseconds(next));
    }
    return times;
  }

  it('stays at its hour through summer and winter, weekly or fortnightly, until it is over', () => {
    const end = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count) => ({ count })),
      fc.nat(400).map((days) => ({
        untilDay: Temporal.PlainDate.from('2027-11-22').add({ days }).toString(),
      })),
    );
    fc.assert(
      fc.property(
        zone,
        fc.constantFrom(1 as const, 2 as const),
        end,
        fc.nat(365),
        fc.integer({ min: 7, max: 22 }),
        (timeZone, weeks, end, days, hour) => {
          const start = Temporal.PlainDate.from('2026-11-21').add({ days });
          const startsAt = start.toZonedDateTime({
            timeZone,
            plainTime: Temporal.PlainTime.from({ hour }),
          }).epochMilliseconds;
          const repeat: Repeat = { weeks, timeZone, ...end };
          const event = anEvent({ startsAt, repeat });
          expect(occurrences(calendar([event]))).toEqual(expected(event, repeat));
        },
      ),
      { numRuns: 60 },
    );
  });

  const linesOf = (timeZone: string) => {
    const repeat: Repeat = { weeks: 1, timeZone, count: 20 };
    return calendar([anEvent({ repeat }), anEvent({ id: 'other', repeat })]).split('\r\n');
  };
  const zoneOf = (lines: string[]) =>
    lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.lastIndexOf('END:VTIMEZONE') + 1);

  it('brings its zone along once, with one rule for winter and one for summer', () => {
    const lines = linesOf('Europe/Lisbon');
    expect(zoneOf(lines)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Lisbon',
      'BEGIN:STANDARD',
      'DTSTART:20261025T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T010000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]);
    expect(lines).toContain('DTSTART;TZID=Europe/Lisbon:20261121T090000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=20');
  });

  it('has one standard time where the clocks never change', () => {
    expect(zoneOf(linesOf('Asia/Kolkata'))).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('has every change written out where they follow no such rule', () => {
    const lines = zoneOf(linesOf('Asia/Jerusalem'));
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:19700101T000000',
      'DTSTART:20270326T020000',
    ]);
    expect(lines.join()).not.toContain('RRULE');
  });

  it('until a day includes that day', () => {
    const repeat: Repeat = { weeks: 2, timeZone: 'America/New_York', untilDay: '2026-12-05' };
    const file = calendar([anEvent({ repeat })]);
    expect(file).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261206T045959Z\r\n');
    expect(occurrences(file)).toHaveLength(2);
  });
});
