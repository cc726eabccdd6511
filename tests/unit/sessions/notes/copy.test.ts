import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  canSend,
  failed,
  heard,
  openCopy,
  sending,
  typed,
  type Copy,
  type Stored,
} from '@/lib/sessions/notes/copy';
import { mergeNotes } from '@/lib/sessions/notes/merge';
import { someNotes, wordsOf } from './some-notes';

/** The store: merges what it is given with what it has, and gives each state a later moment. */
function aStore(notes: string) {
  let now: Stored = { notes, at: 1 };
  return {
    now: () => now,
    keep(base: string, mine: string): Stored {
      now = { notes: mergeNotes(base, mine, now.notes), at: now.at + 1 };
      return now;
    },
  };
}

const save = (copy: Copy, store: ReturnType<typeof aStore>): Copy => {
  const sent = sending(copy);
  return answered(sent, store.keep(sent.common.notes, sent.text));
};

describe('a panel’s copy of the notes', () => {
  it('has nothing to save until something is typed, and not while it saves', () => {
    const copy = openCopy({ notes: 'a', at: 1 });
    expect(canSend(copy)).toBe(false);
    expect(canSend(typed(copy, 'ab'))).toBe(true);
    expect(canSend(sending(typed(copy, 'ab')))).toBe(false);
  });

  it('takes in what the other panel wrote, under what is being typed here', () => {
    const copy = heard(typed(openCopy({ notes: 'a\nb', at: 1 }), 'a\nb and m'), {
      notes: 'a\n! read\nb',
      at: 2,
    });
    expect(copy.text).toBe('a\n! read\nb and m');
  });

  it('does not double what it saves itself, though the store tells of it before it answers', () => {
    const store = aStore('');
    let copy = sending(typed(openCopy(store.now()), 'hello wor'));
    const answer = store.keep('', 'hello wor');
    copy = typed(copy, 'hello world');
    copy = heard(copy, answer);
    copy = answered(copy, answer);
    expect(copy.text).toBe('hello world');
  });

  it('is not taken back by news that comes late', () => {
    const store = aStore('a');
    const old = store.now();
    const copy = save(typed(openCopy(old), 'ab'), store);
    expect(heard(copy, old)).toBe(copy);
  });

  it('tries again after a save that failed', () => {
    const store = aStore('a');
    const copy = failed(sending(typed(openCopy(store.now()), 'ab')));
    expect(canSend(copy)).toBe(true);
    expect(save(copy, store).text).toBe('ab');
  });
});

/** A word more, in a line of its own or beside another word, never within one. */
function withWord(text: string, word: string, part: number, line: boolean): string {
  const from = Math.floor(part * text.length);
  const at = from + text.slice(from).search(line ? /\r?\n|$/u : /\s|$/u);
  return `${text.slice(0, at)}${line ? `\n${word}` : ` ${word}`}${text.slice(at)}`;
}

describe('two panels on one session', () => {
  const panel = fc.nat(1);
  const event = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        on: fc.constant('type' as const),
        panel,
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        line: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('send' as const), panel }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('answer' as const), panel }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('news' as const), panel }) },
    fc.record({ on: fc.constant('fail' as const), panel }),
  );

  it('come to show the same, with every word that either wrote and nobody took out', () => {
    fc.assert(
      fc.property(someNotes, fc.array(event, { maxLength: 40 }), (notes, events) => {
        const store = aStore(notes);
        const panels = [0, 1].map(() => ({
          copy: openCopy(store.now()),
          answer: null as Stored | null,
          news: [] as Stored[],
        }));
        let count = 0;
        const written: string[] = [];
        const send = (from: (typeof panels)[number]) => {
          if (!canSend(from.copy)) return;
          from.copy = sending(from.copy);
          from.answer = store.keep(from.copy.common.notes, from.copy.text);
          for (const { news } of panels) news.push(store.now());
        };
        const answer = (to: (typeof panels)[number]) => {
          if (to.answer) to.copy = answered(to.copy, to.answer);
          to.answer = null;
        };
        for (const event of events) {
          const at = panels[event.panel]!;
          if (event.on === 'send') send(at);
          else if (event.on === 'answer') answer(at);
          else if (event.on === 'news') {
            const stored = at.news.shift();
            if (stored) at.copy = heard(at.copy, stored);
          } else if (event.on === 'fail') {
            // It never reached the store.
            if (at.copy.sent === null && canSend(at.copy)) at.copy = failed(sending(at.copy));
          } else {
            const word = `word${count++}`;
            written.push(word);
            at.copy = typed(at.copy, withWord(at.copy.text, word, event.at, event.line));
          }
        }
        for (let round = 0; round < 4; round++)
          for (const at of panels) {
            answer(at);
            for (const stored of at.news.splice(0)) at.copy = heard(at.copy, stored);
            send(at);
            answer(at);
          }
        expect(panels[0]!.copy.text).toBe(store.now().notes);
        expect(panels[1]!.copy.text).toBe(store.now().notes);
        const words = wordsOf(store.now().notes);
        for (const word of written) expect(words.filter((w) => w === word)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
