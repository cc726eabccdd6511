import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ME_GROUPS } from '@/components/settings/me-fields';
import { MeEntries } from '@/lib/settings/settings';

const fields = ME_GROUPS.flatMap((group) => group.fields);

describe('the page about yourself', () => {
  it('has a field for everything that is known of you; the time zone has a choice of its own', () => {
    const names = fields.map(({ name }) => name);
    expect([...names, 'myTimeZone'].toSorted()).toEqual(Object.keys(MeEntries).toSorted());
  });

  it.each(fields)('keeps as much as fits the store, and no more: $label', ({ name, max }) => {
    expect(v.is(MeEntries[name], 'x'.repeat(max))).toBe(true);
    expect(v.is(MeEntries[name], 'x'.repeat(max + 101))).toBe(false);
  });
});
