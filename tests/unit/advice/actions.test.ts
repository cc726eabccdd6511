import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysOf } from '@/lib/advice/actions';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

it('every day is in exactly one group', () => {
  fc.assert(
    fc.property(day, day, (today, due) => {
      const groups = (['overdue', 'week', 'later'] as const).filter((group) => {
        const { from, to } = daysOf(group, today);
        return (from === null || due >= from) && (to === null || due <= to);
      });
      expect(groups).toHaveLength(1);
    }),
  );
});

it('today is within the next seven days, yesterday is over', () => {
  expect(daysOf('week', '2026-11-21')).toEqual({ from: '2026-11-21', to: '2026-11-27' });
  expect(daysOf('overdue', '2026-11-21')).toEqual({ from: null, to: '2026-11-20' });
});
