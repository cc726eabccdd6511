import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDates } from '@/lib/sessions/next-date';
import { MORNING } from '../support/rows';

/** Friday, 20 November 2026, wrapped up on the Saturday after. */
const LAST = '2026-11-20';
const given = { cadenceDays: 14, lastDay: LAST, now: MORNING, timeZone: 'Europe/Lisbon' };

describe('the next date (M5)', () => {
  it('is one cadence after the last, with a week sooner and a week later beside it', () => {
    expect(nextDates(given)).toEqual([
      { day: '2026-11-27', why: 'A week sooner' },
      { day: '2026-12-04', why: 'As agreed' },
      { day: '2026-12-11', why: 'A week later' },
    ]);
  });

  it('of a weekly talk is no sooner than a week', () => {
    expect(nextDates({ ...given, cadenceDays: 7 }).map(({ day }) => day)).toEqual([
      '2026-11-27',
      '2026-12-04',
    ]);
  });

  it('is the Monday after rather than a weekend, if the last was on a working day', () => {
    expect(nextDates({ ...given, cadenceDays: 30 })).toEqual([
      { day: '2026-12-14', why: 'A week sooner' },
      { day: '2026-12-21', why: 'As agreed' },
      { day: '2026-12-28', why: 'A week later' },
    ]);
  });

  it('may be on a weekend for those who met on one', () => {
    expect(nextDates({ ...given, lastDay: '2026-11-21' })[1]).toEqual({
      day: '2026-12-05',
      why: 'As agreed',
    });
  });

  it('knows that the weekend is not everywhere on the same days', () => {
    const friday = nextDates({ ...given, cadenceDays: 8, lastDay: '2026-11-19', weekend: [5, 6] });
    expect(friday[0]).toEqual({ day: '2026-11-29', why: 'As agreed' });
  });

  it('keeps the rhythm when the wrap-up is written long after', () => {
    expect(nextDates({ ...given, lastDay: '2026-10-16' })[0]).toEqual({
      day: '2026-11-27',
      why: 'Keeps your rhythm',
    });
  });

  it('without a cadence is in one, two or four weeks', () => {
    expect(nextDates({ ...given, cadenceDays: null })).toEqual([
      { day: '2026-11-27', why: 'In a week' },
      { day: '2026-12-04', why: 'In 2 weeks' },
      { day: '2026-12-18', why: 'In 4 weeks' },
    ]);
  });

  it('is always after today where the user is, once each, in order, and spares the weekend', () => {
    const day = fc
      .integer({ min: -400, max: 0 })
      .map((days) => Temporal.PlainDate.from('2026-11-21').add({ days }));
    const zone = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/Lisbon');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), zone, (last, cadenceDays, timeZone) => {
        const dates = nextDates({ cadenceDays, lastDay: last.toString(), now: MORNING, timeZone });
        const today = Temporal.Instant.fromEpochMilliseconds(MORNING)
          .toZonedDateTimeISO(timeZone)
          .toPlainDate()
          .toString();
        const days = dates.map(({ day }) => day);
        expect(days.length).toBeGreaterThanOrEqual(1);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days[0]! > today).toBe(true);
        if (last.dayOfWeek <= 5) {
          for (const day of days) expect(Temporal.PlainDate.from(day).dayOfWeek).toBeLessThan(6);
        }
      }),
    );
  });
});
