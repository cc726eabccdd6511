import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, edits } from '@/lib/sessions/notes/edits';
import { anyText } from '../../support/text';
import { aMove, moved, someNotes } from './some-notes';

describe('the changes that bring an editor from one text to another', () => {
  it('are none for the same text', () => {
    expect(edits('a\nb', 'a\nb')).toEqual([]);
  });

  it('are only what differs', () => {
    expect(edits('Try the north light', 'Try the south light')).toEqual([
      { from: 8, to: 11, insert: 'sou' },
    ]);
  });

  it('leave the lines between them alone', () => {
    expect(edits('one\ntwo\nthree\nfour', 'one!\ntwo\nthree\n\nfour')).toEqual([
      { from: 3, to: 3, insert: '!' },
      { from: 14, to: 14, insert: '\n' },
    ]);
  });

  it('put a new line before or after a line without touching it', () => {
    expect(edits('tides', '! north\ntides')).toEqual([{ from: 0, to: 0, insert: '! north\n' }]);
    expect(edits('tides', 'tides\n! north')).toEqual([{ from: 5, to: 5, insert: '\n! north' }]);
  });

  it('never cut a character in half', () => {
    const changes = edits('wave 🌊', 'wave 🌋');
    expect(changes).toEqual([{ from: 5, to: 7, insert: '🌋' }]);
    expect(edits('🌊🌊', '🌊')[0]).toMatchObject({ insert: '' });
  });

  it('give the other text, whatever the two are', () => {
    const given = fc.oneof(anyText, someNotes);
    fc.assert(
      fc.property(given, given, (from, to) => {
        const changes = edits(from, to);
        expect(applyEdits(from, changes)).toBe(to);
        let at = -1;
        for (const change of changes) {
          expect(change.from).toBeGreaterThan(at);
          expect(change.to).toBeGreaterThanOrEqual(change.from);
          at = change.to;
        }
      }),
    );
  });

  it('of one move are not more than the move itself', () => {
    fc.assert(
      fc.property(someNotes, aMove, (notes, move) => {
        fc.pre(move.do === 'write' || move.do === 'new line');
        const changes = edits(notes, moved(notes, move));
        const size = changes.reduce((sum, { insert }) => sum + insert.length, 0);
        const written = 'text' in move ? move.text.length + 1 : 0;
        // Where words repeat, another reading of the same change may be a little longer.
        expect(size).toBeLessThanOrEqual(2 * written + 12);
      }),
    );
  });

  it('of 100 KB take no time to speak of, also of quite another text', () => {
    const line = (n: number) => (n % 3 ? `line ${n} with some words about tides` : '');
    const notes = Array.from({ length: 3_500 }, (_, n) => line(n)).join('\n');
    const other = Array.from({ length: 3_500 }, (_, n) => `other ${n * 7}`).join('\n');
    for (const [to, most] of [
      [notes.replace('line 2000 with', 'line 2000, with'), 60],
      [other, 1_500],
      ['x'.repeat(100_000), 1_500],
    ] as const) {
      // The quickest of several: the machine has other things to do as well.
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        expect(applyEdits(notes, edits(notes, to)) === to).toBe(true);
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(most);
    }
  });
});
