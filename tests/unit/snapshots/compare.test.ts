import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, toldOf } from '@/lib/snapshots/compare';

const row = (id: string, name: string) => ({ id, createdAt: 1, updatedAt: 1, name });
const anyRows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom('Ada', 'Ben')), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, name]) => row(id, name)));

describe('the difference to an earlier state', () => {
  it('tells what would come back, change back and go away', () => {
    const now = [row('a', 'Ada'), row('b', 'Ben'), row('n', 'New')];
    const then = [row('a', 'Ada'), row('b', 'Benjamin'), row('g', 'Gone')];
    expect(differences(now, then)).toEqual({
      back: [row('g', 'Gone')],
      changed: [row('b', 'Benjamin')],
      gone: [row('n', 'New')],
    });
  });

  it('leads from any state to any other, and to nothing from the same', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (now, then) => {
        const { back, changed, gone } = differences(now, then);
        const after = new Map(now.map((one) => [one.id, one]));
        for (const { id } of gone) after.delete(id);
        for (const one of [...back, ...changed]) after.set(one.id, one);
        const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
        expect([...after.values()].toSorted(byId)).toEqual(then.toSorted(byId));
        expect(differences(then, then)).toEqual({ back: [], changed: [], gone: [] });
      }),
    );
  });

  it('is told in numbers, with the first names there are', () => {
    const rows = [
      { title: 'Tides' },
      { name: 'Ada' },
      {},
      { name: 7 },
      { label: 'Thanks' },
      row('x', 'Xu'),
    ];
    expect(toldOf(rows)).toEqual({ count: 6, names: ['Tides', 'Ada', 'Thanks'] });
    expect(toldOf([{ name: 'x'.repeat(300) }]).names[0]).toHaveLength(80);
  });
});
