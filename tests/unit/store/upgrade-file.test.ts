import { describe, expect, it } from 'vitest';
import { upgradeRows } from '@/lib/store/upgrade-file';
import { example } from '../support/versions';

describe('the rows of an older file', () => {
  it('are never mixed with those of another that is brought up to date at the same time', async () => {
    const { tables } = example(3);
    const expected = await upgradeRows(3, tables);
    const [these, others] = await Promise.all([
      upgradeRows(3, tables),
      upgradeRows(3, { people: [] }),
    ]);
    expect(these).toEqual(expected);
    expect(others['people']).toEqual([]);
  });
});
