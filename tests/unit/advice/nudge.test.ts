import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LOOP } from '@/lib/advice/loop';
import { adviceNudge } from '@/lib/advice/nudge';
import { dayOf } from '@/lib/data/day';
import type { Status } from '@/lib/sessions/takeaway';

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

/** A moment by the clock on a wall in Berlin, in winter. */
const berlin = (text: string) => Date.parse(`${text}+01:00`);

function advice(status: Status, given: { askOn?: string; statusAt?: number } = {}) {
  const { askOn, statusAt = berlin('2026-11-02T18:30') } = given;
  const loop = { ...NO_LOOP, askOn: askOn ?? null };
  return { kind: 'advice' as const, status, statusAt, loop };
}
const on = (day: string, one: ReturnType<typeof advice>) =>
  adviceNudge(one, berlin(`${day}T09:00`), BERLIN);

describe('an advice', () => {
  it('that was received is asked about after two weeks', () => {
    expect(on('2026-11-15', advice('received'))).toMatchObject({ day: '2026-11-16', due: false });
    expect(on('2026-11-16', advice('received'))).toEqual({
      day: '2026-11-16',
      due: true,
      reason: 'You got this advice 14 days ago: try it, or set it aside.',
    });
  });

  it('that is being tried is asked about after a month', () => {
    expect(on('2026-12-02', advice('trying'))).toEqual({
      day: '2026-12-02',
      due: true,
      reason: 'You began to try this 30 days ago: say how it went, or set it aside.',
    });
  });

  it('that was tried is to be reported back after two weeks', () => {
    expect(on('2026-11-20', advice('tried'))).toEqual({
      day: '2026-11-16',
      due: true,
      reason: 'You tried this 18 days ago: tell them what it led to.',
    });
  });

  it.each(['reported', 'set-aside'] as const)('that is %s is left in peace', (status) => {
    expect(on('2030-01-01', advice(status, { askOn: '2027-01-01' }))).toBeNull();
  });

  it('of another kind is none', () => {
    expect(adviceNudge({ ...advice('received'), kind: 'action' }, 0, BERLIN)).toBeNull();
  });

  it('is asked about on the day that was chosen, sooner or later than usual', () => {
    expect(on('2026-11-05', advice('received', { askOn: '2026-11-05' }))).toEqual({
      day: '2026-11-05',
      due: true,
      reason:
        'You got this advice 3 days ago: you wanted to be asked about it now; try it, or set it aside.',
    });
    expect(on('2026-12-01', advice('received', { askOn: '2027-01-10' }))?.due).toBe(false);
  });

  it('that moved on since the chosen day has its usual one', () => {
    expect(on('2026-11-05', advice('tried', { askOn: '2026-11-02' }))?.day).toBe('2026-11-16');
  });
});

describe('in any zone', () => {
  const zone = fc.constantFrom(...ZONES);
  const moment = fc.integer({ min: Date.UTC(2011, 11, 1), max: Date.UTC(2035, 0, 1) });
  const status = fc.constantFrom<Status>('received', 'trying', 'tried');

  it('the day is so many days by the calendar, whatever the clocks do', () => {
    fc.assert(
      fc.property(zone, moment, status, (timeZone, statusAt, at) => {
        const nudge = adviceNudge(advice(at, { statusAt }), statusAt, timeZone);
        const days = at === 'trying' ? 30 : 14;
        expect(nudge?.day).toBe(dayOf(statusAt, timeZone).add({ days }).toString());
        expect(nudge?.due).toBe(false);
      }),
    );
  });

  it('it is due from its day on, and the day does not move', () => {
    fc.assert(
      fc.property(
        zone,
        moment,
        status,
        fc.integer({ min: 0, max: 400 * DAY }),
        (timeZone, statusAt, at, after) => {
          const one = advice(at, { statusAt });
          const day = adviceNudge(one, statusAt, timeZone)?.day;
          const now = statusAt + after;
          const nudge = adviceNudge(one, now, timeZone);
          expect(nudge?.day).toBe(day);
          expect(nudge?.due).toBe(dayOf(now, timeZone).toString() >= String(day));
        },
      ),
    );
  });

  it('a day of your own counts exactly while it is after the last step', () => {
    fc.assert(
      fc.property(
        zone,
        moment,
        status,
        fc.integer({ min: -60, max: 60 }),
        (timeZone, statusAt, at, days) => {
          const askOn = dayOf(statusAt, timeZone).add({ days }).toString();
          const nudge = adviceNudge(advice(at, { statusAt, askOn }), statusAt, timeZone);
          const usual = adviceNudge(advice(at, { statusAt }), statusAt, timeZone);
          expect(nudge?.day).toBe(days > 0 ? askOn : usual?.day);
        },
      ),
    );
  });
});
