import fc from 'fast-check';

/** Notes as people type them, with lines that repeat, empty ones and other scripts. */
const aLine: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '- ',
    '! Read the tide book',
    '[] Send the tables @fri',
    '// mine',
    '# Tides',
    '> We meet on Fridays',
    '今日は北の光',
    'مرحبا بك',
    '👩🏽‍🔬 says so',
    '! ! !',
    '---',
  ),
  fc
    .array(fc.constantFrom('north', 'light', 'tide', 'the', 'a', 'deep', '🌊', 'é'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/gu, ' ')),
);

export const someNotes: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(aLine, { maxLength: 12 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, last]) => lines.join(end) + (last && lines.length > 0 ? end : ''));

/** What somebody does to the notes: where (as a part of what is there), and what. */
export type Move =
  | { do: 'write'; at: number; text: string }
  | { do: 'new line'; at: number; text: string }
  | { do: 'cut'; at: number; length: number }
  | { do: 'cut line'; at: number }
  | { do: 'move line'; at: number; to: number };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc.oneof(aLine, fc.constantFrom(' ', 's', 'north'));
export const aMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), at, text }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('new line' as const), at, text }) },
  fc.record({ do: fc.constant('cut' as const), at, length: fc.nat(6) }),
  fc.record({ do: fc.constant('cut line' as const), at }),
  fc.record({ do: fc.constant('move line' as const), at, to: at }),
);

/** The notes after it. No character is cut in half. */
export function moved(notes: string, move: Move): string {
  const lines = notes.split('\n');
  const characters = [...notes];
  const line = Math.floor(move.at * lines.length);
  const place = Math.floor(move.at * (characters.length + 1));
  switch (move.do) {
    case 'write':
      return characters.toSpliced(place, 0, move.text).join('');
    case 'new line':
      return lines.toSpliced(line, 0, move.text).join('\n');
    case 'cut':
      return characters.toSpliced(place, move.length).join('');
    case 'cut line':
      return lines.toSpliced(line, 1).join('\n');
    default: {
      const rest = lines.toSpliced(line, 1);
      const to = Math.floor(move.to * (rest.length + 1));
      return rest.toSpliced(to, 0, lines[line] ?? '').join('\n');
    }
  }
}

/** The words of a text, as a person counts them; scripts without spaces character by character. */
export function wordsOf(notes: string): string[] {
  const spaced = notes.replaceAll(/[\p{scx=Han}\p{scx=Hira}]/gu, ' $& ');
  return spaced.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}
