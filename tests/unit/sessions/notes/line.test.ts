import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, type NoteContext } from '@/lib/sessions/notes/line';
import { MARKS } from '@/lib/sessions/notes/mark';
import { TAKEAWAY_KINDS } from '@/lib/sessions/takeaway';
import { anyText, BIDI, CONTROL } from '../../support/text';

/** A Monday. */
const TODAY = Temporal.PlainDate.from('2026-11-23');
const CONTEXT: NoteContext = { today: TODAY, name: 'Ngozi Brightwater', owner: 'me' };
const read = (line: string, given: Partial<NoteContext> = {}) =>
  readLine(line, { ...CONTEXT, ...given });

describe('the mark at a line’s start (look.md, Notes)', () => {
  it.each([
    ['[] Send the tables', 'action', 'Send the tables'],
    ['[ ] Send the tables', 'action', 'Send the tables'],
    ['! Read the tide book first', 'advice', 'Read the tide book first'],
    ['!Read the tide book first', 'advice', 'Read the tide book first'],
    ['? Why north', 'question', 'Why north'],
    ['> We meet on Fridays', 'decision', 'We meet on Fridays'],
    ['* Light matters more than depth', 'insight', 'Light matters more than depth'],
    ['  \t! indented', 'advice', 'indented'],
    ['- ! in a list', 'advice', 'in a list'],
    ['- [ ] as Markdown has it', 'action', 'as Markdown has it'],
    ['* [x] as Markdown has it too', 'action', 'as Markdown has it too'],
    ['2. ? numbered', 'question', 'numbered'],
    ['! 12:30 is a time, not a stamp', 'advice', '12:30 is a time, not a stamp'],
    ['\u200F! اقرأ الكتاب', 'advice', 'اقرأ الكتاب'],
    ['! 🌊 first', 'advice', '🌊 first'],
  ])('%s is an %s', (line, kind, text) => {
    expect(read(line)).toMatchObject({ kind, text, private: false });
  });

  it.each([
    'Plain words!',
    '- a plain bullet',
    '# A heading',
    '*emphasis* and **strong**',
    '* * *',
    '***',
    '!= is not equal',
    '![a picture](https://example.org/a.png)',
    '[x](https://example.org)',
    '[ ]: https://example.org',
    '?!',
    '>= three',
    '',
  ])('%s has none', (line) => {
    expect(read(line).kind).toBeNull();
  });

  it('is ticked with an x, in either case', () => {
    expect([read('[x] a').done, read('[X] a').done]).toEqual([true, true]);
    expect([read('[] a').done, read('[ ] a').done, read('! [x] a').done]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('can be decorated: its place is told', () => {
    const { spans } = read('  - [ ] // ask');
    expect(spans.mark).toEqual({ from: 4, to: 7 });
    expect(spans.privateMark).toEqual({ from: 8, to: 10 });
  });
});

describe('a private line (Trust 7)', () => {
  it.each([
    ['// she may leave', null],
    ['// ! advice', 'advice'],
    ['! // advice', 'advice'],
    ['!// advice', 'advice'],
    ['- // in a list', null],
    ['* // in the other list', null],
    ['- [ ] // a private action', 'action'],
    ['\u200B// with an invisible character before it', null],
  ])('%s', (line, kind) => {
    expect(read(line)).toMatchObject({ private: true, kind });
  });

  it('is not one with // in the middle, or an address', () => {
    expect(read('https://example.org').private).toBe(false);
    expect(read('! see https://example.org').private).toBe(false);
    expect(read('! read // skim').private).toBe(false);
  });
});

describe('whose action it is (R2)', () => {
  it.each([
    ['[] Send the tables', 'me', 'Send the tables'],
    ['[] Send the tables @them', 'them', 'Send the tables'],
    ['[] @me Send the tables', 'me', 'Send the tables'],
    ['[] @ngozi: send the tables', 'them', 'send the tables'],
    ['[] @Ngozi Brightwater send the tables', 'them', 'send the tables'],
    ['[] Send the tables @ngozi', 'them', 'Send the tables'],
    ['[] Send the tables, @ngozi @fri', 'them', 'Send the tables'],
    ['[] Ngozi: send the tables', 'them', 'Ngozi: send the tables'],
    ['[] Ngozi will send the tables', 'them', 'Ngozi will send the tables'],
    ['[] She’ll send the tables', 'them', 'She’ll send the tables'],
    ['[] will send me the tables', 'them', 'will send me the tables'],
    ['[] I’ll ask whether she will come', 'me', 'I’ll ask whether she will come'],
    ['[] Ask @ngozi', 'me', 'Ask @ngozi'],
    ['[] Send the tables to @ngozi', 'me', 'Send the tables to @ngozi'],
    ['[] Ask @kaveh for the tables', 'me', 'Ask @kaveh for the tables'],
    ['[] theymight is one word', 'me', 'theymight is one word'],
  ])('%s: %s', (line, owner, text) => {
    expect(read(line)).toMatchObject({ owner, text });
  });

  it('is the mentee’s when nothing says so: theirs while you are the mentor', () => {
    expect(read('[] Read', { owner: 'them' }).owner).toBe('them');
    expect(read('[] I will send it', { owner: 'them' }).owner).toBe('me');
  });

  it('is nobody’s if it is no action', () => {
    expect(read('! @me Read').owner).toBeNull();
  });
});

describe('due days', () => {
  it.each([
    ['@today', '2026-11-23'],
    ['@tomorrow', '2026-11-24'],
    ['@fri', '2026-11-27'],
    ['@Friday', '2026-11-27'],
    ['@tues', '2026-11-24'],
    // Today is a Monday: the next one.
    ['@mon', '2026-11-30'],
    ['@next week', '2026-11-30'],
    ['@next fri', '2026-12-04'],
    ['@next month', '2026-12-01'],
    ['@eom', '2026-11-30'],
    ['@end of month', '2026-11-30'],
    ['@in 2 weeks', '2026-12-07'],
    ['@in two weeks', '2026-12-07'],
    ['@in a month', '2026-12-23'],
    ['@2w', '2026-12-07'],
    ['@10d', '2026-12-03'],
    ['@3 months', '2027-02-23'],
    ['@12 dec', '2026-12-12'],
    ['@Dec 12', '2026-12-12'],
    ['@12 December 2027', '2027-12-12'],
    ['@3 jan', '2027-01-03'],
    ['@23 nov', '2026-11-23'],
    ['@29 feb', '2028-02-29'],
    ['@2026-12-12', '2026-12-12'],
  ])('%s', (word, day) => {
    expect(read(`[] Send ${word} the tables`)).toMatchObject({
      dueDay: day,
      text: 'Send the tables',
    });
    expect(read(`Talk (${word}), then rest`).dueDay).toBe(day);
  });

  it.each(['@31 feb', '@2026-02-31', '@fridaynight', '@99999w', '@may', '@0 dec', 'ada@fri'])(
    '%s is none',
    (word) => {
      expect(read(`[] Send ${word}`).dueDay).toBeNull();
    },
  );

  it('remember the words they were read from', () => {
    expect(read('[] Send it @in 2 weeks').dueWords).toBe('in 2 weeks');
  });
});

describe('people and topics', () => {
  it('are the words after @ and #', () => {
    expect(read('! Ask @kaveh, @Zoë and (@李小龙) about #tides and #north-light.')).toMatchObject({
      people: ['kaveh', 'Zoë', '李小龙'],
      topics: ['tides', 'north-light'],
      text: 'Ask @kaveh, @Zoë and (@李小龙) about #tides and #north-light.',
    });
  });

  it('may be the other person’s whole name', () => {
    expect(read('Ask @ngozi brightwater today').people).toEqual(['ngozi brightwater']);
  });

  it('are not addresses, numbers, headings or parts of pages', () => {
    const { people, topics } = read('# Mail ada@example.org on #1, https://example.org/#part');
    expect({ people, topics }).toEqual({ people: [], topics: [] });
  });

  it('can be decorated: their places are told', () => {
    const line = '[] Ask @kaveh about #tides @fri';
    expect(
      read(line).spans.mentions.map(({ kind, from, to }) => [kind, line.slice(from, to)]),
    ).toEqual([
      ['person', '@kaveh'],
      ['topic', '#tides'],
      ['due', '@fri'],
    ]);
  });
});

describe('any line', () => {
  const bits = fc.constantFrom(
    '[]',
    '[x]',
    '! ',
    '?',
    '> ',
    '* ',
    '- ',
    '1. ',
    '//',
    '@',
    '#',
    '@fri',
    '@in 2 weeks',
    '@me',
    ' ',
    '\t',
    'ngozi',
    ':',
    'I’ll ',
    '\u202E',
    '👩🏽‍🔬',
    '@ngozi brightwater',
    '\0',
  );
  const anyLine = fc.array(fc.oneof(bits, anyText), { maxLength: 12 }).map((all) => all.join(''));

  it('can be read: into text of one line without control characters, and spans in order within it', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { text, spans, owner, kind } = read(line);
        expect(text).not.toMatch(CONTROL);
        expect(text).not.toMatch(BIDI);
        expect(text).toBe(text.trim());
        expect(owner === null).toBe(kind !== 'action');
        let at = 0;
        for (const { from, to } of spans.mentions) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(line[from]).toMatch(/[@#]/u);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  it('is the same takeaway however it is indented or listed', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom(...TAKEAWAY_KINDS),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', '  ', '\t', '- ', '  - ', '3. ', '+ '),
        (kind, words, before) => {
          const text = words.join(' ');
          expect(read(`${before}${MARKS[kind]} ${text}`)).toMatchObject({ kind, text });
        },
      ),
    );
  });

  it.each([
    ['spaces', ' '],
    ['bullets', '- '],
    ['numbers', '1. '],
    ['at signs', '@'],
    ['mentions', '@a '],
    ['days', '@fri '],
    ['numbers of days', '@12 '],
    ['topics', '#1'],
    ['hashes', ' #-'],
    ['boxes', '[ ] '],
    ['slashes', '//'],
    ['letters', 'a'],
    ['dots', 'a.'],
    ['right to left', '\u202Eا'],
    ['families', '👩‍👩‍👧'],
    ['quotes', '> '],
    ['nothing', '\0'],
  ])('of 100 KB of %s takes no time to speak of', (_, bit) => {
    for (const line of ['', '! ', '[] @ngozi '].map(
      (head) => head + bit.repeat(100_000 / bit.length),
    )) {
      const started = performance.now();
      read(line);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
