import { describe, expect, it } from 'vitest';
import { peopleOf, readList } from '@/lib/exchange/people/list';
import { peopleOfCards } from '@/lib/exchange/people/vcard';

const card = (body: string) => `BEGIN:VCARD\nVERSION:2.1\nFN:x\n${body}\nEND:VCARD\n`;
const MANY = 100_000;

/** Small files on which a careless pattern starts anew at every letter. */
describe('no small file keeps anybody waiting', () => {
  it.each([
    ['brackets in a head', `Name,${'('.repeat(MANY)}\nx,y\n`],
    ['brackets of boxes', `Name,"Hours ${'['.repeat(MANY)}"\nx,3\n`],
    ['spaces between areas', `Name,Areas\nx,"a${' '.repeat(MANY)}b;c"\n`],
    ['spaces between addresses', `Name,E-mail\nx,"a${' '.repeat(MANY)}b@c.de"\n`],
    ['quotes', `Name,Notes\n${'"a'.repeat(MANY)}\n`],
    ['dots of a link', `Name,Link\nx,${'a-.'.repeat(MANY)}\n`],
    ['brackets of an address', `Name,E-mail\nx,${'<'.repeat(MANY)}\n`],
    ['marks on one letter', `Name,Notes\nx,a${'\u0301'.repeat(MANY)}\n`],
  ])('a list of %s', (_what, text) => {
    const start = performance.now();
    const read = readList(text);
    if ('list' in read) peopleOf(read.list);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['soft line ends', card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'abc=\n'.repeat(MANY)}`)],
    ['folds', card(`NOTE:x${'\n abc'.repeat(MANY)}`)],
    ['folds of a head', card(`NOTE;X=${'\n ;a=b'.repeat(MANY / 10)}`)],
    ['parameters', card(`${'a;'.repeat(2_000)}\n`.repeat(MANY / 500))],
    ['cards in cards', 'BEGIN:VCARD\n'.repeat(MANY / 10)],
    ['escapes', card(`NOTE:${'\\\\'.repeat(MANY)}`)],
  ])('cards of %s', (_what, text) => {
    const start = performance.now();
    peopleOfCards(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
