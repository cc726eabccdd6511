import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/exchange/decode';
import { readZip } from '@/lib/exchange/zip/read';
import { strToU8, zipSync } from 'fflate';

const read = (...parts: (string | number[] | Buffer)[]) =>
  textOf(new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string)))));

describe('the text of a file', () => {
  it('is UTF-16 without a mark, too', () => {
    const words = Buffer.from('Name\tRole\nZoë\tLead', 'utf16le');
    expect(read(words)).toEqual({ text: 'Name\tRole\nZoë\tLead' });
    expect(read(Buffer.from(words).swap16())).toEqual({ text: 'Name\tRole\nZoë\tLead' });
  });

  it('is UTF-8 with a bad letter in it, and Windows’ letters where none is UTF-8', () => {
    expect(read('Zoë, Bö', [0xc3])).toEqual({ text: 'Zoë, Bö\uFFFD' });
    expect(read(Buffer.from('Zoë – Bö', 'latin1'))).toMatchObject({
      text: expect.stringContaining('Zoë') as string,
    });
  });

  it('of a card has its letters whole, where a fold cut one in two', () => {
    const card = read('BEGIN:VCARD\r\nNOTE:Z', [0xc3], '\r\n ', [0xb6], 'e and\r\n  Bö\r\n');
    expect(card).toEqual({ text: 'BEGIN:VCARD\r\nNOTE:Zöe and\r\n  Bö\r\n' });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n', /as CSV, vCard or Markdown/u],
    ['an old spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /Save it as CSV/u],
    ['a picture', [0x89, 0x50, 0, 0, 1, 0, 0], /unpack other archives first/u],
  ])('is none in %s, with what to do', (_what, bytes, why) => {
    expect(read(bytes)).toMatchObject({ why: expect.stringMatching(why) as string });
  });
});

describe('a zip archive', () => {
  const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

  it('of Windows has the letters of its names', async () => {
    const bytes = zipSync({ 'with Jxrdis.md': strToU8('hi') });
    const named = bytes.map((byte) => (byte === 0x78 ? 0x94 : byte));
    expect(await readZip(blob(named))).toMatchObject({ files: [{ name: 'with Jördis.md' }] });
  });

  it('within an archive is looked into, once', async () => {
    const inner = zipSync({ 'a/with Ada.md': strToU8('hi') });
    expect(await readZip(blob(zipSync({ 'part-1.zip': inner })))).toMatchObject({
      kind: 'notes',
      files: [{ name: 'a/with Ada.md' }],
    });
    const deep = zipSync({ 'b.zip': zipSync({ 'part-1.zip': inner }) });
    expect(await readZip(blob(deep))).toMatchObject({
      why: expect.stringMatching(/Unpack it/u) as string,
    });
  });

  it('with nothing but plain texts is one of notes; a list comes before them', async () => {
    const texts = { 'Ada.txt': strToU8('hi'), 'b.txt': strToU8('hi') };
    expect(await readZip(blob(zipSync(texts)))).toMatchObject({ kind: 'texts' });
    expect(await readZip(blob(zipSync({ ...texts, 'c.csv': strToU8('Name') })))).toMatchObject({
      kind: 'list',
    });
  });
});
