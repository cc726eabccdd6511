import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, occurrences, type Repeat } from '@/lib/exchange/ical';
import { anEvent, byIcalJs, byNodeIcal } from './read';

const ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/Sao_Paulo',
];
/** The clocks there change by other rules, or by none. */
const ODD_ZONES = ['America/Santiago', 'Australia/Lord_Howe', 'Asia/Jerusalem', 'Asia/Gaza', 'UTC'];

const end = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => ({ count })),
  fc.nat(400).map((days) => ({
    untilDay: Temporal.PlainDate.from('2027-11-22').add({ days }).toString(),
  })),
);
const anySeries = (zones: string[]) =>
  fc
    .record({
      timeZone: fc.constantFrom(...zones),
      everyDays: fc.constantFrom(1, 5, 7, 10, 14, 21, 28, 30),
      end,
      days: fc.nat(365),
      hour: fc.integer({ min: 6, max: 22 }),
    })
    .map(({ timeZone, everyDays, end, days, hour }) => {
      const startsAt = Temporal.PlainDate.from('2026-11-21')
        .add({ days })
        .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
      const repeat: Repeat = { everyDays, timeZone, ...end };
      return anEvent({ startsAt: startsAt.epochMilliseconds, repeat });
    });

describe('a series', () => {
  it('stays at its hour through summer and winter, until it is over, for ical.js and for us', () => {
    fc.assert(
      fc.property(anySeries([...ZONES, ...ODD_ZONES]), (event) => {
        expect(byIcalJs(calendar([event]))).toEqual(occurrences(event.startsAt, event.repeat!));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for a second reader of calendars', () => {
    fc.assert(
      fc.property(anySeries(ZONES), (event) => {
        expect(byNodeIcal(calendar([event]))).toEqual(occurrences(event.startsAt, event.repeat!));
      }),
      { numRuns: 60 },
    );
  });

  it('is worked out by the clocks on the wall', () => {
    fc.assert(
      fc.property(anySeries([...ZONES, ...ODD_ZONES]), ({ startsAt, repeat }) => {
        const { timeZone, everyDays } = repeat!;
        const clocks = occurrences(startsAt, repeat!).map((at) =>
          Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone),
        );
        for (const [index, time] of clocks.entries()) {
          const first = clocks[0]!;
          expect(time.toPlainTime().equals(first.toPlainTime())).toBe(true);
          expect(first.toPlainDate().until(time.toPlainDate()).days).toBe(index * everyDays);
        }
      }),
      { numRuns: 60 },
    );
  });

  const linesOf = (timeZone: string) => {
    const repeat: Repeat = { everyDays: 7, timeZone, count: 20 };
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
    const repeat: Repeat = { everyDays: 14, timeZone: 'America/New_York', untilDay: '2026-12-05' };
    const file = calendar([anEvent({ repeat })]);
    expect(file).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261206T045959Z\r\n');
    expect(byIcalJs(file)).toHaveLength(2);
    expect(byNodeIcal(file)).toHaveLength(2);
  });

  it('counts weeks where it can, and days where it must', () => {
    const rule = (everyDays: number) =>
      calendar([anEvent({ repeat: { everyDays, timeZone: 'UTC', count: 2 } })])
        .split('\r\n')
        .find((line) => line.startsWith('RRULE'));
    expect([7, 21, 10].map(rule)).toEqual([
      'RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=2',
      'RRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=2',
      'RRULE:FREQ=DAILY;INTERVAL=10;COUNT=2',
    ]);
  });
});
