import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/sessions/notes/lines';
import { reconcile, withStatus } from '@/lib/sessions/takeaways';
import { tie } from '@/lib/sessions/takeaways-match';
import { MORNING } from '../support/rows';
import { aNotebook, aTakeaway, marked, PERSON, SESSION } from './notes/some-takeaways';
import { aMove, moved, someNotes } from './notes/some-notes';

/** A line of the model: its words, its mark, and a name of its own that it keeps whatever is done to it. */
interface Line {
  name: number;
  mark: string;
  indent: string;
  words: string[];
}

const MARKS = ['[]', '!', '?', '>', '*', ''] as const;
const WORDS = 'tide north light deep harbour table chart wave storm moon sand rope sail star'.split(
  ' ',
);
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 });
const at = fc.nat(30);

const step = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at, mark: fc.constantFrom(...MARKS), words }),
  fc.record({ do: fc.constant('delete' as const), at }),
  fc.record({ do: fc.constant('add a word' as const), at, place: fc.nat(6) }),
  fc.record({ do: fc.constant('drop a word' as const), at, place: fc.nat(6) }),
  fc.record({ do: fc.constant('mark' as const), at, mark: fc.constantFrom(...MARKS.slice(0, 5)) }),
  fc.record({ do: fc.constant('indent' as const), at }),
  fc.record({ do: fc.constant('copy' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, to: at }),
);

describe('any edits, one after the other', () => {
  it('leave every line its takeaway; lines that say the same may change places', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const notebook = aNotebook();
        let count = 0;
        let lines: Line[] = [];
        let before: Line[] = [];
        let ids = new Map<number, string>();
        for (const step of steps) {
          const place = lines.length === 0 ? 0 : step.at % lines.length;
          const line = lines[place];
          if (step.do === 'insert') {
            const fresh = { name: count++, mark: step.mark, indent: '', words: step.words };
            lines = lines.toSpliced(step.at % (lines.length + 1), 0, fresh);
          } else if (!line) continue;
          else if (step.do === 'delete') lines = lines.toSpliced(place, 1);
          else if (step.do === 'copy')
            lines = lines.toSpliced(place + 1, 0, { ...line, name: count++ });
          else if (step.do === 'move')
            lines = lines.toSpliced(place, 1).toSpliced(step.to % lines.length, 0, line);
          else {
            const into = 'place' in step ? step.place % (line.words.length + 1) : 0;
            const changed =
              step.do === 'mark'
                ? { mark: line.mark === '' ? '' : step.mark }
                : step.do === 'indent'
                  ? { indent: `${line.indent}  ` }
                  : step.do === 'add a word'
                    ? { words: line.words.toSpliced(into, 0, `new${count++}`) }
                    : { words: line.words.length > 2 ? line.words.toSpliced(into, 1) : line.words };
            lines = lines.toSpliced(place, 1, { ...line, ...changed });
          }
          notebook.save(lines.map((l) => `${l.indent}${l.mark} ${l.words.join(' ')}`).join('\n'));

          const takeaways = notebook.inNotes();
          const said = lines.filter(({ mark }) => mark !== '');
          expect(takeaways.map(({ text }) => text)).toEqual(
            said.map(({ words }) => words.join(' ')),
          );
          expect(takeaways.map(({ order }) => order)).toEqual(said.map((_, order) => order));
          expect(new Set(takeaways.map(({ id }) => id)).size).toBe(takeaways.length);

          // Lines with the same words are told apart by nobody: among those that this step may have
          // confused, and those alone, takeaways may have changed places.
          const key = (l: Line) => l.words.join(' ');
          const touched = [line, lines.find((l) => l.name === line?.name) ?? lines[place]];
          const confused = new Set(touched.flatMap((l) => (l ? [key(l)] : [])));
          const group = (l: Line) => (confused.has(key(l)) ? 'confused' : key(l));
          const [was, is] = [Map.groupBy(before, group), Map.groupBy(said, group)];
          for (const [which, group] of is) {
            const now = new Set(group.map((l) => takeaways[said.indexOf(l)]?.id));
            const then = new Set((was.get(which) ?? []).map((l) => ids.get(l.name)));
            expect(now.size >= then.size ? then.isSubsetOf(now) : now.isSubsetOf(then)).toBe(true);
          }
          ids = new Map(said.map((l, order) => [l.name, takeaways[order]?.id ?? '']));
          before = said;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('many edits between two saves', () => {
  const edited = fc.constantFrom('left alone', 'a word more', 'a word less', 'gone', 'indented');

  it('leave every line that is still there its takeaway', () => {
    fc.assert(
      fc.property(fc.array(edited, { minLength: 1, maxLength: 20 }), (edits) => {
        const notebook = aNotebook();
        const words = (n: number) => ['one', 'two', 'three', 'four'].map((word) => `${word}${n}`);
        notebook.save(edits.map((_, n) => `! ${words(n).join(' ')}`).join('\n'));
        const ids = notebook.inNotes().map(({ id }) => id);
        const now = edits.flatMap((edit, n) => {
          if (edit === 'gone') return [];
          const more = edit === 'a word more' ? words(n).toSpliced(2, 0, 'more') : words(n);
          const said = edit === 'a word less' ? words(n).toSpliced(1, 1) : more;
          return [`${edit === 'indented' ? '  ' : ''}! ${said.join(' ')}`];
        });
        notebook.save(now.join('\n'));
        expect(notebook.inNotes().map(({ id }) => id)).toEqual(
          ids.filter((_, n) => edits[n] !== 'gone'),
        );
      }),
    );
  });
});

describe('any notes', () => {
  const reading = {
    sessionId: SESSION,
    personId: PERSON,
    now: MORNING,
    minute: 3,
    timeZone: 'UTC',
  };

  it('once reconciled, are as they say', () => {
    fc.assert(
      fc.property(someNotes, fc.array(aMove, { maxLength: 10 }), (notes, moves) => {
        const notebook = aNotebook();
        let now = notes;
        notebook.save(now);
        for (const move of moves) notebook.save((now = moved(now, move)));
        const done = notebook.save(now);
        expect([done.add, done.revive, done.patch, done.remove]).toEqual([[], [], [], []]);
        expect(notebook.inNotes().map(({ kind, text }) => ({ kind, text }))).toEqual(
          marked(now).map(({ kind, text }) => ({ kind, text })),
        );
      }),
    );
  });

  it('show a box ticked elsewhere, and say so when they are read again', () => {
    fc.assert(
      fc.property(someNotes, fc.nat(5), (notes, at) => {
        const notebook = aNotebook();
        notebook.save(notes);
        const actions = notebook.inNotes().filter(({ kind }) => kind === 'action');
        const pressed = actions[at];
        if (!pressed) return;
        const ticked = withStatus(notes, marked(notes), notebook.rows(), pressed.id, 'done');
        expect(linesOf(ticked)).toHaveLength(linesOf(notes).length);
        notebook.save(ticked);
        expect(notebook.rows().find(({ id }) => id === pressed.id)?.status).toBe('done');
        const open = withStatus(ticked, marked(ticked), notebook.rows(), pressed.id, 'open');
        notebook.save(open);
        expect(notebook.rows().find(({ id }) => id === pressed.id)?.status).toBe('open');
      }),
    );
  });

  it('with 200 takeaways in 100 KB take no time to speak of, also when all is changed', () => {
    const line = (n: number) =>
      n % 10 === 0 ? `! advice ${n} about tides and charts` : `line ${n} ${'tides '.repeat(7)}`;
    const lines = Array.from({ length: 2_000 }, (_, n) => line(n));
    const stored = marked(lines.join('\n')).map((read, order) =>
      aTakeaway({ kind: read.kind, text: read.text, order }),
    );
    expect(stored).toHaveLength(200);
    for (const notes of [
      lines.join('\n').replace('advice 1000', 'an advice 1000'),
      lines.toReversed().join('\n'),
      lines.join('\n').replaceAll('about tides', 'on the tides'),
      lines.join('\n').replaceAll(/advice .*$/gmu, (found) => [...found].reverse().join('')),
    ]) {
      const started = performance.now();
      const read = marked(notes);
      reconcile(read, stored, reading);
      expect(performance.now() - started).toBeLessThan(500);
      expect(tie(read, stored)).toHaveLength(200);
    }
  });
});
