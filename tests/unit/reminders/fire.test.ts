import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATER, look } from '@/lib/reminders/fire';
import { noticeOf, readNoticeId } from '@/lib/reminders/notice';
import { isQuiet, loudFrom, type Quiet } from '@/lib/reminders/quiet';
import type { Reminder, ReminderKind } from '@/lib/reminders/reminder';
import { at, DAY, HOUR, MINUTE, ZONES } from './rows';

const ZONE = 'Europe/Berlin';
const QUIET: Quiet = { quietFrom: '20:00', quietTo: '08:00', weekdaysOff: [], holidays: [] };
const NEVER: Quiet = { ...QUIET, quietFrom: '00:00', quietTo: '00:00' };

function due(key: string, from: number, kind: ReminderKind = 'wrap-up'): Reminder {
  const about = { thingId: key, personId: 'p', mentorshipId: null, place: '/today' };
  return { key, kind, at: from, says: `Do ${key}.`, why: `Because of ${key}.`, ...about };
}
const told = (keys: Reminder[]) => keys.map(({ key }) => key);
const noon = at('2026-11-24', '12:00', ZONE);
const seenAt = (firedAt: number, more: { snoozedUntil?: number; doneAt?: number } = {}) => ({
  firedAt,
  snoozedUntil: null,
  doneAt: null,
  ...more,
});
const when = (now: number, busyUntil: number | null = null) => ({ now, timeZone: ZONE, busyUntil });

describe('telling', () => {
  it('happens once, also when it is looked at again', () => {
    const reminders = [due('a', noon - HOUR), due('b', noon + HOUR)];
    const first = look(reminders, new Map(), QUIET, when(noon));
    expect(told(first.tell)).toEqual(['a']);
    expect(first.next).toBe(noon + HOUR);
    const again = look(reminders, new Map([['a', seenAt(noon)]]), QUIET, when(noon));
    expect(told(again.tell)).toEqual([]);
    expect(told(again.open)).toEqual(['a']);
  });

  it('waits for the end of the quiet hours, and is one list then', () => {
    const night = at('2026-11-24', '22:00', ZONE);
    const morning = at('2026-11-25', '08:00', ZONE);
    const reminders = [due('a', night - HOUR), due('b', morning, 'action')];
    expect(look(reminders, new Map(), QUIET, when(night)).tell).toEqual([]);
    expect(told(look(reminders, new Map(), QUIET, when(morning)).tell)).toEqual(['a', 'b']);
  });

  it('of what belongs to a day waits for the morning where no hour is quiet', () => {
    const midnight = at('2026-11-25', '00:00', ZONE);
    const reminders = [due('a', midnight, 'action')];
    const look1 = look(reminders, new Map(), NEVER, when(midnight));
    expect(told(look1.open)).toEqual(['a']);
    expect(look1.tell).toEqual([]);
    const morning = at('2026-11-25', '08:00', ZONE);
    expect(look(reminders, new Map(), NEVER, when(morning - HOUR)).next).toBe(morning);
    expect(told(look(reminders, new Map(), NEVER, when(morning)).tell)).toEqual(['a']);
  });

  it('waits for the end of a session', () => {
    const reminders = [due('a', noon)];
    const busy = look(reminders, new Map(), QUIET, when(noon, noon + 20 * MINUTE));
    expect(busy).toMatchObject({ tell: [], next: noon + 20 * MINUTE });
    expect(told(look(reminders, new Map(), QUIET, when(noon + 20 * MINUTE, noon)).tell)).toEqual([
      'a',
    ]);
  });

  it('comes back once after "later", and never after "done"', () => {
    const reminders = [due('a', noon - DAY)];
    const later = new Map([['a', seenAt(noon - HOUR, { snoozedUntil: noon + MINUTE })]]);
    expect(look(reminders, later, QUIET, when(noon))).toMatchObject({
      open: [],
      tell: [],
      next: noon + MINUTE,
    });
    expect(told(look(reminders, later, QUIET, when(noon + MINUTE)).tell)).toEqual(['a']);
    const back = new Map([['a', seenAt(noon + MINUTE, { snoozedUntil: noon + MINUTE })]]);
    expect(look(reminders, back, QUIET, when(noon + HOUR)).tell).toEqual([]);
    const done = new Map([['a', seenAt(noon, { doneAt: noon })]]);
    expect(look(reminders, done, QUIET, when(noon + HOUR))).toMatchObject({ open: [], tell: [] });
  });
});

describe('later', () => {
  it('is an hour, tomorrow morning, or the Monday after', () => {
    expect(LATER.map(({ until }) => until(noon, ZONE))).toEqual([
      noon + HOUR,
      at('2026-11-25', '08:00', ZONE),
      at('2026-11-30', '08:00', ZONE),
    ]);
  });
});

describe('a notice', () => {
  it('says one thing with its reason', () => {
    expect(noticeOf([due('a', noon)], noon)).toEqual({
      id: `reminder ${noon}`,
      title: 'Do a.',
      message: 'Because of a.',
      buttons: ['Done', 'Later'],
    });
  });

  it('of several is one list, however long', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((key) => due(key, noon));
    expect(noticeOf(many, noon)).toEqual({
      id: `reminders ${noon}`,
      title: '5 things are due',
      message: 'Do a.\nDo b.\nDo c.\nAnd 2 more.',
      buttons: ['Later'],
    });
  });

  it('is known again by its id, and another’s is not', () => {
    expect(readNoticeId(`reminder ${noon}`)).toEqual({ at: noon, alone: true });
    expect(readNoticeId(`reminders ${noon}`)).toEqual({ at: noon, alone: false });
    expect(readNoticeId('something 5')).toBeNull();
  });
});

describe('quiet', () => {
  const clock = fc
    .nat(47)
    .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const quiet: fc.Arbitrary<Quiet> = fc.record({
    quietFrom: clock,
    quietTo: clock,
    weekdaysOff: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    holidays: fc.constantFrom([], [{ from: '2027-03-20', to: '2027-04-05' }]),
  });
  const moment = fc
    .nat(2 * 365 * 24 * 4)
    .map((quarters) => at('2026-06-01', '00:00', 'UTC') + quarters * 15 * MINUTE);

  it('ends at the first moment that is not, whatever the clocks do, in five zones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, quiet, (timeZone, now, given) => {
        const end = loudFrom(now, given, timeZone);
        expect(end).not.toBeNull();
        expect(isQuiet(end!, given, timeZone)).toBe(false);
        if (end! > now) expect(isQuiet(end! - 1, given, timeZone)).toBe(true);
        for (let step = now; step < end!; step += Math.max(15 * MINUTE, (end! - now) / 50))
          expect(isQuiet(step, given, timeZone)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never ends for who has every day off', () => {
    expect(loudFrom(noon, { ...QUIET, weekdaysOff: [1, 2, 3, 4, 5, 6, 7] }, ZONE)).toBeNull();
  });

  it('has a look again at the day’s end at the latest, and always ahead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        moment,
        quiet,
        fc.array(moment, { maxLength: 4 }),
        (timeZone, now, given, from) => {
          const reminders = from.map((one, index) =>
            due(String(index), one, index % 2 ? 'action' : 'wrap-up'),
          );
          const { next, tell } = look(reminders, new Map(), given, { now, timeZone });
          expect(next).toBeGreaterThan(now);
          expect(next).toBeLessThanOrEqual(now + 4 * HOUR);
          if (tell.length > 0) expect(isQuiet(now, given, timeZone)).toBe(false);
        },
      ),
    );
  });
});
