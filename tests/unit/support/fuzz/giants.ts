import { gzipSync } from 'node:zlib';
import { sealByHand } from '../../exchange/seal/by-hand';
import { PASSPHRASE, type Seed } from './seeds';

/** Files that are all of one thing, far too much of it: made to keep a reader busy for hours. */

const text = (name: string, content: string): Seed => ({ name, bytes: Buffer.from(content) });
const many = (what: string, times: number) => what.repeat(times);
const backup = (tables: string, version = 7) =>
  `{"format":"boardside-backup","version":${version},"exportedAt":"2026","tables":${tables}}`;
const nested = (levels: number) => `${many('[', levels)}${many(']', levels)}`;
const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:2.1\r\n${lines}\r\nEND:VCARD\r\n`;
const HEADS = 'Name,Email,URL,Areas,Time zone,Hours [x],Notes\n';

export const GIANTS: [what: string, file: () => Seed][] = [
  ['a hundred thousand brackets that open', () => text('a.json', many('[', 100_000))],
  ['a million nested arrays', () => text('a.json', nested(1_000_000))],
  ['nested arrays for a table', () => text('a.json', backup(`{"people":${nested(200_000)}}`))],
  ['nested arrays for a row', () => text('a.json', backup(`{"people":[${nested(200_000)}]}`))],
  [
    'nested objects in an old row',
    () => {
      const deep = `${many('{"a":', 20_000)}1${many('}', 20_000)}`;
      const row = `{"id":"0193a5c2-0000-7000-8000-000000000001","name":"A","extra":${deep}}`;
      return text('a.json', backup(`{"people":[${row}]}`, 2));
    },
  ],
  [
    'nested settings',
    () =>
      text(
        'a.json',
        backup('{}').replace(
          /\}$/u,
          `,"settings":{"theme":${nested(100_000)},"x":${nested(100_000)}}}`,
        ),
      ),
  ],
  ['a million numbers', () => text('a.json', backup(`{"people":[${many('1,', 999_999)}1]}`))],
  [
    'a hundred thousand empty rows',
    () => text('a.json', backup(`{"people":[${many('{},', 99_999)}{}]}`)),
  ],
  [
    'a million keys',
    () => text('a.json', `{${Array.from({ length: 300_000 }, (_, i) => `"k${i}":1`).join(',')}}`),
  ],
  ['a million commas', () => text('a.csv', many(',', 1_000_000))],
  ['a million commas after a head', () => text('a.csv', `${HEADS}${many(',', 1_000_000)}\n`)],
  ['a million columns', () => text('a.csv', `Name,Email${many(',Notes', 300_000)}\nAda,a@b.cd\n`)],
  ['a million quotes', () => text('a.csv', `${HEADS}${many('"', 1_000_001)}`)],
  ['quotes that never close', () => text('a.csv', `${HEADS}${many('"a,', 200_000)}`)],
  ['quotes within cells', () => text('a.csv', `${HEADS}${many('"a"b",', 100_000)}`)],
  ['a million empty lines', () => text('a.csv', many('\n', 1_000_000))],
  [
    'a head of brackets',
    () => text('a.csv', `Name,${many('(', 200_000)},${many('[', 200_000)}\nAda,,\n`),
  ],
  ['a head of spaces', () => text('a.csv', `Name,e${many(' ', 200_000)}mail\nAda,\n`)],
  [
    'a name of five million letters',
    () => text('a.csv', `${HEADS}${many('a', 5_000_000)},,,,,,\n`),
  ],
  ['a name of accents', () => text('a.csv', `${HEADS}a${many('\u0301\u0323', 300_000)},,,,,,\n`)],
  ['areas of spaces', () => text('a.csv', `${HEADS}Ada,,,a${many(' ', 200_000)}b,,,\n`)],
  ['areas of slashes', () => text('a.csv', `${HEADS}Ada,,,${many(' /', 200_000)},,,\n`)],
  ['addresses of signs', () => text('a.csv', `${HEADS}Ada,${many('@', 200_000)},,,,,\n`)],
  ['addresses of commas', () => text('a.csv', `${HEADS}Ada,"${many(', ', 100_000)}",,,,,\n`)],
  ['a link of dots', () => text('a.csv', `${HEADS}Ada,,${many('a.', 200_000)},,,,\n`)],
  [
    'a link of slashes',
    () => text('a.csv', `${HEADS}Ada,,https://x.org/${many('/', 500_000)}a,,,,\n`),
  ],
  ['hours of letters', () => text('a.csv', `${HEADS}Ada,,,,,${many('ab ', 200_000)},\n`)],
  ['a zone of brackets', () => text('a.csv', `${HEADS}Ada,,,,${many('(', 500_000)},,\n`)],
  [
    'five thousand unknown zones',
    () =>
      text(
        'a.csv',
        `${HEADS}${Array.from({ length: 5_000 }, (_, i) => `Ada ${i},,,,Nowhere ${many('x', i % 50)},,`).join('\n')}`,
      ),
  ],
  ['a card of semicolons', () => text('a.vcf', card(`N${many(';', 300_000)}`))],
  ['a card of parameters', () => text('a.vcf', card(`N${many(';TYPE=A', 100_000)}:a`))],
  ['a card of quotes', () => text('a.vcf', card(`N;A="${many('\\"', 200_000)}:a`))],
  ['a card of folds', () => text('a.vcf', card(`NOTE:a${many('\r\n b', 200_000)}`))],
  [
    'a card of soft ends',
    () => text('a.vcf', card(`NOTE;ENCODING=QUOTED-PRINTABLE:${many('=41=\r\n', 100_000)}`)),
  ],
  [
    'a card of quoted-printable',
    () => text('a.vcf', card(`NOTE;ENCODING=QUOTED-PRINTABLE:${many('=C3', 300_000)}`)),
  ],
  ['a card of escapes', () => text('a.vcf', card(`FN:${many('\\,', 300_000)}`))],
  ['a card of addresses', () => text('a.vcf', card(many('EMAIL:a@b.cd\r\n', 20_000)))],
  ['a card of names', () => text('a.vcf', card(many('FN', 300_000)))],
  ['a card of nested cards', () => text('a.vcf', many('BEGIN:VCARD\r\n', 50_000))],
  ['a card of other things', () => text('a.vcf', card(many('BEGIN:A\r\n', 50_000)))],
  [
    'fifty thousand broken lines',
    () => text('a.vcf', card(`FN:A\r\n${many('X;=:a\r\n', 50_000)}`)),
  ],
  ['a note of brackets', () => text('Ada Moreno.md', many('[', 200_000))],
  ['a note of boxes', () => text('Ada Moreno.md', many('- [ ] do it @fri\n', 20_000))],
  ['a note of signs', () => text('Ada Moreno.md', `[] a ${many('@', 200_000)}\n`)],
  ['a note of hashes', () => text('Ada Moreno.md', many('# ', 200_000))],
  ['a note of stars', () => text('Ada Moreno.md', many('*_`', 100_000))],
  ['a note of spaces', () => text('Ada Moreno.md', `[] a${many(' ', 200_000)}b\n`)],
  ['a note with a head of keys', () => text('a.md', `---\n${many('a: 1\n', 100_000)}---\n`)],
  [
    'a note with a head of brackets',
    () => text('a.md', `---\nboardside: 1\ntype: session\nid: ${many('[', 200_000)}\n---\n`),
  ],
  ['a note whose head never ends', () => text('a.md', `---\n${many('- \n', 200_000)}`)],
  [
    'half a gigabyte in half a megabyte',
    () => ({ name: 'a.gz', bytes: gzipSync(Buffer.alloc(500_000_000, 32), { level: 9 }) }),
  ],
  [
    'a quarter of a gigabyte, sealed',
    () => ({
      name: 'a.sealed',
      bytes: sealByHand('', PASSPHRASE, { payload: gzipSync(Buffer.alloc(250_000_000, 32)) }),
    }),
  ],
];
