import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex, type Index } from '@/lib/search/postings';
import { fold } from '@/lib/text/clean';
import { anyText } from '../support/text';

/** An index of these texts, each under its own words. */
function indexOf(...texts: string[]): Index {
  const index = createIndex();
  for (const text of texts) index.put(text, '', text);
  return index;
}

describe('finding a text', () => {
  it('goes by the beginning of any of its words', () => {
    const index = indexOf('Keeper of tides', 'Tide tables', 'Attide');
    expect(index.find('tid', 9)).toEqual(['Tide tables', 'Keeper of tides']);
    expect(index.find('eeper', 9)).toEqual([]);
  });

  it('does not mind case, accents or scripts', () => {
    const index = indexOf(
      'Zoë Quist',
      'Łukasz',
      'İstanbul',
      'Straße',
      '李小龙',
      'نغوزي',
      'नेहा शर्मा',
    );
    for (const [query, text] of [
      ['ZOE', 'Zoë Quist'],
      ['zoë', 'Zoë Quist'],
      ['lukasz', 'Łukasz'],
      ['istanbul', 'İstanbul'],
      ['strasse', 'Straße'],
      ['李', '李小龙'],
      ['نغ', 'نغوزي'],
      ['शर', 'नेहा शर्मा'],
    ] as const)
      expect(index.find(query, 9), query).toEqual([text]);
  });

  it('takes several words in any order, each a beginning, and all have to fit', () => {
    const index = indexOf('Ada Moreno keeps the tides', 'Ada keeps bees', 'Moreno keeps bees');
    expect(index.find('tid ada keep', 9)).toEqual(['Ada Moreno keeps the tides']);
    expect(index.find('  KEEPS,  ada! ', 9)).toEqual([
      'Ada keeps bees',
      'Ada Moreno keeps the tides',
    ]);
    expect(index.find('ada ghost', 9)).toEqual([]);
  });

  it('is none without a word', () => {
    for (const query of ['', '   ', '?!', '🚀'])
      expect(indexOf('tides').find(query, 9)).toEqual([]);
    expect(createIndex().find('tides', 9)).toEqual([]);
  });

  it('prefers whole words, then the newest', () => {
    const index = indexOf('tide one', 'tides two', 'tide three', 'tides four');
    expect(index.find('tide', 9)).toEqual(['tide three', 'tide one', 'tides four', 'tides two']);
    expect(index.find('tid', 9)).toEqual(['tides four', 'tide three', 'tides two', 'tide one']);
  });

  it('prefers what a text is called to what it says', () => {
    const index = createIndex();
    index.put('Ada', 'Ada Moreno', 'Keeper of tides');
    index.put('Ben', 'Ben Xu', 'Brought us together with Ada');
    expect(index.find('ada', 9)).toEqual(['Ada', 'Ben']);
    expect(index.find('ad', 9)).toEqual(['Ada', 'Ben']);
    expect(index.find('tides', 9)).toEqual(['Ada']);
  });

  it('stops at the limit', () => {
    const index = indexOf(...Array.from({ length: 50 }, (_, number) => `tide ${number}`));
    expect(index.find('tide', 3)).toEqual(['tide 49', 'tide 48', 'tide 47']);
    expect(index.find('tide', 1)).toHaveLength(1);
  });
});

describe('a slip of the finger', () => {
  const index = indexOf('brightwater', 'harbour', 'moreno', 'tide');
  it.each([
    ['harbuor', 'harbour'],
    ['habour', 'harbour'],
    ['harrbour', 'harbour'],
    ['harbor', 'harbour'],
    ['hrabour', 'harbour'],
    ['ahrbour', 'harbour'],
    ['haru', 'harbour'],
    ['moremo', 'moreno'],
    ['brihgtwater', 'brightwater'],
    ['brightwatr', 'brightwater'],
    ['brihg', 'brightwater'],
  ])('“%s” still finds “%s”', (typed, word) => {
    expect(index.find(typed, 9)).toEqual([word]);
  });

  it.each(['tidy!', 'ghost', 'xarbour', 'moreton', 'tdi'])('“%s” is none', (typed) => {
    expect(index.find(typed, 9)).toEqual([typed === 'tidy!' ? 'tide' : []].flat());
  });

  it('is not looked for where something fits as it is typed', () => {
    expect(indexOf('harbor', 'harbour').find('harbo', 9)).toEqual(['harbour', 'harbor']);
    expect(indexOf('harbor', 'harbour').find('harbor', 9)).toEqual(['harbor']);
  });

  it('is looked for where what fitted is gone', () => {
    const changing = indexOf('harbor', 'harbour');
    changing.drop('harbor');
    expect(changing.find('harbor', 9)).toEqual(['harbour']);
  });
});

describe('a text that changes', () => {
  it('is found by its new words only, and is the newest', () => {
    const index = indexOf('tide one', 'tide two');
    index.put('tide one', '', 'tide and light');
    expect(index.find('light', 9)).toEqual(['tide one']);
    expect(index.find('one', 9)).toEqual([]);
    expect(index.find('tide', 9)).toEqual(['tide one', 'tide two']);
    expect([...index.keys()].toSorted()).toEqual(['tide one', 'tide two']);
  });

  it('is not found any more when it is dropped, until it is back', () => {
    const index = indexOf('tide one', 'tide two');
    index.drop('tide one');
    index.drop('tide one');
    index.drop('nothing');
    expect(index.find('tide', 9)).toEqual(['tide two']);
    index.put('tide one', '', 'tide one');
    expect(index.find('one', 9)).toEqual(['tide one']);
  });

  it('is found by a word that nobody had when others were looked for', () => {
    const index = indexOf('tide');
    expect(index.find('tide', 9)).toEqual(['tide']);
    index.put('b', '', 'anchor');
    index.put('c', '', 'zebra');
    expect(index.find('anch', 9)).toEqual(['b']);
    expect(index.find('zeb', 9)).toEqual(['c']);
  });

  it('may change a great many times: what it said before is swept out, and the order stays', () => {
    const index = indexOf('first tide', 'last tide');
    for (let turn = 0; turn < 5_000; turn += 1) index.put('first tide', '', `tide at ${turn}`);
    index.put('first tide', '', 'tide in the evening');
    index.put('newest', 'Tide', '');
    expect(index.find('evening', 9)).toEqual(['first tide']);
    expect(index.find('at', 9), 'said before').toEqual([]);
    expect(index.find('tide', 9)).toEqual(['newest', 'first tide', 'last tide']);
  });
});

describe('any texts, put, changed and dropped in any order', () => {
  const word = fc.constantFrom(
    ...'a ab abc abd b ba bab Tide tides tidal Zoë zoe 李小龙 李 łódź lodz نغوزي'.split(' '),
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ put: fc.nat(9), title: text, text }) },
    { weight: 1, arbitrary: fc.record({ drop: fc.nat(9) }) },
  );
  const query = fc
    .array(
      word.chain((whole) =>
        fc.integer({ min: 1, max: whole.length }).map((length) => whole.slice(0, length)),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((words) => words.join(' '));

  interface Document {
    key: string;
    title: string[];
    words: string[];
  }
  const wordsOf = (some: string) => fold(some).split(' ').filter(Boolean);

  /** What one word of the query is worth in a document, read from its first word to its last. */
  function worth({ title, words }: Document, typed: string): number {
    const fit = (some: string[], extra: number) =>
      some.includes(typed) ? 4 + extra : some.some((one) => one.startsWith(typed)) ? 2 + extra : 0;
    return Math.max(
      fit(title, 4),
      fit(
        words.filter((one) => !title.includes(one)),
        0,
      ),
    );
  }

  it('are found as reading all of them, from the newest to the oldest, would find them', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 12 }),
        (steps, queries, limit) => {
          const index = createIndex();
          let documents: Document[] = [];
          for (const one of steps) {
            const key = `k${'put' in one ? one.put : one.drop}`;
            documents = documents.filter((document) => document.key !== key);
            if ('put' in one) {
              documents.push({ key, title: wordsOf(one.title), words: wordsOf(one.text) });
              index.put(key, one.title, one.text);
            } else index.drop(key);
          }
          expect([...index.keys()].toSorted()).toEqual(documents.map(({ key }) => key).toSorted());
          for (const asked of queries) {
            const typed = [...new Set(wordsOf(asked))];
            // Where nothing begins so, slips of the finger are looked for: those have tests of their own.
            const known = (one: string) =>
              documents.some((document) => worth(document, one) > 0) || one.length < 4;
            if (!typed.every((one) => known(one))) continue;
            const expected = documents
              .toReversed()
              .map((document) => ({
                key: document.key,
                each: typed.map((one) => worth(document, one)),
              }))
              .filter(({ each }) => each.every((one) => one > 0))
              .map(({ key, each }) => ({ key, score: each.reduce((sum, one) => sum + one, 0) }))
              .toSorted((a, b) => b.score - a.score)
              .map(({ key }) => key)
              .slice(0, limit);
            expect(index.find(asked, limit), asked).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('however bad they are, are taken without failing and found by their first word', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), anyText, (texts, asked) => {
        const index = createIndex();
        for (const [number, one] of texts.entries()) index.put(`k${number}`, one, one);
        expect(index.find(asked, 5).length).toBeLessThanOrEqual(5);
        for (const [number, one] of texts.entries()) {
          const [first] = wordsOf(one);
          if (first !== undefined) expect(index.find(first, 99)).toContain(`k${number}`);
        }
      }),
    );
  });
});

describe('what is typed may be', () => {
  it('a whole page: that takes no longer than a moment', () => {
    const words = Array.from({ length: 2_000 }, (_, number) => `word${number}`).join(' ');
    const index = createIndex();
    for (let number = 0; number < 500; number += 1) index.put(`k${number}`, '', words);
    const from = performance.now();
    expect(index.find(words, 1)).toEqual(['k499']);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it.each(['__proto__', 'constructor', 'toString hasOwnProperty'])('%s', (typed) => {
    const index = indexOf('tides');
    expect(index.find(typed, 9)).toEqual([]);
    index.put('x', typed, '');
    expect(index.find(typed, 9)).toEqual(['x']);
  });
});
