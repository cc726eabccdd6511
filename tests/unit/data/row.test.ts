import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/data/day';
import { Day, Days, Line, Minutes, Moment, Order } from '@/lib/data/row';
import { dayAfter, zoned } from '@/lib/data/zoned';
import { icalInstant } from '@/lib/exchange/ical-text';

const moments = fc
  .oneof(fc.double({ noNaN: true }), fc.integer({ min: -8.64e15, max: 8.64e15 }))
  .filter((at) => v.is(Moment, at));
const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu');

describe('a moment', () => {
  it.each([1e308, -1e308, 8.64e15, Infinity, Number.NaN, '1', null])('is not %s', (at) => {
    expect(v.is(Moment, at)).toBe(false);
  });

  it.each([0, 1_795_251_600_000, Date.parse('0026-11-21')])('is %s', (at) => {
    expect(v.is(Moment, at)).toBe(true);
  });

  it('is one that every calendar can show, and count on from', () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 1, max: 36_525 }), (at, zone, days) => {
        const day = dayOf(Math.floor(at), zone).toString();
        expect(v.is(Day, day)).toBe(true);
        expect(zoned(at, zone).add({ days }).toString()).toContain('T');
        expect(dayAfter(day, days)).toMatch(/-\d\d-\d\d$/u);
        expect(icalInstant(at)).toMatch(/^\d{8}T\d{6}Z$/u);
        expect(new Intl.DateTimeFormat('en').format(at)).not.toBe('');
      }),
    );
  });
});

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '+012026-01-01', '2026-1-1', '', 'today'])(
    'is not %j',
    (day) => {
      expect(v.is(Day, day)).toBe(false);
    },
  );

  it.each(['2028-02-29', '0001-01-01', '9999-12-31'])('is %j', (day) => {
    expect(v.is(Day, day)).toBe(true);
    expect(Temporal.PlainDate.from(day).toString()).toBe(day);
  });
});

describe('numbers', () => {
  it.each([
    ['days', Days, [0, 1.5, 36_526, 1e308]],
    ['minutes', Minutes, [-1, 1e6, Infinity]],
    ['places in an order', Order, [1e308, -Infinity, Number.NaN]],
  ] as const)('of %s are not beyond reason', (_what, schema, wrong) => {
    for (const number of wrong) expect(v.is(schema, number), String(number)).toBe(false);
    expect(v.is(schema, 1)).toBe(true);
  });
});

it('a line from outside is one line, and reorders nothing', () => {
  expect(v.parse(Line, 'Ada\r\nMoreno\u202E')).toBe('Ada Moreno');
});
