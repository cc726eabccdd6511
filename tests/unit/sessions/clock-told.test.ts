import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseClock, startClock, type Clock } from '@/lib/sessions/clock';
import { extend } from '@/lib/sessions/clock-change';
import { announcement, told } from '@/lib/sessions/clock-told';
import { MORNING } from '../support/rows';

const MINUTE = 60_000;
const after = (minutes: number) => MORNING + minutes * MINUTE;
const clock = startClock(30, MORNING);

/** All that is said when one looks at these minutes. */
function saidAt(minutes: number[], given: Clock = clock): string[] {
  const looks = minutes.map((minute) => told(given, after(minute)));
  return looks.flatMap((look, index) => announcement(looks[index - 1] ?? null, look) ?? []);
}
const everySecond = Array.from({ length: 45 * 60 }, (_, second) => second / 60);

describe('what a screen reader is told', () => {
  it('is the start, half time, five minutes before the end and the end, and nothing else', () => {
    expect(saidAt(everySecond)).toEqual([
      'The session has begun: 30 minutes.',
      'Half time: 15 minutes left.',
      '5 minutes left.',
      'The planned time is over.',
    ]);
  });

  it('leaves half time out of a short session, where it is nearly the end', () => {
    expect(saidAt(everySecond, startClock(10, MORNING))).toEqual([
      'The session has begun: 10 minutes.',
      '5 minutes left.',
      'The planned time is over.',
    ]);
  });

  it('is nothing when a panel is opened in mid-session', () => {
    expect(saidAt([12])).toEqual([]);
    expect(saidAt([26, 27])).toEqual([]);
  });

  it('is only the last of what was slept through, with the minutes as they are', () => {
    expect(saidAt([1, 28.5])).toEqual(['2 minutes left.']);
    expect(saidAt([1, 29.5])).toEqual(['1 minute left.']);
    expect(saidAt([1, 90])).toEqual(['The planned time is over.']);
  });

  it('is nothing while it is paused', () => {
    expect(saidAt([5, 20, 40], pauseClock(clock, after(4)))).toEqual([]);
  });

  it('comes again after the session was extended', () => {
    const longer = extend(clock, 10, after(31));
    expect(announcement(told(clock, after(31)), told(longer, after(31)))).toBeNull();
    expect(announcement(told(longer, after(35)), told(longer, after(36)))).toBe('5 minutes left.');
  });

  it('is never more than four sentences, however often one looks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 240 }),
        fc.array(fc.integer({ min: 0, max: 300 })),
        (minutes, looks) => {
          const said = saidAt(
            looks.toSorted((a, b) => a - b),
            startClock(minutes, MORNING),
          );
          expect(said.length).toBeLessThanOrEqual(4);
          expect(new Set(said).size).toBe(said.length);
        },
      ),
    );
  });
});
