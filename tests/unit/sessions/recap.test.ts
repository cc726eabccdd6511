import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endClock, pauseClock, startClock } from '@/lib/sessions/clock';
import { withoutPrivateLines } from '@/lib/sessions/notes/lines';
import { recap, type RecapOptions } from '@/lib/sessions/recap';
import { aSession, MORNING } from '../support/rows';
import { aNotebook, aTakeaway } from './notes/some-takeaways';
import { someNotes } from './notes/some-notes';

const MINUTE = 60_000;
const NOTES =
  '# Tides\n// she may leave in May\nTry the **north** light\n   //and this\nhttps://example.org // kept\n';
const ended = aSession({
  state: 'ended',
  clock: endClock(startClock(30, MORNING), MORNING + 27 * MINUTE),
  notes: NOTES,
});
const page = (
  given: Partial<typeof ended> = {},
  options: RecapOptions = { private: false },
  name = 'Ngozi Brightwater',
) => recap({ ...ended, ...given }, name, { ...options, locale: 'en', timeZone: 'UTC' });

describe('the page after a session', () => {
  it('says with whom, when, how long, and what was noted', () => {
    expect(page()).toBe(
      [
        '# Session with Ngozi Brightwater',
        '',
        'Saturday, November 21, 2026, 27 of 30 planned minutes',
        '',
        '## Notes',
        '',
        '# Tides\nTry the **north** light\nhttps://example.org // kept',
        '',
      ].join('\n'),
    );
  });

  it('counts the time without pauses', () => {
    const paused = endClock(
      pauseClock(startClock(30, MORNING), MORNING + 10 * MINUTE),
      MORNING + 60 * MINUTE,
    );
    expect(page({ clock: paused })).toContain('10 of 30 planned minutes');
  });

  it('says so when there are no notes, or only private ones', () => {
    expect(page({ notes: '' })).toContain('_No notes were taken._');
    expect(page({ notes: '// mine\n' })).toContain('_No notes were taken._');
  });

  it('shows a name as it is, whatever marks it holds', () => {
    expect(page({}, { private: false }, '*Ada* [x](y) <b>')).toContain(
      String.raw`# Session with \*Ada\* \[x\](y) \<b\>`,
    );
  });
});

describe('private lines (Trust 7)', () => {
  it('never leave unless asked for', () => {
    expect(page()).not.toMatch(/leave in May|and this/u);
    expect(page({}, { private: true })).toContain('// she may leave in May');
  });

  it('are those that begin with //, indented or not', () => {
    expect(withoutPrivateLines('// a\n\t// b\n//c\nd // e\nf')).toBe('d // e\nf');
    expect(withoutPrivateLines('a\r\n// b\r\nc')).toBe('a\r\nc');
  });

  it('never leave, among any other lines', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        fc.array(line),
        line,
        fc.constantFrom('', ' ', '\t', '\u00A0'),
        fc.nat(20),
        (lines, secret, indent, at) => {
          const kept = lines.filter((other) => withoutPrivateLines(`.\n${other}`) !== '.');
          const notes = kept.toSpliced(at, 0, `${indent}//${secret}SECRET`).join('\n');
          expect(withoutPrivateLines(notes)).toBe(kept.join('\n'));
        },
      ),
    );
  });

  it('never leave through what was agreed either', () => {
    const mark = fc.constantFrom('[] ', '! ', '? ', '> ', '* ', '- [ ] ', '');
    fc.assert(
      fc.property(someNotes, mark, fc.boolean(), fc.nat(10), (notes, mark, first, at) => {
        const secret = first ? `// ${mark}SECRET @fri #tides` : `${mark}// SECRET @fri #tides`;
        const all = notes.split(/\r?\n/u).toSpliced(at, 0, secret).join('\n');
        const notebook = aNotebook();
        notebook.save(all);
        const told = (withPrivate: boolean) =>
          page({ notes: all }, { private: withPrivate, takeaways: notebook.rows() });
        expect(told(false)).not.toContain('SECRET');
        expect(told(true)).toContain('SECRET');
      }),
    );
  });
});

describe('what came of the session, before the notes', () => {
  const takeaways = [
    aTakeaway({ text: 'Send the tables', owner: 'them', dueDay: '2026-11-27' }),
    aTakeaway({ text: 'Read the book', owner: 'me', status: 'done', order: 1 }),
    aTakeaway({ kind: 'advice', text: 'Begin at low tide', status: 'trying', order: 2 }),
    aTakeaway({ kind: 'decision', text: 'We meet on Fridays', order: 3 }),
    aTakeaway({ kind: 'insight', text: 'Light matters more', order: 4 }),
    aTakeaway({ kind: 'question', text: 'Why north?', order: 5 }),
    aTakeaway({ kind: 'question', text: 'Answered', status: 'done', order: 6 }),
    aTakeaway({ text: 'Not any more', status: 'set-aside', order: 7 }),
    aTakeaway({ text: 'Mine alone', private: true, order: 8 }),
  ];
  const point = { id: 'p', parkedId: null };

  it('is who does what by when, advice, decisions, insights, open questions, what was reached and the next day', () => {
    const told = page(
      {
        notes: 'As they are.',
        objectives: [
          { ...point, text: 'A plan for spring', done: true },
          { ...point, text: 'Not reached', done: false },
          { ...point, text: '// for myself', done: true },
        ],
        wrapUp: { ...ended.wrapUp, nextOn: '2026-12-04' },
      },
      { private: false, takeaways },
    );
    expect(told.split('\n').slice(4)).toEqual([
      '## Agreed',
      '',
      '- [x] Me: Read the book',
      '- [ ] Ngozi: Send the tables (by Fri, Nov 27)',
      '',
      '## Decisions',
      '',
      '- We meet on Fridays',
      '',
      '## Advice',
      '',
      '- Begin at low tide',
      '',
      '## Insights',
      '',
      '- Light matters more',
      '',
      '## Open questions',
      '',
      '- Why north?',
      '',
      '## Reached',
      '',
      '- A plan for spring',
      '',
      'Next session: Friday, December 4, 2026',
      '',
      '## Notes',
      '',
      'As they are.',
      '',
    ]);
  });

  it('has the private ones only when asked for', () => {
    expect(page({}, { private: true, takeaways })).toContain('- [ ] Me: Mine alone');
    expect(page({}, { private: false, takeaways })).not.toContain('Mine alone');
  });
});
