import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/text/file-name';
import { anyText, BIDI, CONTROL } from '../support/text';

describe('a name for a file', () => {
  it.each([
    ['2026-11-21 Ada Moreno.md', '2026-11-21 Ada Moreno.md'],
    ['../../etc/passwd', 'etc passwd'],
    ['.htaccess', 'Boardside.htaccess'],
    ['Mentorship with CON: <b>.ics', 'Mentorship with CON b.ics'],
    ['invoice\u202Efdp.md', 'invoicefdp.md'],
    ['\u200B\u200B.md', 'Boardside.md'],
    ['', 'Boardside'],
  ])('%j becomes %j', (wanted, name) => {
    expect(fileName(wanted)).toBe(name);
  });

  it('keeps its ending however long it is', () => {
    const name = fileName(`${'Ada '.repeat(100)}.ics`);
    expect(name).toMatch(/^Ada Ada .*\.ics$/u);
    expect(name.length).toBeLessThan(160);
  });

  it('holds for any text: no folder, not hidden, nothing that reorders', () => {
    fc.assert(
      fc.property(anyText, (wanted) => {
        const name = fileName(wanted);
        expect(name).toMatch(/^[^\\/:*?"<>|.\s][^\\/:*?"<>|]*$/u);
        expect(name).not.toMatch(BIDI);
        expect(name).not.toMatch(CONTROL);
      }),
    );
  });
});
