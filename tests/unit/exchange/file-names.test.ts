import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileNames, safeName } from '@/lib/exchange/markdown/file-names';
import { wikiLink } from '@/lib/exchange/markdown/links';

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('CON', 'nul.md', 'COM1', 'lpt9.x', '...', ' a. ', '../../etc/passwd', 'a/b\\c:d'),
);

describe('the name of a file', () => {
  it.each([
    ['Ada Moreno', 'Ada Moreno'],
    ['李小龙', '李小龙'],
    ['Zoë “Zo” Quist 🌊', 'Zoë “Zo” Quist 🌊'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['[[Ada]] #1 ^x', 'Ada 1 x'],
    ['CON', 'CON_'],
    ['Aux.Ada', 'Aux_.Ada'],
    ['Conrad', 'Conrad'],
    ['.hidden.', 'hidden'],
    ['Ada\u202Eonerom\u200B', 'Adaonerom'],
    ['\u200D', 'Somebody'],
    ['...', 'Somebody'],
  ])('of %j is %j', (raw, name) => expect(safeName(raw, 'Somebody')).toBe(name));

  it('is one that every system and every link takes', () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const name = safeName(raw, 'Somebody');
        expect(name).not.toMatch(/[\\/:*?"<>|[\]#^]|(?![\u200C\u200D])\p{C}|^[\s.]|[\s.]$|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/iu);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121);
        expect(wikiLink(name)).toBe(`[[${name}]]`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is given out once, whatever its case and however its accents are spelt', () => {
    const names = new FileNames();
    expect(names.take('Zoë Quist', 'x')).toBe('Zoë Quist');
    expect(names.take('ZOE\u0308 QUIST', 'x', 'Keel')).toBe('ZOË QUIST (Keel)');
    expect(names.take('Zoë Quist', 'x', 'Keel')).toBe('Zoë Quist 2');
    expect(names.take('Zoë Quist', 'x')).toBe('Zoë Quist 3');
  });

  it('is its own for each of any number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ada', 'ada', 'Ada 2', 'A/da', ''), { maxLength: 40 }),
        (all) => {
          const names = new FileNames();
          const given = all.map((each) => names.take(each, 'Somebody').toLowerCase());
          expect(new Set(given).size).toBe(all.length);
        },
      ),
    );
  });

  it('is found at once among very many of one name', () => {
    const names = new FileNames();
    const started = performance.now();
    for (let number = 0; number < 50_000; number += 1) names.take('Ada Moreno', 'x');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a link', () => {
  it('shows a name as it is, without what would end it', () => {
    expect(wikiLink('Ada 2', 'Ada [x]| <b>]]')).toBe('[[Ada 2|Ada x b]]');
    expect(wikiLink('Ada', ']]')).toBe('[[Ada]]');
  });
});
