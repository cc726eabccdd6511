import { expect, it } from 'vitest';
import fc from 'fast-check';
import { partsOf } from '@/lib/data/parts';

it('a list in parts is the list, in parts that are full but for the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (list, most) => {
      const parts = partsOf(list, most);
      expect(parts.flat()).toEqual(list);
      for (const part of parts.slice(0, -1)) expect(part).toHaveLength(most);
      expect(parts.at(-1)?.length).not.toBe(0);
    }),
  );
});
