import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { review } from '@/lib/outreach/review/review';
import { slotFrom } from '@/lib/outreach/slots';
import { endClock, startClock } from '@/lib/sessions/clock';
import { STATUSES, TAKEAWAY_KINDS, TakeawaySchema, type Takeaway } from '@/lib/sessions/takeaway';
import { THANKS_SLOT, thanksFor } from '@/lib/sessions/thanks';
import { TRACKING_COLUMNS, trackingRow } from '@/lib/sessions/tracking';
import { csv, tsvRow } from '@/lib/text/csv';
import { agreed, shareable } from '@/lib/sessions/wrap-up';
import { aSession, MORNING } from '../support/rows';
import { anyText } from '../support/text';

const MINUTE = 60_000;
const NAMES = { me: 'Kaveh Lindqvist', them: 'Ada Moreno' };

function aTakeaway(given: Partial<Takeaway> = {}): Takeaway {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    sessionId: uuid(),
    personId: uuid(),
    kind: 'action',
    text: 'Write the abstract',
    private: false,
    owner: null,
    dueDay: null,
    topics: [],
    people: [],
    at: MORNING,
    minute: 3,
    order: 0,
    status: 'open',
    statusAt: MORNING,
    ...given,
  };
}

/** Any notes at all; every private line, and none else, says SECRET. */
const anyTakeaways = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...TAKEAWAY_KINDS),
      text: anyText,
      private: fc.boolean(),
      owner: fc.constantFrom('me' as const, 'them' as const, null),
      dueDay: fc.constantFrom('2026-11-27', null),
      topics: fc.subarray(['tides', 'lights']),
      status: fc.constantFrom(...STATUSES),
    })
    .map((given) =>
      aTakeaway(
        given.private
          ? { ...given, text: `${given.text} SECRET`, topics: ['SECRET'] }
          : { ...given, text: given.text.replaceAll('SECRET', '') },
      ),
    ),
  { maxLength: 8 },
);

const abstract = aTakeaway({ owner: 'me', dueDay: '2026-11-30', topics: ['writing'], order: 0 });
const slides = aTakeaway({ text: 'Show the slides', owner: 'me', dueDay: '2026-11-25', order: 1 });
const book = aTakeaway({ text: 'Send the book', owner: 'them', order: 2 });
const room = aTakeaway({ text: 'Find a room', order: 3 });
const weekly = aTakeaway({ kind: 'decision', text: 'Meet weekly', order: 4 });
const first = aTakeaway({ kind: 'advice', text: 'Say no first', topics: ['focus'], order: 5 });
const notes = [abstract, slides, book, room, weekly, first];

describe('what was agreed (M5, R2)', () => {
  it('is told by who does it, the next due first', () => {
    expect(agreed(notes)).toEqual({
      mine: [slides, abstract],
      theirs: [book],
      nobodys: [room],
      decisions: [weekly],
    });
    expect(v.is(TakeawaySchema, abstract)).toBe(true);
  });

  it('has nothing private in it, nothing set aside and nothing empty, whatever was noted', () => {
    fc.assert(
      fc.property(anyTakeaways, (takeaways) => {
        const { mine, theirs, nobodys, decisions } = agreed(takeaways);
        const all = [...mine, ...theirs, ...nobodys, ...decisions];
        for (const line of [...all, ...shareable(takeaways)]) {
          expect(line.private).toBe(false);
          expect(line.status).not.toBe('set-aside');
          expect(line.text.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('a message of thanks (M5)', () => {
  const session = aSession({
    wrapUp: { ...aSession().wrapUp, nextOn: '2026-12-05' },
  });
  const thanks = (takeaways: Takeaway[], names = NAMES, given = session) =>
    thanksFor(given, takeaways, names, { timeZone: 'UTC', locale: 'en-GB' });

  it('is made from what was said', () => {
    expect(thanks(notes)).toBe(`Hi Ada,

thank you for your time on Saturday 21 November. ${THANKS_SLOT}

The advice we spoke of:
- Say no first

What we decided:
- Meet weekly

What I will do:
- Show the slides (by Wednesday 25 November)
- Write the abstract (by Monday 30 November)

I will let you know how it went.

See you on Saturday 5 December.

Thanks again,
Kaveh Lindqvist`);
  });

  it('promises nothing when nothing was said', () => {
    expect(thanks([], { me: '', them: '' }, aSession())).toBe(`Hi there,

thank you for your time on Saturday 21 November. ${THANKS_SLOT}

Thanks again,`);
  });

  it('has no brackets but those to be filled in', () => {
    const advice = aTakeaway({ kind: 'advice', text: 'Read [the docs] of {{name}}' });
    expect(thanks([advice])).toContain('- Read (the docs) of ((name))');
  });

  it('can’t be sent before the user has said that one thing', () => {
    const body = thanks(notes);
    const around = { limit: null, names: [NAMES.them], myName: NAMES.me };
    const stops = review({ subject: '', body, channel: 'plain', purpose: 'thank-you', ...around })
      .filter(({ level }) => level === 'stop')
      .map(({ at }) => body.slice(at.from, at.to));
    expect(stops).toEqual([THANKS_SLOT]);
  });

  it('has no other gap, whatever was noted', () => {
    fc.assert(
      fc.property(anyTakeaways, anyText, anyText, (takeaways, me, them) => {
        const body = thanks(takeaways, { me, them });
        const slot = slotFrom(body, 0)!;
        expect(body.slice(slot.from, slot.to)).toBe(THANKS_SLOT);
        expect(slotFrom(body, slot.to)).toBeNull();
      }),
    );
  });

  it('never has a private line in it (Trust 7)', () => {
    fc.assert(
      fc.property(anyTakeaways, (takeaways) => {
        expect(thanks(takeaways)).not.toContain('SECRET');
      }),
    );
  });
});

describe('a row of the tracking sheet (S1, M5)', () => {
  const session = aSession({
    clock: endClock(startClock(30, MORNING), MORNING + 27 * MINUTE),
    wrapUp: { ...aSession().wrapUp, nextOn: '2026-12-05' },
    objectives: [{ id: uuid(), text: 'A first talk', done: false, parkedId: null }],
  });
  const row = (takeaways: Takeaway[], given: Partial<typeof session> = {}, zone = 'UTC') =>
    trackingRow({ ...session, ...given }, takeaways, NAMES, zone);

  it('says when, with whom, how long, about what, what next and when next', () => {
    expect(TRACKING_COLUMNS.map((column, index) => [column, row(notes)[index]])).toEqual([
      ['Date', '2026-11-21'],
      ['Mentee', 'Ada Moreno'],
      ['Minutes', '27'],
      ['Topics', 'writing, focus'],
      [
        'Next steps',
        'Ada Moreno: Send the book; Kaveh Lindqvist: Show the slides (by 2026-11-25); ' +
          'Kaveh Lindqvist: Write the abstract (by 2026-11-30); Find a room',
      ],
      ['Next session', '2026-12-05'],
    ]);
  });

  it('takes the objectives where no topic was marked', () => {
    expect(row([])[3]).toBe('A first talk');
  });

  it('has the day where the user is', () => {
    expect(row([], {}, 'Pacific/Auckland')[0]).toBe('2026-11-21');
    expect(row([], {}, 'Pacific/Honolulu')[0]).toBe('2026-11-20');
  });

  it('says nothing of minutes before there were any', () => {
    expect(row([], { clock: null })[2]).toBe('');
  });

  it('never has a private line in it (Trust 7)', () => {
    fc.assert(
      fc.property(anyTakeaways, (takeaways) => {
        expect(row(takeaways).join(' ')).not.toContain('SECRET');
      }),
    );
  });
});

describe('cells for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['a, b', '"a, b"'],
    ['plain', 'plain'],
    ['2026-11-21', '2026-11-21'],
  ])('%s is written %s: text stays text', (cell, written) => {
    expect(csv([[cell]])).toBe(`${written}\r\n`);
  });

  it('are one line of tabs to paste', () => {
    expect(tsvRow(['a, b', 'c', '"d"', '=1'])).toBe('a, b\tc\t"""d"""\t\'=1');
  });

  it('come back as they were, but for the mark that defuses a formula', () => {
    const cells = fc.array(fc.oneof(anyText, fc.constantFrom('=1', '"', ',', '\t', 'a\r\nb')), {
      minLength: 1,
      maxLength: 6,
    });
    const defused = (cell: string) =>
      cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, '');
    fc.assert(
      fc.property(cells, (row) => {
        for (const [written, separator] of [
          [csv([row]).slice(0, -2), ','],
          [tsvRow(row), '\t'],
        ] as const) {
          const read = readCells(written, separator);
          expect(read.map((cell) => defused(cell))).toEqual(row.map((cell) => defused(cell)));
          for (const cell of read) expect(cell).not.toMatch(/^[=+\-@]/u);
        }
      }),
    );
  });
});

/** One row of cells, as a spreadsheet reads it (RFC 4180). */
function readCells(written: string, separator: string): string[] {
  const cells: string[] = [''];
  let inside = false;
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    const last = cells.length - 1;
    if (inside && character === '"' && written.charAt(at + 1) === '"') {
      cells[last] += '"';
      at += 1;
    } else if (character === '"') inside = !inside;
    else if (character === separator && !inside) cells.push('');
    else cells[last] += character;
  }
  return cells;
}
