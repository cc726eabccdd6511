import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, sideBySide } from '@/lib/mentorships/differences';
import { PARTS } from '@/lib/mentorships/term-parts';
import { NO_TERMS, type Terms } from '@/lib/mentorships/terms';
import { METHODS } from '@/lib/sessions/method';
import { anyTerms } from './any-terms';

const SIDES = { me: '', them: 'Ada' };
const WEEKLY: Terms = { ...NO_TERMS, rhythm: { kind: 'every', days: 7, minutes: 30 } };

/** The same terms with their texts trimmed, their methods in one order. */
function plain(terms: Terms): unknown {
  const methods = METHODS.filter((method) => terms.methods.includes(method));
  return JSON.parse(
    JSON.stringify({ ...terms, methods }, (_, value: unknown) =>
      typeof value === 'string' ? value.trim() : value,
    ),
  );
}

describe('what differs between two versions of the terms (A2)', () => {
  it('is nothing exactly when both say the same', () => {
    const other = fc.tuple(anyTerms, anyTerms, fc.subarray([...PARTS])).map(([a, b, parts]) => {
      const mixed = Object.fromEntries(parts.map((part) => [part, b[part]]));
      return [a, { ...a, ...mixed }] as const;
    });
    fc.assert(
      fc.property(other, ([a, b]) => {
        const equal = JSON.stringify(plain(a)) === JSON.stringify(plain(b));
        expect(differences(a, b).length === 0).toBe(equal);
        expect(differences(b, a)).toEqual(differences(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('is exactly the parts that were changed', () => {
    fc.assert(
      fc.property(anyTerms, fc.constantFrom(...PARTS), anyTerms, (a, part, b) => {
        const mixed = { ...a, [part]: b[part] };
        expect([[], [part]]).toContainEqual(differences(a, mixed));
      }),
    );
  });

  it('covers every part there is', () => {
    expect([...PARTS].toSorted()).toEqual(Object.keys(NO_TERMS).toSorted());
  });

  it('is not white space around a text, nor the order in which methods were chosen', () => {
    const a: Terms = { ...NO_TERMS, hopes: 'tides', methods: ['review', 'planning'] };
    expect(differences(a, { ...a, hopes: ' tides\n', methods: ['planning', 'review'] })).toEqual(
      [],
    );
  });
});

describe('two versions side by side', () => {
  it('say each part in words, and whether it came, went or changed', () => {
    const before: Terms = { ...WEEKLY, hopes: 'Read a coast', fit: 'Both near the sea' };
    const after: Terms = {
      ...before,
      hopes: 'Draw a coast',
      fit: '',
      term: { kind: 'for', count: 6, unit: 'week' },
    };
    expect(
      sideBySide(before, after, SIDES).map(({ label, before, after, difference }) => [
        label,
        before,
        after,
        difference,
      ]),
    ).toEqual([
      ['Hopes', 'Read a coast', 'Draw a coast', 'changed'],
      ['Why the two of us', 'Both near the sea', '', 'removed'],
      ['How often', '30 minutes a week', '30 minutes a week', 'same'],
      ['How long', '', 'For 6 weeks', 'added'],
      [
        'Confidentiality',
        'What is said stays between us.',
        'What is said stays between us.',
        'same',
      ],
    ]);
  });

  it('mark just what differs, and leave out what neither says', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (a, b) => {
        for (const { part, before, after, difference } of sideBySide(a, b, SIDES)) {
          expect(difference === 'same').toBe(!differences(a, b).includes(part));
          expect(before + after).not.toBe('');
        }
      }),
    );
  });
});
