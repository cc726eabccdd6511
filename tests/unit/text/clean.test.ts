import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLine, cleanLine, cleanText, fold } from '@/lib/text/clean';
import { anyText, BIDI, CONTROL } from '../support/text';

describe('text of several lines', () => {
  it('keeps ordinary text as it is, with its line ends and tabs', () => {
    expect(cleanText('Hi Zoë 👋\n\n\tsecond paragraph')).toBe('Hi Zoë 👋\n\n\tsecond paragraph');
  });

  it('makes every kind of line end a newline', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('never lets markup disappear or come alive: it stays text', () => {
    const hostile = `<img src=x onerror="alert(1)"> {{7*7}} =2+5`;
    expect(cleanText(hostile)).toBe(hostile);
  });

  it.each([
    ['control characters', 'A\u0000d\u0007a\u001B', 'Ada'],
    ['overrides that write backwards', '\u202Eada\u202C', 'ada'],
    ['isolates', '\u2066Ada\u2069', 'Ada'],
    ['direction marks', 'نغوزي\u200F!', 'نغوزي!'],
    ['byte order marks', '\uFEFFAda', 'Ada'],
    ['soft hyphens and zero-width spaces', 'Bright\u00ADwater\u200B', 'Brightwater'],
    ['a lone half of a pair', 'Ada \uD83D!', 'Ada !'],
    ['letters that only programs see', 'Ada\u{E0065}\u{E0076}', 'Ada'],
    ['fillers that look like nothing', 'Ada\u3164\uFFA0', 'Ada'],
    ['a heap of accents, but for eight', `A${'\u0352'.repeat(99)}`, `A${'\u0352'.repeat(8)}`],
    ['all of what can’t be seen', '\u200D\u2800 \uFE0F', ''],
  ])('takes out %s', (_what, raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  it('keeps the joiners that emoji and some scripts need', () => {
    expect(cleanText('👩🏽‍🔬 علی‌رضا')).toBe('👩🏽‍🔬 علی‌رضا');
    expect(cleanText('🏴󠁧󠁢󠁳󠁣󠁴󠁿 Alba')).toBe('🏴󠁧󠁢󠁳󠁣󠁴󠁿 Alba');
  });

  it('composes accents, so that equal-looking text is equal', () => {
    expect(cleanText('Zoe\u0308')).toBe('Zoë');
  });

  it('cuts at the limit without halving an emoji', () => {
    expect(cleanText('abc👋', 4)).toBe('abc');
    expect(cleanText('abc👋', 5)).toBe('abc👋');
  });

  it('holds for any text: no control, no reordering, well formed, short enough, and stable', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 50 }), (raw, max) => {
        const cleaned = cleanText(raw, max);
        expect(cleaned).not.toMatch(CONTROL);
        expect(cleaned).not.toMatch(BIDI);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.length).toBeLessThanOrEqual(max);
        expect(cleaned.trim()).toBe(cleaned);
        expect(cleanText(cleaned, max)).toBe(cleaned);
      }),
    );
  });
});

describe('a single line', () => {
  it('makes every run of white space one space', () => {
    expect(cleanLine('  Ada \n\n  Moreno\t(she) ')).toBe('Ada Moreno (she)');
  });

  it('holds for any text: one line, short enough, and stable', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 50 }), (raw, max) => {
        const cleaned = cleanLine(raw, max);
        expect(cleaned).not.toMatch(/[\n\t\u2028\u2029]| {2}/u);
        expect(cleaned).not.toMatch(CONTROL);
        expect(cleaned).not.toMatch(BIDI);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.length).toBeLessThanOrEqual(max);
        expect(cleanLine(cleaned, max)).toBe(cleaned);
      }),
    );
  });
});

describe('a line as it is typed', () => {
  it('keeps its spaces, its accents and its direction marks', () => {
    for (const typed of ['Ada ', '  Zoe\u0308', 'שלום\u200F!', ''])
      expect(asLine(typed)).toBe(typed);
  });

  it('is one line, whose letters move nothing beside them', () => {
    expect(asLine('Ada\r\nMoreno\u2028\u202E!\uD83D')).toBe('Ada Moreno !');
    fc.assert(
      fc.property(anyText, (raw) => {
        const line = asLine(raw);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(asLine(line)).toBe(line);
      }),
    );
  });
});

describe('text folded for comparing', () => {
  it.each([
    ['Zoë Quist', 'ZOE QUIST'],
    ['Tomasz Łukaszewicz', 'tomasz lukaszewicz'],
    ['Nguyễn Thị Minh Khai', 'Nguyen Thi Minh Khai'],
    ['Ọlábísí Adéwálé', 'Olabisi Adewale'],
    ['Işık Doğan', 'Isik Dogan'],
    ['Bjørn Weiß', 'Bjorn Weiss'],
    ['O’Brien', "O'Brien"],
    ['  Ada —  Moreno! ', 'ada moreno'],
    ['علی‌رضا', 'علیرضا'],
    ['ﬁona', 'Fiona'],
  ])('%s and %s are the same', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['राम', 'रमा'], // vowel signs are letters of their own right, not accents
    ['かがみ', 'かかみ'],
    ['김수', '김소'],
    ['Ada', 'Ida'],
  ])('%s and %s are not', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('is stable, and leaves only words and single spaces', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = fold(raw);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*)?$/u);
      }),
    );
  });
});
