import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeHeld, mergeNotes } from '@/lib/sessions/notes/merge';
import { anyText } from '../../support/text';
import { aMove, moved, someNotes, wordsOf } from './some-notes';

describe('two panels’ notes', () => {
  it('have what either wrote in different lines', () => {
    expect(mergeNotes('# Tides\n\nEnd', '# Tides\n! north\n\nEnd', '# Tides\n\nEnd\n[] send')).toBe(
      '# Tides\n! north\n\nEnd\n[] send',
    );
  });

  it('have what either wrote in one line', () => {
    expect(
      mergeNotes('Try the north light', 'Try the big north light', 'Try the north light soon'),
    ).toBe('Try the big north light soon');
  });

  it('have both, in lines of their own, when both wrote on the same empty line', () => {
    expect(mergeNotes('', '[] call', '! read')).toBe('! read\n[] call');
    expect(mergeNotes('# Tides\n', '# Tides\n[] call', '# Tides\n! read')).toBe(
      '# Tides\n! read\n[] call',
    );
    expect(mergeNotes('# Tides', '# Tides\n[] call', '# Tides\n! read')).toBe(
      '# Tides\n! read\n[] call',
    );
    expect(mergeNotes('a\n\nb', 'a\n[] call\nb', 'a\n! read\nb')).toBe('a\n! read\n[] call\nb');
  });

  it('have both words when both changed the same one', () => {
    expect(mergeNotes('Try the north light', 'Try the east light', 'Try the west light')).toBe(
      'Try the east west light',
    );
  });

  it('have it once when both wrote the same, or one of them went on', () => {
    expect(mergeNotes('a', 'a\n! read', 'a\n! read')).toBe('a\n! read');
    expect(mergeNotes('a\n', 'a\n! read\n', 'a\n! read\n! more\n')).toBe('a\n! read\n! more\n');
  });

  it('keep a line that one took out and the other changed', () => {
    expect(mergeNotes('a\nTry north\nb', 'a\nb', 'a\nTry north soon\nb')).toBe(
      'a\nTry north soon\nb',
    );
  });

  it('do not have a line that one took out and the other left alone', () => {
    expect(mergeNotes('a\nTry north\nb', 'a\nb', 'a!\nTry north\nb')).toBe('a!\nb');
  });

  it('tick a box that the other panel knows nothing of', () => {
    expect(mergeNotes('[ ] send\n[ ] call', '[x] send\n[ ] call', '[ ] send\n[ ] call ada')).toBe(
      '[x] send\n[ ] call ada',
    );
  });

  it('keep the endings of lines as they are', () => {
    expect(mergeNotes('a\r\nb\r\n', 'a1\r\nb\r\n', 'a\r\nb\r\nc')).toBe('a1\r\nb\r\nc');
  });
});

describe('notes that were held', () => {
  const base = 'first\n';
  it.each([
    ['gone on in the middle of a word', 'first\n! measur', 'first\n! measu', 'first\n! measur'],
    ['stored a moment further', 'first\n! meas', 'first\n! measu', 'first\n! measu'],
    ['taken out further', '', 'fir\n', ''],
    ['taken out of what is stored as it was', 'fi\n', base, 'fi\n'],
    ['another’s words beside them', 'first\n! measur', 'zero\nfirst\n', 'zero\nfirst\n! measur'],
  ])('are once what they had come to: %s', (_, held, stored, whole) => {
    expect(mergeHeld(base, held, stored)).toBe(whole);
  });

  it('are the last of any typing, of which the store has seen less or more', () => {
    fc.assert(
      fc.property(
        someNotes,
        fc.nat(),
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (start, at, text, one, other) => {
          const place = at % (start.length + 1);
          const after = (keys: number) =>
            start.slice(0, place) + text.slice(0, keys % (text.length + 1)) + start.slice(place);
          const [held, stored] = [after(one), after(other)];
          expect(mergeHeld(start, held, stored)).toBe(held.length < stored.length ? stored : held);
        },
      ),
    );
  });
});

describe('merging any notes', () => {
  const history = fc
    .tuple(someNotes, fc.array(aMove, { maxLength: 5 }), fc.array(aMove, { maxLength: 5 }))
    .map(([base, one, other]) => ({
      base,
      mine: one.reduce(moved, base),
      theirs: other.reduce(moved, base),
    }));

  it('loses no word that either wrote', () => {
    fc.assert(
      fc.property(history, ({ base, mine, theirs }) => {
        const merged = new Set(wordsOf(mergeNotes(base, mine, theirs)));
        const before = new Set(wordsOf(base));
        for (const word of [...wordsOf(mine), ...wordsOf(theirs)])
          if (!before.has(word)) expect(merged).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word that both kept', () => {
    fc.assert(
      fc.property(someNotes, fc.array(aMove, { maxLength: 5 }), (base, moves) => {
        const writes = moves.filter((move) => move.do === 'new line');
        const mine = writes.reduce(moved, base);
        const theirs = moves.filter((move) => move.do === 'write').reduce(moved, base);
        const merged = new Set(wordsOf(mergeNotes(base, mine, theirs)));
        const [inMine, inTheirs] = [new Set(wordsOf(mine)), new Set(wordsOf(theirs))];
        for (const word of inMine.intersection(inTheirs)) expect(merged).toContain(word);
      }),
    );
  });

  it('gives both panels the same', () => {
    fc.assert(
      fc.property(history, ({ base, mine, theirs }) => {
        expect(mergeNotes(base, mine, theirs)).toBe(mergeNotes(base, theirs, mine));
      }),
    );
  });

  it('gives the side that changed when only one did, and the same when both did the same', () => {
    fc.assert(
      fc.property(someNotes, fc.oneof(someNotes, anyText), (base, mine) => {
        expect(mergeNotes(base, mine, base)).toBe(mine);
        expect(mergeNotes(base, base, mine)).toBe(mine);
        expect(mergeNotes(base, mine, mine)).toBe(mine);
      }),
    );
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(history, ({ base, mine, theirs }) => {
        const merged = mergeNotes(base, mine, theirs);
        expect(mergeNotes(merged, merged, merged)).toBe(merged);
        // The other panel, which has this from the store, has nothing more to add.
        expect(mergeNotes(theirs, theirs, merged)).toBe(merged);
      }),
    );
  });

  it('takes any text, of any size', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, mine, theirs) => {
        expect(mergeNotes(base, mine, theirs)).toBe(mergeNotes(base, theirs, mine));
      }),
    );
    const line = (n: number) => (n % 3 ? `line ${n} with some words about tides` : '');
    const notes = Array.from({ length: 3_500 }, (_, n) => line(n)).join('\n');
    const started = performance.now();
    const merged = mergeNotes(notes, `${notes}\nmine`, notes.replace('line 2000', 'line two'));
    expect(performance.now() - started).toBeLessThan(200);
    expect(merged).toBe(`${notes.replace('line 2000', 'line two')}\nmine`);
  });
});
