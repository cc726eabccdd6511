import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENDA_KINDS } from '@/lib/sessions/agenda';
import { endClock, startClock } from '@/lib/sessions/clock';
import { fromMarkdown, toMarkdown } from '@/lib/sessions/markdown-session';
import { METHODS } from '@/lib/sessions/method';
import { BALANCES, FEELINGS, type Point, type Session } from '@/lib/sessions/session';
import { STATUSES, TAKEAWAY_KINDS, type Takeaway } from '@/lib/sessions/takeaway';
import { aSession, MORNING } from '../../support/rows';
import { anyLine, anyText } from '../../support/text';
import { someNotes } from './some-notes';
import { aTakeaway } from './some-takeaways';

const WHO = { id: aSession().personId, name: 'Ngozi Brightwater' };
const ALL = { private: true, locale: 'en', timeZone: 'UTC' };
const session = aSession({
  personId: WHO.id,
  state: 'ended',
  clock: endClock(startClock(30, MORNING), MORNING + 27 * 60_000),
  notes: '# Tides\n! Read the book\n// mine',
});
const takeaways = [
  aTakeaway({ sessionId: session.id, kind: 'advice', text: 'Read the book', status: 'trying' }),
  aTakeaway({ sessionId: session.id, text: 'Mine', private: true, order: 1 }),
  aTakeaway({ sessionId: session.id, text: 'Send', order: 2 }),
];

describe('a session as a Markdown file', () => {
  const file = toMarkdown(session, takeaways, WHO, ALL);

  it('can be read by a person: the recap, then the notes as they are', () => {
    expect(file).toContain('\n---\n\n# Session with Ngozi Brightwater\n\nSaturday, November 21');
    expect(file).toContain('## Advice\n\n- Read the book\n');
    expect(file.endsWith('## Notes\n\n# Tides\n! Read the book\n// mine\n')).toBe(true);
  });

  it('comes back in as it was', () => {
    expect(fromMarkdown(file)).toEqual({ kind: 'session', session, takeaways, person: WHO });
  });

  it('comes back in with the endings another system gave its lines', () => {
    const back = fromMarkdown(`\uFEFF${file.replaceAll('\n', '\r\n')}`);
    expect(back).toEqual({
      kind: 'session',
      session: { ...session, notes: session.notes.replaceAll('\n', '\r\n') },
      takeaways,
      person: WHO,
    });
  });

  it('for others holds nothing private: no line, no feeling, no question that was not asked', () => {
    const point = (text: string, done: boolean): Point => ({
      id: WHO.id,
      text,
      done,
      parkedId: null,
    });
    const shared = toMarkdown(
      {
        ...session,
        questions: [point('Not asked', false), point('Asked', true), point('// secret', true)],
        wrapUp: { ...session.wrapUp, feeling: 'hard', balance: 'mostly-me', nextOn: '2026-12-04' },
      },
      takeaways,
      WHO,
      { ...ALL, private: false },
    );
    expect(shared).not.toMatch(/mine|hard|mostly-me|Not asked|secret/iu);
    expect(fromMarkdown(shared)).toMatchObject({
      kind: 'session',
      session: { questions: [{ text: 'Asked' }], wrapUp: { nextOn: '2026-12-04' } },
      takeaways: [
        { text: 'Read the book', order: 0 },
        { text: 'Send', order: 1 },
      ],
    });
  });
});

describe('any session', () => {
  const aPoint = fc.record<Point>({
    id: fc.uuid(),
    text: anyLine,
    done: fc.boolean(),
    parkedId: fc.option(fc.uuid()),
  });
  const aPart = fc.constantFrom(
    '---',
    '## Notes',
    '\n',
    '\r\n',
    '\r',
    '```',
    '# A heading',
    'boardside: 1',
    '{"a":1}',
    '---\nboardside: 1\n---\n',
    '## Notes\n\n',
    '  - {}',
    '\u2028',
    '\uFEFF',
    '// mine',
    ' ',
  );
  const notes = fc.oneof(
    someNotes,
    fc.array(fc.oneof(aPart, anyText), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(aPart, { maxLength: 12 }).map((parts) => parts.join('\n')),
  );
  const day = fc.constantFrom('2026-12-04', null);
  const moment = fc.nat(2_000_000_000_000);
  const anySession: fc.Arbitrary<Session> = fc
    .record({
      notes,
      startsAt: moment,
      state: fc.constantFrom<Session['state'][]>('planned', 'running', 'ended'),
      clock: fc.option(moment.map((at) => endClock(startClock(30, at), at + 1))),
      kind: fc.constantFrom(...AGENDA_KINDS),
      segments: fc.array(fc.record({ title: anyLine, minutes: fc.nat(60) }), { maxLength: 3 }),
      methods: fc.subarray([...METHODS]),
      objectives: fc.array(aPoint, { maxLength: 3 }),
      questions: fc.array(aPoint, { maxLength: 3 }),
      wrapUp: fc.record({
        doneAt: fc.option(moment),
        feeling: fc.option(fc.constantFrom(...FEELINGS)),
        balance: fc.option(fc.constantFrom(...BALANCES)),
        nextOn: day,
        goalIds: fc.array(fc.uuid(), { maxLength: 2 }),
      }),
    })
    .map((given) => aSession(given));
  const anyTakeaway: fc.Arbitrary<Partial<Takeaway>> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...TAKEAWAY_KINDS),
    text: anyLine,
    private: fc.boolean(),
    owner: fc.constantFrom('me', 'them', null),
    dueDay: day,
    topics: fc.array(anyLine, { maxLength: 2 }),
    people: fc.array(anyLine, { maxLength: 2 }),
    minute: fc.nat(90),
    order: fc.integer({ min: -1, max: 9 }),
    status: fc.constantFrom(...STATUSES),
  });
  const some = fc.uniqueArray(anyTakeaway, { maxLength: 4, selector: ({ id }) => id });

  it('goes out and comes back in with nothing lost', () => {
    fc.assert(
      fc.property(anySession, some, anyLine, (session, given, name) => {
        const takeaways = given.map((one) => aTakeaway({ ...one, sessionId: session.id }));
        const file = toMarkdown(session, takeaways, { ...WHO, name }, ALL);
        expect(fromMarkdown(file)).toEqual({
          kind: 'session',
          session,
          takeaways,
          person: { ...WHO, name },
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('other files', () => {
  it.each(['', 'Just words', '# Tides\n! Read', '---\ntitle: Tides\n---\n\ntext', '---\nno end'])(
    'without our head are notes, whole: %j',
    (text) => {
      expect(fromMarkdown(text)).toEqual({ kind: 'notes', notes: text });
    },
  );

  const file = toMarkdown(session, takeaways, WHO, ALL);
  it.each([
    ['a newer version', file.replace('boardside: 1', 'boardside: 2'), /newer Boardside/u],
    ['another version', file.replace('boardside: 1', 'boardside: "x"'), /boardside/u],
    ['a broken line', file.replace('session: {', 'session: {{'), /session/u],
    ['a wrong field', file.replace('"state":"ended"', '"state":"gone"'), /session\.state/u],
    ['no takeaways', file.replace(/takeaways:\n( {2}- .*\n)+/u, ''), /takeaways/u],
    [
      'foreign takeaways',
      file.replaceAll(`"sessionId":"${session.id}"`, `"sessionId":"${WHO.id}"`),
      /other sessions/u,
    ],
    ['no notes', file.replace('\n## Notes\n', '\n'), /Notes/u],
    ['too many characters', file + 'x'.repeat(5_000_000), /too large/u],
  ])('with %s are refused, with words', (_, text, why) => {
    expect(fromMarkdown(text)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  });

  it('can’t bring fields of their own, or reach the objects of this program', () => {
    const bad = file.replace('session: {', 'session: {"__proto__":{"admin":true},"extra":1,');
    const read = fromMarkdown(bad);
    expect(read).toMatchObject({ kind: 'session' });
    expect(read).toEqual({ kind: 'session', session, takeaways, person: WHO });
    expect({}).not.toHaveProperty('admin');
  });

  it('never throw, whatever is in them', () => {
    const cut = fc.nat(file.length);
    fc.assert(
      fc.property(cut, cut, anyText, (from, to, put) => {
        const text = file.slice(0, from) + put + file.slice(to);
        expect(['session', 'notes', 'refused']).toContain(fromMarkdown(text).kind);
      }),
    );
    fromMarkdown(`---\nboardside: 1\nsession: ${'['.repeat(200_000)}\n---\n`);
  });
});
