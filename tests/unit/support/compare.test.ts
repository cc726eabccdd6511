import { describe, expect, it } from 'vitest';
import { differences } from '../../support/compare';

const file = (people: object[], settings: object = {}) =>
  JSON.stringify({ exportedAt: Math.random(), tables: { people }, settings });

describe('two backups', () => {
  it('are the same in whatever order rows and fields stand, and whenever they were saved', () => {
    const [one, other] = [{ id: 'a', x: 1, y: { p: 1, q: 2 } }, { id: 'b' }];
    const again = { y: { q: 2, p: 1 }, x: 1, id: 'a' };
    expect(differences(file([one, other]), file([other, again]))).toEqual([]);
  });

  it.each([
    ['a row is missing', [{ id: 'a' }], {}, ['people: 2 rows, then 1', 'people b']],
    ['a row is other', [{ id: 'a' }, { id: 'b', x: 1 }], {}, ['people b']],
    ['a setting is', [{ id: 'a' }, { id: 'b' }], { chime: true }, ['settings']],
  ])('differ where %s', (_what, rows, settings, told) => {
    expect(differences(file([{ id: 'a' }, { id: 'b' }]), file(rows, settings))).toEqual(told);
  });
});
