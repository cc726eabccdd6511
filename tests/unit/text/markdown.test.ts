import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '@/lib/text/clean';
import { plainLine, plainLines } from '@/lib/text/markdown';
import { anyText } from '../support/text';

describe('somebody’s text within Markdown', () => {
  it.each([
    ['1. first', String.raw`1\. first`],
    ['2) second', String.raw`2\) second`],
    ['in 1999. Then', 'in 1999. Then'],
    ['---', String.raw`\---`],
    ['+1 from me', String.raw`\+1 from me`],
    ['a | b', String.raw`a \| b`],
    ['~~~', String.raw`\~\~\~`],
    ['&lt;b&gt; & co', String.raw`\&lt;b\&gt; & co`],
    ['# *Ada*', String.raw`\# \*Ada\*`],
  ])('%s', (text, escaped) => {
    expect(plainLine(text)).toBe(escaped);
  });

  it('is lines without the marks of a list, and without empty ones', () => {
    expect(plainLines('- one\n\n * two\n[ ] three\n• four')).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
    expect(plainLines(' \n')).toEqual([]);
  });

  it('reads as it was written once the escapes are taken away, each line on its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [line = ''] = plainLines(text.replace(/\n/gu, ' '));
        expect(line).not.toMatch(/\n/u);
        expect(line).not.toMatch(/^(?:[-+=#>|~]|\d+[.)])/u);
        expect(plainLine(text).replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(cleanLine(text, 20_000));
      }),
    );
  });
});
