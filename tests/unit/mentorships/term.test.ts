import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/data/day';
import { lastDay, termWords, touchBaseDay } from '@/lib/mentorships/term';
import type { Term, Unit } from '@/lib/mentorships/terms';

const ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/Sao_Paulo',
];
/** A Monday. */
const MONDAY = '2026-11-02';

function timed(term: Term | null, startedOn: string | null = MONDAY) {
  return { startedOn, terms: { term } };
}
const lasting = (count: number, unit: Unit): Term => ({ kind: 'for', count, unit });

describe('the last day of a mentorship (A1)', () => {
  it('of six weeks from a Monday is a Sunday: six Mondays lie within', () => {
    expect(lastDay(timed(lasting(6, 'week')))).toBe('2026-12-13');
  });

  it('of a month is the day before the same day of the next', () => {
    expect(lastDay(timed(lasting(3, 'month')))).toBe('2027-02-01');
  });

  it('of a month from a 31st is where a shorter month ends', () => {
    expect(lastDay(timed(lasting(1, 'month'), '2027-01-31'))).toBe('2027-02-28');
    expect(lastDay(timed(lasting(1, 'month'), '2028-01-31'))).toBe('2028-02-29');
    expect(lastDay(timed(lasting(2, 'month'), '2027-01-31'))).toBe('2027-03-30');
  });

  it('of one day is that day', () => {
    expect(lastDay(timed(lasting(1, 'day')))).toBe(MONDAY);
  });

  it('is the one that was agreed, begun or not', () => {
    const until: Term = { kind: 'until', day: '2027-01-31' };
    expect(lastDay(timed(until))).toBe('2027-01-31');
    expect(lastDay(timed(until, null))).toBe('2027-01-31');
  });

  it('is nobody’s guess where none was agreed, or nothing has begun', () => {
    expect(lastDay(timed(null))).toBeNull();
    expect(lastDay(timed({ kind: 'open' }))).toBeNull();
    expect(lastDay(timed({ kind: 'sessions', count: 3 }))).toBeNull();
    expect(lastDay(timed({ kind: 'condition', text: 'I have given a talk' }))).toBeNull();
    expect(lastDay(timed(lasting(6, 'week'), null))).toBeNull();
  });

  it('is null for a day that no calendar has', () => {
    expect(lastDay(timed({ kind: 'until', day: '2026-02-31' }))).toBeNull();
    expect(lastDay(timed(lasting(6, 'week'), '2026-02-31'))).toBeNull();
  });

  it('falls in every zone, through every change of the clocks, as many whole weeks after the first day there', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1, max: 1_000 }),
        (began, zone, count) => {
          const first = dayOf(began.getTime(), zone);
          const last = Temporal.PlainDate.from(
            lastDay(timed(lasting(count, 'week'), first.toString())) ?? '',
          );
          expect(first.until(last).days).toBe(count * 7 - 1);
          // The whole of that day still belongs to it where the user is, and no moment of the next does.
          const ends = last.toZonedDateTime(zone).add({ days: 1 }).epochMilliseconds;
          expect(dayOf(ends - 1, zone).toString()).toBe(last.toString());
          expect(dayOf(ends, zone).toString()).toBe(last.add({ days: 1 }).toString());
        },
      ),
    );
  });

  it('of months never goes past the same day of the month, nor leaves one out', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1, max: 120 }),
        (began, zone, count) => {
          const first = dayOf(began.getTime(), zone);
          const last = Temporal.PlainDate.from(
            lastDay(timed(lasting(count, 'month'), first.toString())) ?? '',
          );
          const months = first.toPlainYearMonth().add({ months: count });
          const next = last.add({ days: 1 });
          expect(next.day === first.day || next.day === 1).toBe(true);
          expect(Temporal.PlainYearMonth.compare(last.toPlainYearMonth(), months)).toBeLessThan(1);
        },
      ),
    );
  });
});

describe('the day to ask how to go on (S1)', () => {
  it('is a week before the last', () => {
    expect(touchBaseDay(timed(lasting(6, 'week')))).toBe('2026-12-06');
    expect(touchBaseDay(timed({ kind: 'until', day: '2027-01-31' }, null))).toBe('2027-01-24');
  });

  it('comes in the last third of what is shorter than three weeks', () => {
    expect(touchBaseDay(timed(lasting(2, 'week')))).toBe('2026-11-11');
    expect(touchBaseDay(timed(lasting(1, 'day')))).toBe(MONDAY);
  });

  it('is the last day itself when that lies before the first', () => {
    expect(touchBaseDay(timed({ kind: 'until', day: '2026-10-01' }))).toBe('2026-10-01');
  });

  it('is null where no last day was agreed', () => {
    expect(touchBaseDay(timed({ kind: 'open' }))).toBeNull();
  });

  it('lies within the mentorship, a week before its end at the most, in every zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom<Unit>('day', 'week', 'month'),
        (began, zone, count, unit) => {
          const given = timed(lasting(count, unit), dayOf(began.getTime(), zone).toString());
          const [day = '', end = ''] = [touchBaseDay(given), lastDay(given)].map(String);
          expect(given.startedOn! <= day && day <= end).toBe(true);
          expect(Temporal.PlainDate.from(day).until(end).days).toBeLessThanOrEqual(7);
        },
      ),
    );
  });
});

describe('a term in words', () => {
  it('reads as it is said', () => {
    expect(termWords(lasting(6, 'week'))).toBe('for 6 weeks');
    expect(termWords(lasting(1, 'month'))).toBe('for 1 month');
    expect(termWords({ kind: 'until', day: '2027-01-31' })).toBe('until January 31, 2027');
    expect(termWords({ kind: 'until', day: '2027-01-31' }, 'en-GB')).toBe('until 31 January 2027');
    expect(termWords({ kind: 'sessions', count: 3 })).toBe('for 3 talks');
    expect(termWords({ kind: 'open' })).toBe('with no end date');
  });

  it('makes of a condition one sentence, however it was begun', () => {
    const when = (text: string) => termWords({ kind: 'condition', text });
    expect(when('I have given a talk')).toBe('until I have given a talk');
    expect(when('Once I have given a talk')).toBe('once I have given a talk');
    expect(when(' ')).toBe('until a condition is met');
  });
});
