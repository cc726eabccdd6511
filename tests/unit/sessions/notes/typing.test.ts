import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKS, readMark } from '@/lib/sessions/notes/mark';
import { continuation, withBox, withMark, withPrivate } from '@/lib/sessions/notes/typing';
import { TAKEAWAY_KINDS } from '@/lib/sessions/takeaway';

describe('Enter', () => {
  it.each([
    ['- tea', '- '],
    ['  - tea', '  - '],
    ['9. tea', '10. '],
    ['1) tea', '2) '],
    ['[] send', '[] '],
    ['- [x] sent', '- [] '],
    ['[ ] send', '[] '],
    ['! read', ''],
    ['  ! read', '  '],
    ['- ! read', '- '],
    ['plain', ''],
    ['\tplain', '\t'],
    ['-5 degrees', ''],
  ])('after “%s” goes on with “%s”', (line, next) => {
    expect(continuation(line)).toBe(next);
  });

  it.each(['- ', '  - ', '3. ', '[] ', '- [ ] '])('on “%s” ends the list', (line) => {
    expect(continuation(line)).toBeNull();
  });
});

describe('the toolbar’s marks', () => {
  it.each(TAKEAWAY_KINDS)('%s is put before the words, and taken away again', (kind) => {
    expect(withMark('  - read', kind)).toBe(`  - ${MARKS[kind]} read`);
    expect(withMark(withMark('  - read', kind), kind)).toBe('  - read');
  });

  it('take another mark’s place', () => {
    expect(withMark('! read', 'question')).toBe('? read');
    expect(withMark('[x] read', 'advice')).toBe('! read');
    expect(withMark('// ! read', 'decision')).toBe('// > read');
  });

  it('make a line private, and no longer so', () => {
    expect(withPrivate('- ! read')).toBe('- // ! read');
    expect(withPrivate('- // ! read')).toBe('- ! read');
    expect(withPrivate('! // read')).toBe('! read');
  });

  it('are read as what they were put as, whatever the line', () => {
    const kind = fc.constantFrom(...TAKEAWAY_KINDS);
    fc.assert(
      fc.property(kind, kind, fc.stringMatching(/^[a-z ]{0,9}[a-z]$/u), (one, other, words) => {
        expect(readMark(withMark(words, one)).kind).toBe(one);
        const changed = withMark(withMark(words, one), other);
        expect(readMark(changed).kind).toBe(one === other ? null : other);
        expect(readMark(withPrivate(changed)).private).toBe(true);
        expect(withPrivate(withPrivate(changed))).toBe(changed);
      }),
    );
  });

  it('tick a box and empty it', () => {
    expect(withBox('- [] send', true)).toBe('- [x] send');
    expect(withBox('- [X] send', true)).toBe('- [X] send');
    expect(withBox('[x] send', false)).toBe('[ ] send');
    expect(withBox('! send', true)).toBe('! send');
  });
});
