import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadenceOf,
  dueOn,
  snoozedTo,
  SNOOZES,
  suggest,
  SUGGESTIONS_A_DAY,
  type Contact,
} from '@/lib/people/stay-in-touch';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Apia',
] as const;
const BERLIN = 'Europe/Berlin';
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A moment by the clock on a wall in Berlin, in winter or in summer time. */
const berlin = (text: string, offset = '+01:00') => Date.parse(`${text}${offset}`);

function contact(given: Partial<Contact> = {}): Contact {
  const since = berlin('2026-03-01T09:00');
  return { cadence: cadenceOf(14), lastTouchAt: null, since, snoozedUntil: null, ...given };
}

describe('a cadence', () => {
  it.each([
    [7, 11],
    [14, 21],
    [30, 45],
    [1, 2],
  ])('of %s days has its latest after %s', (idealDays, latestDays) => {
    expect(cadenceOf(idealDays)).toEqual({ idealDays, latestDays });
  });

  it('that nobody set asks for nothing', () => {
    expect(dueOn(contact({ cadence: null }), berlin('2036-01-01T09:00'), BERLIN)).toEqual({
      state: 'none',
    });
  });
});

describe('somebody with a cadence of two weeks', () => {
  const lastTouchAt = berlin('2026-03-10T18:30');
  const on = (text: string, given: Partial<Contact> = {}) =>
    dueOn(contact({ lastTouchAt, ...given }), berlin(text, '+01:00'), BERLIN);

  it('is left in peace for thirteen days', () => {
    expect(on('2026-03-23T23:59')).toEqual({
      state: 'quiet',
      idealDay: '2026-03-24',
      latestDay: '2026-03-31',
    });
  });

  it('is due from the fourteenth, with a reason', () => {
    expect(on('2026-03-24T00:00')).toEqual({
      state: 'due',
      idealDay: '2026-03-24',
      latestDay: '2026-03-31',
      reason: 'Last contact 14 days ago; you aim for every 14 days.',
    });
  });

  it('is late after the latest day, not on it', () => {
    expect(on('2026-03-31T22:00').state).toBe('due');
    expect(on('2026-03-31T23:00').state, 'it is April already by summer time').toBe('late');
  });

  it('is counted from the day they were saved while there was no contact', () => {
    const due = on('2026-03-15T09:00', { lastTouchAt: null });
    expect(due).toMatchObject({
      state: 'due',
      reason: 'Saved 14 days ago, no contact yet; you aim for every 14 days.',
    });
  });

  it('is left in peace while the last contact seems to lie ahead', () => {
    expect(on('2026-03-01T09:00').state).toBe('quiet');
  });
});

describe('a rest after contact', () => {
  const daily = contact({ cadence: cadenceOf(1), lastTouchAt: berlin('2026-03-10T12:00') });

  it('is kept even where the cadence is shorter', () => {
    expect(dueOn(daily, berlin('2026-03-12T23:00'), BERLIN).state).toBe('quiet');
    expect(dueOn(daily, berlin('2026-03-13T01:00'), BERLIN)).toMatchObject({
      state: 'due',
      reason: 'Last contact 3 days ago; you aim for every 1 day.',
    });
    expect(dueOn(daily, berlin('2026-03-14T01:00'), BERLIN).state).toBe('late');
  });

  it('is not needed where there was no contact', () => {
    const saved = contact({ cadence: cadenceOf(1), since: berlin('2026-03-10T12:00') });
    expect(dueOn(saved, berlin('2026-03-11T01:00'), BERLIN).state).toBe('due');
  });
});

describe('a snooze', () => {
  const snoozed = contact({
    lastTouchAt: berlin('2026-03-10T12:00'),
    snoozedUntil: '2026-06-10',
  });

  it('keeps somebody away until its day', () => {
    expect(dueOn(snoozed, berlin('2026-06-09T23:59', '+02:00'), BERLIN).state).toBe('quiet');
    expect(dueOn(snoozed, berlin('2026-06-10T00:00', '+02:00'), BERLIN)).toMatchObject({
      state: 'due',
      reason: 'Last contact 92 days ago; you aim for every 14 days.',
    });
  });

  it('never brings anybody up earlier', () => {
    const early = { ...snoozed, snoozedUntil: '2026-03-12' };
    expect(dueOn(early, berlin('2026-03-20T12:00'), BERLIN).state).toBe('quiet');
  });

  it.each([
    ['2 weeks', '2026-11-21T09:00', '2026-12-05'],
    ['1 month', '2026-11-21T09:00', '2026-12-21'],
    ['3 months', '2026-11-21T09:00', '2027-02-21'],
    ['1 month', '2027-01-31T09:00', '2027-02-28'],
    ['3 months', '2027-11-30T09:00', '2028-02-29'],
    ['2 weeks', '2026-03-28T23:30', '2026-04-11'],
  ])('of %s from %s ends on %s', (label, from, day) => {
    const snooze = SNOOZES.find((one) => one.label === label)!;
    expect(snoozedTo(berlin(from), BERLIN, snooze)).toBe(day);
  });

  it('begins on the day it is where the user is', () => {
    const at = Date.UTC(2026, 10, 21, 12);
    expect(snoozedTo(at, 'Pacific/Auckland', SNOOZES[0])).toBe('2026-12-06');
    expect(snoozedTo(at, 'America/New_York', SNOOZES[0])).toBe('2026-12-05');
  });
});

describe('the days on which the clocks change', () => {
  // Half past one at night before the change, late in the evening after it, and the same hour a week on.
  it.each([
    ['forward', '2026-03-28T23:30:00+01:00', '2026-04-04T00:30:00+02:00'],
    ['back', '2026-10-24T23:30:00+02:00', '2026-10-31T00:30:00+01:00'],
  ])('count as one each, going %s', (_which, touched, week) => {
    const weekly = contact({ cadence: cadenceOf(7), lastTouchAt: Date.parse(touched) });
    expect(dueOn(weekly, Date.parse(week), BERLIN).state).toBe('due');
    expect(dueOn(weekly, Date.parse(week) - HOUR, BERLIN).state).toBe('quiet');
  });

  it('do so south of the equator too, where they change the other way round', () => {
    const lastTouchAt = Date.parse('2026-04-04T23:30:00+13:00');
    const weekly = contact({ cadence: cadenceOf(7), lastTouchAt });
    const on = (text: string) => dueOn(weekly, Date.parse(text), 'Pacific/Auckland').state;
    expect(on('2026-04-10T23:59:00+12:00')).toBe('quiet');
    expect(on('2026-04-11T00:00:00+12:00')).toBe('due');
  });

  it('make no difference even where a whole day was left out', () => {
    // Samoa went from 29 to 31 December 2011.
    const lastTouchAt = Date.parse('2011-12-29T12:00:00-10:00');
    const weekly = contact({ cadence: cadenceOf(7), lastTouchAt });
    const on = (text: string) => dueOn(weekly, Date.parse(text), 'Pacific/Apia');
    expect(on('2012-01-04T23:59:00+14:00').state).toBe('quiet');
    expect(on('2012-01-05T00:00:00+14:00').state).toBe('due');
  });
});

/** The day it is somewhere, counted from 1970, by the calendar that Intl knows. */
function dayNumber(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return Date.parse(`${format.format(at)}T00:00Z`) / DAY;
}

const moment = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) });
const zone = fc.constantFrom(...ZONES);
const day = moment.map((at) => new Date(at).toISOString().slice(0, 10));
const cadence = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map((days) => cadenceOf(days)),
  fc.record({
    idealDays: fc.integer({ min: 1, max: 60 }),
    latestDays: fc.integer({ min: 1, max: 90 }),
  }),
);
const anyContact: fc.Arbitrary<Contact> = fc.record({
  cadence: fc.option(cadence, { freq: 6 }),
  lastTouchAt: fc.option(moment, { freq: 4 }),
  since: moment,
  snoozedUntil: fc.option(day, { freq: 1 }),
});

describe('any contact, anywhere, at any time', () => {
  it('stands where counting days by hand puts it', () => {
    fc.assert(
      fc.property(anyContact, moment, zone, (one, now, timeZone) => {
        const due = dueOn(one, now, timeZone);
        if (!one.cadence) {
          expect(due).toEqual({ state: 'none' });
          return;
        }
        const { idealDays, latestDays } = one.cadence;
        const today = dayNumber(now, timeZone);
        const from = dayNumber(one.lastTouchAt ?? one.since, timeZone);
        const snooze = one.snoozedUntil === null ? 0 : Date.parse(one.snoozedUntil) / DAY;
        const rest = one.lastTouchAt === null ? idealDays : Math.max(3, idealDays);
        const ideal = Math.max(from + rest, snooze);
        const latest = Math.max(from + rest, from + latestDays, snooze);
        expect(due.state).toBe(today < ideal ? 'quiet' : today <= latest ? 'due' : 'late');
      }),
      { numRuns: 400 },
    );
  });

  it('stands alike the whole day long', () => {
    fc.assert(
      fc.property(anyContact, moment, zone, fc.nat(2 * DAY), (one, now, timeZone, passed) => {
        const later = now + passed;
        if (dayNumber(now, timeZone) !== dayNumber(later, timeZone)) return;
        expect(dueOn(one, later, timeZone)).toEqual(dueOn(one, now, timeZone));
      }),
      { numRuns: 300 },
    );
  });

  it('does not mind at what hour of a day the last touch was', () => {
    fc.assert(
      fc.property(anyContact, moment, moment, zone, fc.nat(DAY), (one, at, now, timeZone, more) => {
        if (dayNumber(at, timeZone) !== dayNumber(at + more, timeZone)) return;
        const stands = (lastTouchAt: number) => dueOn({ ...one, lastTouchAt }, now, timeZone);
        expect(stands(at + more)).toEqual(stands(at));
      }),
      { numRuns: 300 },
    );
  });

  it('goes from quiet to due to late and never back, day by day', () => {
    const order = ['none', 'quiet', 'due', 'late'];
    fc.assert(
      fc.property(anyContact, moment, zone, (one, now, timeZone) => {
        const states = Array.from({ length: 40 }, (_, days) =>
          order.indexOf(dueOn(one, now + days * 9 * DAY, timeZone).state),
        );
        expect(states).toEqual(states.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('is never suggested in the three days after a touch, whoever it came from, nor during a snooze', () => {
    fc.assert(
      fc.property(anyContact, moment, zone, (one, now, timeZone) => {
        const [found] = suggest([one], now, timeZone);
        if (!found) return;
        const today = dayNumber(now, timeZone);
        const { lastTouchAt, snoozedUntil } = one;
        if (lastTouchAt !== null)
          expect(today - dayNumber(lastTouchAt, timeZone)).toBeGreaterThanOrEqual(3);
        if (snoozedUntil !== null)
          expect(today).toBeGreaterThanOrEqual(Date.parse(snoozedUntil) / DAY);
      }),
      { numRuns: 300 },
    );
  });

  it('is quiet again right after a touch', () => {
    fc.assert(
      fc.property(anyContact, moment, zone, (one, now, timeZone) => {
        const touched = { ...one, lastTouchAt: now };
        expect(['none', 'quiet']).toContain(dueOn(touched, now, timeZone).state);
        expect(suggest([touched], now, timeZone)).toEqual([]);
      }),
    );
  });
});

describe('what is suggested today', () => {
  const now = berlin('2026-06-01T09:00', '+02:00');
  const ago = (days: number, cadenceDays: number, given: Partial<Contact> = {}) =>
    contact({ cadence: cadenceOf(cadenceDays), lastTouchAt: now - days * DAY, ...given });
  const suggested = (contacts: Contact[]) =>
    suggest(contacts, now, BERLIN).map((one) => contacts.indexOf(one.contact));

  it('is nothing when nothing is due', () => {
    expect(suggest([], now, BERLIN)).toEqual([]);
    expect(suggested([ago(5, 14), ago(40, 14, { snoozedUntil: '2026-06-02' })])).toEqual([]);
  });

  it('begins with who is furthest over their cadence, not over in days', () => {
    // One week over of two; ten days over of ninety; three weeks over of one.
    expect(suggested([ago(21, 14), ago(100, 90), ago(28, 7), ago(3, 14)])).toEqual([2, 0, 1]);
  });

  it('is late before it is due, where cadences are alike', () => {
    const contacts = [ago(15, 14), ago(30, 14), ago(20, 14), ago(22, 14)];
    const found = suggest(contacts, now, BERLIN);
    expect(found.map(({ due }) => due.state)).toEqual(['late', 'late', 'due', 'due']);
    expect(suggested(contacts)).toEqual([1, 3, 2, 0]);
  });

  it('is five people at the most, each with a reason and furthest over first', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 40 }), moment, zone, (all, at, timeZone) => {
        const before = JSON.stringify(all);
        const found = suggest(all, at, timeZone);
        const due = all.filter((one) => 'reason' in dueOn(one, at, timeZone));
        expect(found).toHaveLength(Math.min(SUGGESTIONS_A_DAY, due.length));
        expect(SUGGESTIONS_A_DAY).toBe(5);
        const today = dayNumber(at, timeZone);
        const over = found.map(({ contact: { cadence: rhythm }, due: { idealDay, reason } }) => {
          expect(reason).toMatch(/^(?:Last contact|Saved) \d+ days? ago.*every \d+ days?\.$/u);
          return (today - Date.parse(idealDay) / DAY) / rhythm!.idealDays;
        });
        expect(over).toEqual(over.toSorted((a, b) => b - a));
        expect(JSON.stringify(all)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
