import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/data/day';
import { EVERY_MS, isDue, nextRegular, sameKept, whichToDrop } from '@/lib/snapshots/keep';
import { named, REASONS, type Reason, type Snapshot } from '@/lib/snapshots/snapshot';

const NOON = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Lisbon';

const taken = (at: number, reason: Reason = 'regular', digest = 'aa'): Snapshot =>
  named({ at, reason, version: 7, digest, label: '' });

/** What is left of a list, newest first. */
function left(list: Snapshot[], now = NOON, zone = ZONE): number[] {
  const drop = new Set(whichToDrop(list, now, zone));
  return list
    .filter((one) => !drop.has(one))
    .map(({ at }) => at)
    .toSorted((a, b) => b - a);
}

const anyList = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: -40 * DAY, max: 3 * DAY }), fc.constantFrom(...REASONS))
    .map(([ago, reason]) => taken(NOON + ago, reason)),
  { selector: ({ name }) => name, maxLength: 60 },
);
const anyZone = fc.constantFrom('Europe/Lisbon', 'Pacific/Kiritimati', 'America/Los_Angeles');

describe('the regular snapshots', () => {
  it('are three of today, and the newest of each earlier day', () => {
    const hours = (day: number) => [1, 2, 3, 4].map((hour) => NOON - day * DAY - hour * HOUR);
    const list = [0, 1, 2].flatMap(hours).map((at) => taken(at));
    expect(left(list)).toEqual([
      NOON - HOUR,
      NOON - 2 * HOUR,
      NOON - 3 * HOUR,
      NOON - DAY - HOUR,
      NOON - 2 * DAY - HOUR,
    ]);
  });

  it('are ten in all', () => {
    const list = Array.from({ length: 30 }, (_, day) => taken(NOON - day * DAY));
    expect(left(list)).toEqual(list.slice(0, 10).map(({ at }) => at));
  });

  it('count their days in the user’s own zone', () => {
    const late = Date.UTC(2026, 10, 20, 23, 30);
    const list = [0, 1, 2, 3].map((minute) => taken(late + minute * 60_000));
    expect(left(list, NOON, 'Europe/Lisbon')).toHaveLength(1);
    expect(left(list, NOON, 'Europe/Athens')).toHaveLength(3);
  });
});

describe('those taken before something large', () => {
  it('are five, and regular ones do not push them out', () => {
    const before = Array.from({ length: 7 }, (_, index) =>
      taken(NOON - 30 * DAY + index, 'import'),
    );
    const regular = Array.from({ length: 50 }, (_, index) => taken(NOON - index * HOUR));
    const drop = whichToDrop([...regular, ...before], NOON, ZONE);
    expect(drop.filter(({ reason }) => reason === 'import')).toEqual(before.slice(0, 2));
  });
});

describe('whatever the list', () => {
  it('there are never more than allowed', () => {
    fc.assert(
      fc.property(anyList, anyZone, (list, zone) => {
        const drop = new Set(whichToDrop(list, NOON, zone));
        const stay = list.filter((one) => !drop.has(one));
        const regular = stay.filter(({ reason }) => reason === 'regular');
        expect(regular.length).toBeLessThanOrEqual(10);
        expect(stay.length - regular.length).toBeLessThanOrEqual(5);
        const days = Map.groupBy(regular, ({ at }) => dayOf(at, zone).toString());
        for (const [day, those] of days)
          expect(those.length).toBeLessThanOrEqual(day === dayOf(NOON, zone).toString() ? 3 : 1);
      }),
    );
  });

  it('the one just taken stays, whatever lies ahead of the clock', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(...REASONS), anyZone, (list, reason, zone) => {
        const now = taken(NOON, reason, 'bb');
        expect(whichToDrop([...list, now], NOON, zone)).not.toContain(now);
      }),
    );
  });

  it('today’s newest three stay, and the newest of yesterday', () => {
    fc.assert(
      fc.property(anyList, anyZone, (list, zone) => {
        const drop = new Set(whichToDrop(list, NOON, zone));
        const regular = list
          .filter(({ reason, at }) => reason === 'regular' && at <= NOON)
          .toSorted((a, b) => b.at - a.at);
        const on = (days: number) => {
          const day = dayOf(NOON, zone).subtract({ days }).toString();
          return regular.filter(({ at }) => dayOf(at, zone).toString() === day);
        };
        for (const one of [...on(0).slice(0, 3), ...on(1).slice(0, 1)])
          expect(drop).not.toContain(one);
      }),
    );
  });

  it('its order does not matter, and dropping again drops nothing', () => {
    fc.assert(
      fc.property(anyList, anyZone, (list, zone) => {
        const drop = new Set(whichToDrop(list, NOON, zone));
        expect(new Set(whichToDrop(list.toReversed(), NOON, zone))).toEqual(drop);
        const stay = list.filter((one) => !drop.has(one));
        expect(whichToDrop(stay, NOON, zone)).toEqual([]);
      }),
    );
  });
});

describe('the next regular one', () => {
  it('comes a quarter of an hour after the last', () => {
    expect(nextRegular(NOON - 60_000, NOON)).toBe(NOON - 60_000 + EVERY_MS);
  });

  it('comes a minute after a change that follows a long rest, or is the first there is', () => {
    expect(nextRegular(NOON - DAY, NOON)).toBe(NOON + 60_000);
    expect(nextRegular(null, NOON)).toBe(NOON + 60_000);
  });

  it('is never further off than a quarter of an hour, also when the clock was set back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40 * DAY, max: 400 * DAY }), (ago) => {
        const at = nextRegular(NOON + ago, NOON);
        expect(at).toBeGreaterThan(NOON);
        expect(at).toBeLessThanOrEqual(NOON + EVERY_MS);
      }),
    );
  });
});

describe('one that is asked for', () => {
  it('is not taken again for the second of a run of large changes', () => {
    const kept = [taken(NOON - 60_000, 'change')];
    expect(isDue(taken(NOON, 'change'), kept, NOON)).toBe(false);
    expect(isDue(taken(NOON, 'change'), kept, NOON + EVERY_MS)).toBe(true);
    expect(isDue(taken(NOON, 'import'), [taken(NOON - 1, 'import')], NOON)).toBe(true);
    expect(isDue({ reason: 'upgrade', version: 8 }, [taken(NOON - 1, 'upgrade')], NOON)).toBe(true);
    expect(isDue(taken(NOON, 'change'), [taken(NOON + HOUR, 'change')], NOON)).toBe(true);
  });

  it('is needless when the newest holds the same, or, before a restore, any', () => {
    const kept = [taken(NOON - 2, 'import', 'aa'), taken(NOON - 1, 'regular', 'bb')];
    expect(sameKept(taken(NOON, 'regular', 'bb'), kept, NOON)).toBe(kept[1]);
    expect(sameKept(taken(NOON, 'regular', 'aa'), kept, NOON)).toBeNull();
    expect(sameKept(taken(NOON, 'restore', 'aa'), kept, NOON)).toBe(kept[0]);
    expect(sameKept(taken(NOON, 'import', 'bb'), kept, NOON)).toBeNull();
  });
});
