import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/data/day';
import { nextStep, planTold } from '@/lib/outreach/follow-up';
import type { Purpose } from '@/lib/outreach/purpose';

const DAY = 86_400_000;
/** With and without summer time, on both halves of the earth, and one that changes at midnight. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Africa/Cairo',
] as const;
const BERLIN = 'Europe/Berlin';

const berlin = (text: string, offset = '+01:00') => Date.parse(`${text}${offset}`);
const sent = (at: number, purpose: Purpose = 'introduction-cold') => ({
  purpose,
  waitingSince: at,
});

describe('somebody who has not answered a first message', () => {
  const wrote = sent(berlin('2026-11-02T18:30'));
  const on = (text: string) => nextStep([wrote], berlin(text), BERLIN);

  it('is left in peace for six days', () => {
    expect(on('2026-11-08T23:59')).toEqual({
      kind: 'follow-up',
      due: false,
      day: '2026-11-09',
      sent: 0,
      reason: 'You wrote 6 days ago, no answer yet.',
    });
  });

  it('is followed up on the seventh, from its first minute', () => {
    expect(on('2026-11-09T00:00')).toMatchObject({ kind: 'follow-up', due: true });
    expect(on('2026-12-24T00:00')).toMatchObject({ kind: 'follow-up', due: true });
  });

  it('is told of as a fact', () => {
    expect(on('2026-11-02T23:00')?.reason).toBe('You wrote today, no answer yet.');
    expect(on('2026-11-03T00:01')?.reason).toBe('You wrote 1 day ago, no answer yet.');
    // A clock that was set back.
    expect(on('2026-10-31T00:01')?.reason).toBe('You wrote today, no answer yet.');
  });

  it('comes again only when the user’s own “not now” is over', () => {
    const now = berlin('2026-11-20T12:00');
    expect(nextStep([wrote], now, BERLIN, '2026-11-21')).toMatchObject({
      due: false,
      day: '2026-11-21',
    });
    expect(nextStep([wrote], now, BERLIN, '2026-11-20')?.due).toBe(true);
    expect(nextStep([wrote], now, BERLIN, '2026-11-03')?.day).toBe('2026-11-09');
  });
});

describe('after follow-ups', () => {
  const first = sent(berlin('2026-11-02T18:30'));
  const second = sent(berlin('2026-11-09T08:00'), 'follow-up');
  const third = sent(berlin('2026-11-23T08:00'), 'follow-up');

  it('the next one waits two weeks from the last', () => {
    expect(nextStep([second, first], berlin('2026-11-22T23:59'), BERLIN)).toMatchObject({
      kind: 'follow-up',
      due: false,
      day: '2026-11-23',
      reason: 'You followed up 13 days ago, no answer yet.',
    });
  });

  it('and after two there is only letting go', () => {
    expect(nextStep([first, second, third], berlin('2026-12-07T00:00'), BERLIN)).toEqual({
      kind: 'let-go',
      due: true,
      day: '2026-12-07',
      sent: 2,
      reason: 'You followed up twice, last 14 days ago, no answer yet.',
    });
    const fourth = sent(berlin('2026-12-08T08:00'), 'follow-up');
    expect(
      nextStep([first, second, third, fourth], berlin('2026-12-08T09:00'), BERLIN),
    ).toMatchObject({
      kind: 'let-go',
      due: false,
      reason: 'You followed up 3 times, last today, no answer yet.',
    });
  });

  it('the plan says it beforehand', () => {
    expect(planTold()).toBe(
      'If there is no answer: a follow-up after 7 days, one more 14 days later, then let it go.',
    );
  });
});

describe('whoever answered, or was never asked,', () => {
  it('has no next step', () => {
    const now = berlin('2026-12-08T09:00');
    expect(nextStep([], now, BERLIN)).toBeNull();
    expect(nextStep([{ purpose: 'flash', waitingSince: null }], now, BERLIN)).toBeNull();
  });
});

describe('in any time zone, at any time of the year', () => {
  const zone = fc.constantFrom(...ZONES);
  const moment = fc.integer({
    min: Date.UTC(2025, 0, 1) / 1_000,
    max: Date.UTC(2028, 0, 1) / 1_000,
  });
  const gaps = fc.array(fc.integer({ min: 3_600, max: 40 * 86_400 }), { maxLength: 4 });
  const wait = fc.integer({ min: 0, max: 60 * 86_400 });

  it('the day is exactly so many calendar days after the last message, and there is one step', () => {
    fc.assert(
      fc.property(zone, moment, gaps, wait, (timeZone, start, between, later) => {
        let at = start * 1_000;
        const messages = [sent(at)];
        for (const gap of between) {
          at += gap * 1_000;
          messages.push(sent(at, 'follow-up'));
        }
        const now = at + later * 1_000;
        const step = nextStep(messages.toReversed(), now, timeZone);
        const days = between.length === 0 ? 7 : 14;
        expect(step?.day).toBe(dayOf(at, timeZone).add({ days }).toString());
        expect(step?.kind).toBe(between.length < 2 ? 'follow-up' : 'let-go');
        expect(step?.sent).toBe(between.length);
        const passed = dayOf(at, timeZone).until(dayOf(now, timeZone)).days;
        expect(step?.due).toBe(passed >= days);
      }),
      { numRuns: 500 },
    );
  });

  it('no clock change shifts it', () => {
    // Clocks go back in Berlin on 25 October 2026 and forward in New York on 8 March 2026.
    const october = nextStep([sent(berlin('2026-10-20T23:30', '+02:00'))], 0, BERLIN);
    expect(october?.day).toBe('2026-10-27');
    const march = sent(Date.parse('2026-03-04T23:30-05:00'));
    expect(nextStep([march], 0, 'America/New_York')?.day).toBe('2026-03-11');
    const before = Date.parse('2026-03-10T23:59-04:00');
    expect(nextStep([march], before, 'America/New_York')?.due).toBe(false);
    expect(nextStep([march], before + DAY, 'America/New_York')?.due).toBe(true);
  });
});
