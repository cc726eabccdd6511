import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ENTRIES } from '@/lib/exchange/zip/directory';
import { readZip, startsAsZip } from '@/lib/exchange/zip/read';
import { zipped } from '@/lib/exchange/zip/write';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])));

async function read(files: Record<string, string> | Uint8Array) {
  const bytes = files instanceof Uint8Array ? files : zip(files);
  expect(await startsAsZip(blob(bytes))).toBe(true);
  const reading = await readZip(blob(bytes));
  return 'why' in reading
    ? reading.why
    : { ...reading, files: reading.files.map((file) => [file.name, text(file.bytes)]) };
}

/** The archive with another number at an entry of its directory. */
function withNumber(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  for (let at = changed.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02_01_4b_50) continue;
    view.setUint32(at + offset, value, true);
    return changed;
  }
  throw new Error('There is no entry.');
}

describe('what is taken of a zip archive', () => {
  it('is LinkedIn’s list of connections, and the rest of its export is left aside', async () => {
    expect(
      await read({
        'Complete/messages.csv': 'CONVERSATION ID',
        'Complete/Connections.csv': 'First Name',
        'Complete/Rich_Media.html': '<b>',
      }),
    ).toEqual({
      kind: 'connections',
      told: 'From the zip archive: Connections.csv. Left aside: 1 list.',
      files: [['Complete/Connections.csv', 'First Name']],
    });
  });

  it('is the whole of Google’s contacts once', async () => {
    const files = {
      'Takeout/Contacts/All Contacts/All Contacts.vcf': 'all',
      'Takeout/Contacts/Starred/Starred.vcf': 'some',
      'Takeout/archive_browser.html': '<html>',
    };
    expect(await read(files)).toMatchObject({
      kind: 'cards',
      files: [['Takeout/Contacts/All Contacts/All Contacts.vcf', 'all']],
    });
  });

  it('is every card, where no file has them all', async () => {
    expect(await read({ 'a.vcf': 'a', 'b.vcf': 'b' })).toMatchObject({
      told: 'From the zip archive: 2 files of cards.',
      files: [
        ['a.vcf', 'a'],
        ['b.vcf', 'b'],
      ],
    });
  });

  it('is the newest backup before anything else', async () => {
    const files = {
      'boardside-2026-01-02.json': 'old',
      'boardside-2026-11-21.json': 'new',
      'People/Ada.md': 'Ada',
    };
    expect(await read(files)).toMatchObject({
      told: 'From the zip archive: boardside-2026-11-21.json. Left aside: 1 backup and 1 note.',
      files: [['boardside-2026-11-21.json', 'new']],
    });
  });

  it('is none of what a system hides, nor of what would lead out of it', async () => {
    const files = {
      '__MACOSX/._a.md': 'x',
      '.obsidian/b.md': 'x',
      '../../c.md': 'x',
      '/etc/d.md': 'x',
      'a\\..\\e.md': 'x',
      'f.md': 'kept',
    };
    expect(await read(files)).toMatchObject({ files: [['f.md', 'kept']] });
  });

  it.each([
    [{ 'a.csv': '', 'b.csv': '' }, /several lists .*a\.csv, b\.csv/u],
    [{ 'photo.png': '' }, /nothing in this zip archive that Boardside reads/u],
    [{ 'xl/workbook.xml': '', '[Content_Types].xml': '' }, /spreadsheet/u],
    [{ 'word/document.xml': '' }, /text document/u],
    [{}, /nothing in this zip archive/u],
  ])('%j: nothing, and why', async (files, why) => {
    expect(await read(files as Record<string, string>)).toMatch(why);
  });
});

describe('a zip archive', () => {
  it('comes back as it was written', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(words, fc.double(), async (said, changedAt) => {
        const archive = zipped([{ path: 'Höhe/a.md', text: said, changedAt }]);
        expect(await read(archive)).toMatchObject({ files: [['Höhe/a.md', said]] });
      }),
      { numRuns: 50 },
    );
  });

  it('of too many files is refused before they are looked at', async () => {
    const files: Zippable = {};
    for (let number = 0; number <= MOST_ENTRIES; number += 1) files[`${number}.md`] = strToU8('');
    expect(await read(zipSync(files, { level: 0 }))).toMatch(/more than 20,000 files/u);
  });

  it('that says how large it becomes is refused by its word', async () => {
    expect(await read(withNumber(zip({ 'a.md': 'a' }), 24, 200_000_001))).toMatch(/200 MB/u);
  });

  it('that lies about how large it becomes is stopped on the way', async () => {
    const bomb = zipSync({ 'a.md': new Uint8Array(100_000_000) }, { level: 1 });
    const started = performance.now();
    expect(await read(withNumber(bomb, 24, 10))).toMatch(/damaged/u);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('that is locked is refused in words', async () => {
    expect(await read(withNumber(zip({ 'a.md': 'a' }), 8, 0x00_08_00_01))).toMatch(/password/u);
  });

  it('packed in a way that few can read is refused in words', async () => {
    expect(await read(withNumber(zip({ 'a.md': 'a' }), 8, 0x00_0e_00_00))).toMatch(/uncommon/u);
  });

  it('with any byte changed is refused or the same, and never anything else', async () => {
    const whole = zip({ 'a.md': 'Ada wrote of tides, and of tides again, and of tides.' });
    const good = JSON.stringify(await read(whole));
    for (let at = 4; at < whole.length; at += 1) {
      const changed = new Uint8Array(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const reading = await readZip(blob(changed));
      if ('why' in reading) continue;
      const told = reading.files.map(({ bytes }) => text(bytes));
      expect(good, `byte ${at}`).toContain(told.join());
    }
  });

  it('cut anywhere is refused in words', async () => {
    const whole = zip({ 'a.md': 'a'.repeat(1_000) });
    for (let end = 4; end < whole.length; end += 1)
      expect(await readZip(blob(whole.subarray(0, end)))).toHaveProperty('why');
  });
});
