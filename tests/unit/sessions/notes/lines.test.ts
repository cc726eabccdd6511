import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteContext } from '@/lib/sessions/notes/line';
import { linesOf, readNotes, withoutPrivateLines } from '@/lib/sessions/notes/lines';
import { readMark } from '@/lib/sessions/notes/mark';
import { anyText } from '../../support/text';

const CONTEXT: NoteContext = {
  today: Temporal.PlainDate.from('2026-11-23'),
  name: 'Ngozi Brightwater',
  owner: 'me',
};
const read = (notes: string) =>
  readNotes(notes, CONTEXT).map(({ number, kind, text }) => [number, kind, text]);

describe('the marked lines of the notes', () => {
  it('are told with their line numbers, in order, whichever way lines end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(['# Tides', '! Read', '', '[] Send', '!', '// x'].join(end))).toEqual([
        [1, 'advice', 'Read'],
        [3, 'action', 'Send'],
      ]);
  });

  it('are not those in code', () => {
    expect(read('! a\n```js\n! b\n> c\n```\n! d')).toEqual([
      [0, 'advice', 'a'],
      [5, 'advice', 'd'],
    ]);
  });

  it('are all there while a fence has been opened but not closed yet', () => {
    expect(read('! a\n```\n! b')).toHaveLength(2);
    expect(read('~~~~\n! b\n~~~\n! c')).toHaveLength(2);
  });
});

it('are read the same, whatever was read before', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (head, words, tail) => {
      const [before, after] = [`${head}\n! a\n${tail}`, `${head}\n! a${words}\n${tail}`];
      readNotes(before, CONTEXT);
      const known = readNotes(after, CONTEXT);
      // Against another day, nothing is known any more.
      const day = { ...CONTEXT, today: CONTEXT.today.add({ days: 1 }) };
      readNotes(before, day);
      expect(readNotes(after, CONTEXT)).toEqual(known);
    }),
  );
});

it('are read anew against another day, another name and another owner', () => {
  const one = (given: Partial<NoteContext>) =>
    readNotes('[] Ngozi: send it @fri', { ...CONTEXT, ...given })[0];
  expect(one({})).toMatchObject({ owner: 'them', dueDay: '2026-11-27' });
  expect(one({ today: CONTEXT.today.add({ weeks: 1 }) })).toMatchObject({ dueDay: '2026-12-04' });
  expect(one({ name: 'Ada' })).toMatchObject({ owner: 'me' });
  expect(one({ name: 'Ada', owner: 'them' })).toMatchObject({ owner: 'them' });
});

describe('private lines (Trust 7)', () => {
  it('are those that begin with //, indented or not, marked or not, in a list or not', () => {
    expect(withoutPrivateLines('// a\n\t// b\n//c\nd // e\nf')).toBe('d // e\nf');
    expect(withoutPrivateLines('a\n! // b\n// ! c\n- [ ] // d\n1. // e\n* // f\ng')).toBe('a\ng');
  });

  it('are taken out whichever way lines end', () => {
    expect(withoutPrivateLines('a\r\n// b\r\nc')).toBe('a\r\nc');
    expect(withoutPrivateLines('a\r// b\rc')).toBe('a\rc');
  });

  it('never leave, among any other lines', () => {
    const line = anyText.map((text) => text.replaceAll(/[\r\n]/gu, ' '));
    fc.assert(
      fc.property(
        fc.array(line),
        line,
        fc.constantFrom('', ' ', '\t', '\u00A0', '- ', '! ', '[ ] ', '\u200B'),
        fc.nat(20),
        (lines, secret, head, at) => {
          const kept = lines.filter((other) => !readMark(other).private);
          const notes = kept.toSpliced(at, 0, `${head}//${secret}SECRET`).join('\n');
          expect(withoutPrivateLines(notes)).toBe(kept.join('\n'));
          expect(linesOf(withoutPrivateLines(notes)).some((l) => readMark(l).private)).toBe(false);
        },
      ),
    );
  });
});
