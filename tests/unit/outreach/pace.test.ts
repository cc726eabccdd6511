import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceTold, sentOfPace, weekStart } from '@/lib/outreach/pace';
import { FIRST_CONTACT, PURPOSES } from '@/lib/outreach/purpose';

const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;

describe('the week', () => {
  it.each([
    ['UTC', '2026-11-23T00:00Z', '2026-11-23T00:00Z'],
    ['UTC', '2026-11-22T23:59Z', '2026-11-16T00:00Z'],
    ['Europe/Berlin', '2026-11-22T23:30Z', '2026-11-22T23:00Z'],
    // Summer time ends on the Sunday in between.
    ['Europe/Berlin', '2026-10-25T20:00Z', '2026-10-18T22:00Z'],
    ['Europe/Berlin', '2026-10-25T23:00Z', '2026-10-25T23:00Z'],
    // Here it begins on the Sunday.
    ['America/New_York', '2026-03-09T03:59Z', '2026-03-02T05:00Z'],
    ['America/New_York', '2026-03-09T04:00Z', '2026-03-09T04:00Z'],
    ['Asia/Kolkata', '2026-11-22T18:30Z', '2026-11-22T18:30Z'],
  ])('in %s at %s began at %s', (timeZone, now, start) => {
    expect(weekStart(Date.parse(now), timeZone)).toBe(Date.parse(start));
  });

  it('begins on a Monday at its first moment, and lasts about seven days, anywhere', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/Santiago', 'Africa/Cairo', 'Pacific/Apia'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 0, 1) }),
        (timeZone, now) => {
          const start = weekStart(now, timeZone);
          const at = (ms: number) =>
            Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
          expect(at(start).dayOfWeek).toBe(1);
          expect(at(start - 1).dayOfWeek).toBe(7);
          expect(start).toBeLessThanOrEqual(now);
          expect(now - start).toBeLessThan(WEEK + HOUR);
          expect(weekStart(start, timeZone)).toBe(start);
        },
      ),
    );
  });
});

describe('the pace', () => {
  it('counts first messages and nothing else', () => {
    expect(sentOfPace(PURPOSES.map((purpose) => ({ purpose })))).toBe(FIRST_CONTACT.length);
    expect(sentOfPace([])).toBe(0);
  });

  it.each([
    [0, null, '0 first messages this week.'],
    [1, null, '1 first message this week.'],
    [0, 1, '0 of 1 first message this week.'],
    [2, 3, '2 of 3 first messages this week.'],
    [3, 3, '3 of 3 first messages this week.'],
    [
      4,
      3,
      '4 of 3 first messages this week. That is above your own pace; a few good ones go further.',
    ],
  ])('%s sent with a pace of %s: %s', (sent, pace, words) => {
    expect(paceTold(sent, pace)).toBe(words);
  });
});
