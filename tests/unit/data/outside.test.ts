import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Outside } from '@/lib/data/outside';
import { anyText } from '../support/text';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('a value from a file', () => {
  it('loses what can’t be stored in a text, and nothing else', () => {
    const value = {
      notes: 'one\n\ttwo\u0000\uD83D 👋\u202E',
      list: [1, null, true, { a: '\u0007' }],
    };
    expect(v.parse(Outside, value)).toEqual({
      notes: 'one\n\ttwo 👋\u202E',
      list: [1, null, true, { a: '' }],
    });
  });

  it('is the same the second time, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ depthSize: 'small', maxDepth: 6, stringUnit: 'binary' }),
        anyText,
        (json, text) => {
          const once = v.parse(Outside, { json, text });
          expect(v.parse(Outside, once)).toEqual(once);
          expect(JSON.stringify(once)).not.toMatch(/\\ud[89a-f]/u);
        },
      ),
    );
  });

  it('that is nested or long beyond reason is refused', () => {
    expect(v.is(Outside, nested(11))).toBe(true);
    expect(v.is(Outside, nested(13))).toBe(false);
    expect(v.is(Outside, nested(5_000))).toBe(false);
    expect(v.is(Outside, 'x'.repeat(5_000_001))).toBe(false);
  });

  it('gives no object a prototype of its own', () => {
    const read = v.parse(Outside, JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
