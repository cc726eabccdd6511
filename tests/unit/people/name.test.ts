import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstName,
  initials,
  looksLikeName,
  nameFromSlug,
  nameWithin,
  nameWords,
} from '@/lib/people/name';
import { anyText } from '../support/text';

describe('what reads as a name', () => {
  it.each([
    'Ngozi Brightwater',
    'Séverine Duquesne',
    'Ọlábísí Adéwálé',
    'Nguyễn Thị Minh Khai',
    'Ludwig van Holten',
    'María de la Vega y Soto',
    "Aoife O'Dálaigh",
    'Jean-Luc Ferrand',
    'J. R. Tamsin',
    '李小龙',
    '山田 太郎',
    'نغوزي العربي',
    'नेहा शर्मा',
    'Ксения Лебедева',
    'გიორგი მაისურაძე',
  ])('%s does', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each([
    '',
    'Ada',
    'About',
    'Home Page',
    'Harbour Days 2026',
    'how to write tests',
    'React Team',
    'Ada Moreno 🚀',
    'Ada (she) Moreno',
    '<b>Ada Moreno</b>',
    '{{name}} Moreno',
    'One Two Three Four Five Six',
    `Ada ${'M'.repeat(80)}`,
  ])('%j does not', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('a name within running text', () => {
  it.each([
    ['Interview with Ngozi Brightwater, CTO', 'Ngozi Brightwater'],
    ['adamoreno (Ada Moreno) · GitHub', 'Ada Moreno'],
    ['“Ada Moreno”', 'Ada Moreno'],
    ['Meet Ada Moreno', 'Ada Moreno'],
    ['Ada Moreno’s Blog', 'Ada Moreno'],
    ['(4) Ada Moreno 🚀', 'Ada Moreno'],
    ['{{7*7}} =2+5 Odalys Finch', 'Odalys Finch'],
    ['a talk by Ludwig van Holten in Ghent', 'Ludwig van Holten'],
  ])('%s: %s', (text, name) => {
    expect(nameWithin(text)).toBe(name);
  });

  it('is none where there is none', () => {
    expect(nameWithin('all about the harbour, in 2026')).toBeNull();
    expect(nameWithin('')).toBeNull();
  });
});

describe('a name from an address', () => {
  it.each([
    ['ngozi-brightwater', 'Ngozi Brightwater'],
    ['kaveh.lindqvist', 'Kaveh Lindqvist'],
    ['ada-moreno-4b7k2', 'Ada Moreno'],
    ['ludwig_van_holten', 'Ludwig van Holten'],
    ['-zoë-quist', 'Zoë Quist'],
    ['~marit', 'Marit'],
    ['李小龙', '李小龙'],
  ])('%s: %s', (slug, name) => {
    expect(nameFromSlug(slug)).toBe(name);
  });

  it.each(['', '2026', 'a1-b2', 'one-two-three-four-five-six-seven', '---'])(
    '%j gives none',
    (slug) => {
      expect(nameFromSlug(slug)).toBeNull();
    },
  );
});

describe('the words that tell people apart', () => {
  it.each([
    ['Dr. Ngozi Brightwater, PhD, MBA', ['ngozi', 'brightwater']],
    ['Prof. Dr. Marit Oakenfen', ['marit', 'oakenfen']],
    ['Ada (she/her) Moreno', ['ada', 'moreno']],
    ['Ada M. Moreno 🚀', ['ada', 'moreno']],
    ['J. R.', ['j', 'r']],
    ['Moreno, Ada', ['ada', 'moreno']],
    ['de la Vega, María José', ['maria', 'jose', 'de', 'la', 'vega']],
    ['Ada Moreno, PhD', ['ada', 'moreno']],
    ['李小龙', ['李小龙']],
    ['🚀', []],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('what to call somebody', () => {
  it.each([
    ['Ngozi Brightwater', 'Ngozi'],
    ['Dr. Ngozi Brightwater', 'Ngozi'],
    ['Prof. Dr. Marit Oakenfen', 'Marit'],
    ['Jean-Luc Ferrand', 'Jean-Luc'],
    ['Ọlábísí Adéwálé', 'Ọlábísí'],
    ['Bọ́lá Adéwálé', 'Bọ́lá'],
    ['Tọ́ Adéwálé', 'Tọ́'],
    ['नेहा शर्मा', 'नेहा'],
    ['🚀 Ada Moreno', 'Ada'],
    ['(Dr) Ada Moreno', 'Ada'],
    ['李小龙', '李小龙'],
    ['Ada', 'Ada'],
    ['Moreno, Ada', 'Ada'],
    ['Madonna, PhD', 'Madonna'],
    ['', ''],
    ['42', ''],
    ['{{7*7}}', ''],
  ])('%j: %j', (name, called) => {
    expect(firstName(name)).toBe(called);
  });
});

describe('initials', () => {
  it.each([
    ['Ngozi Brightwater', 'NB'],
    ['María de la Vega y Soto', 'MS'],
    ['Dr. Ada Moreno', 'AM'],
    ['ada', 'A'],
    ['李小龙', '李'],
    ['🚀 Ada', 'A'],
    ['', '?'],
    ['🚀', '?'],
  ])('%s: %s', (name, shown) => {
    expect(initials(name)).toBe(shown);
  });
});

describe('any text at all', () => {
  it('is read without failing, and gives something short', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof looksLikeName(text)).toBe('boolean');
        const found = nameWithin(text);
        if (found !== null) expect(looksLikeName(found)).toBe(true);
        expect(nameFromSlug(text)?.length ?? 1).toBeGreaterThan(0);
        expect(firstName(text)).not.toMatch(/\s/u);
        expect(initials(text)).not.toBe('');
        expect(Array.from(initials(text)).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
