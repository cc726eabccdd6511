import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { readEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { undoImport } from '@/lib/store/undo-import';
import { patchPerson } from '@/lib/store/people';
import { readFile } from '@/lib/store/read-file';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();
const HEADS = 'First Name,Last Name,URL,Email Address,Company,Position';

async function read(text: string, name = 'Connections.csv') {
  const reading = await readFile(new File([text], name));
  if (reading.kind !== 'people') throw new Error(JSON.stringify(reading));
  return reading;
}

const list = (...rows: string[]) => [HEADS, ...rows].join('\n');

describe('a list of people', () => {
  it('says of each row what becomes of it, and why, before anything is written', async () => {
    const id = await savedPerson('Ada Moreno');
    await patchPerson(id, { company: 'Keel' });
    const before = await readEverything();
    const { rows } = await read(
      list(
        'Ada,Moreno,https://linkedin.com/in/ada-moreno,ada@example.org,Other,',
        'Ben,Xu,https://linkedin.com/in/ben-xu,,,',
        'Ben,Xu,https://linkedin.com/in/ben-xu,,,',
        ',,,,Keel,',
      ),
    );
    expect(rows.map(({ row, fate, why }) => [row, fate, why])).toEqual([
      [2, 'updated', 'Adds an e-mail address to Ada Moreno.'],
      [3, 'new', ''],
      [4, 'repeat', 'The same person as in row 3.'],
      [5, 'refused', 'There is no name in it.'],
    ]);
    expect(await readEverything()).toEqual(before);
  });

  it('overwrites nothing, and brings nothing the second time', async () => {
    const id = await savedPerson('Ada Moreno');
    await patchPerson(id, { company: 'Keel', notes: 'mine' });
    const text = list('Ada,Moreno,https://linkedin.com/in/ada-moreno,a@example.org,Other,Lead');
    later();
    await runImport((await read(text)).plan, 'c.csv');
    expect(await db.people.get(id)).toMatchObject({
      company: 'Keel',
      headline: 'Lead',
      notes: 'mine',
      emails: ['a@example.org'],
    });
    expect((await read(text)).rows).toMatchObject([{ fate: 'here' }]);
  });

  it('is taken back whole: the store is what it was', async () => {
    await savedPerson('Ada Moreno');
    const before = await readEverything();
    later();
    const text = list(
      'Ada,Moreno,https://linkedin.com/in/ada-moreno,a@example.org,,',
      'Ben,Xu,,,,',
    );
    await runImport((await read(text)).plan, 'c.csv');
    expect(await db.people.count()).toBe(2);
    const [imported] = await listImports();
    expect(await undoImport(imported!.id)).toMatchObject({ stayed: 0 });
    expect(await readEverything()).toEqual(before);
  });

  it('gives nothing to somebody who only has the name that two share', async () => {
    for (const slug of ['one', 'other']) {
      const id = await savedPerson(`Ada Moreno ${slug}`);
      await patchPerson(id, { name: 'Ada Moreno', nameKey: 'ada moreno', links: [], linkKeys: [] });
    }
    expect((await read(list('Ada,Moreno,,,,Lead'))).rows).toMatchObject([{ fate: 'new' }]);
  });

  it('is nothing at all when one write fails', async () => {
    const { plan } = await read(list('Ben,Xu,,,,', 'Cy,Orr,,,,'));
    const [people] = plan.tables;
    const twice = { ...people!, add: [...people!.add, people!.add[0]!] };
    await expect(runImport({ ...plan, tables: [twice] }, 'c.csv')).rejects.toThrow();
    expect(await db.people.count()).toBe(0);
    expect(await listImports()).toEqual([]);
  });

  it('takes formulas and markup as the text they are', async () => {
    await runImport(
      (await read(list('"=HYPERLINK(""x"")",<b>Moreno</b>,javascript:alert(1),,,'))).plan,
      'c.csv',
    );
    expect(await db.people.toArray()).toMatchObject([
      { name: '=HYPERLINK("x") <b>Moreno</b>', links: [], notes: 'javascript:alert(1)' },
    ]);
  });

  it('in other columns is read as the user has set them right', async () => {
    const file = new File(['Who,Works at,x\nAda Moreno,Keel,9'], 'list.csv');
    const reading = await readFile(file, () => ['name', 'company', null]);
    expect(reading).toMatchObject({
      kind: 'people',
      list: { sample: ['Ada Moreno', 'Keel', '9'] },
    });
    expect('plan' in reading && reading.plan.tables[0]?.add).toMatchObject([{ company: 'Keel' }]);
  });
});

describe('a file', () => {
  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('Name\tRole\nÞóra\tLead')])],
    [
      'Windows’ letters',
      new Uint8Array([...'Name,Role\nJ'].map(code).concat(0xf3, ...[...'n,Lead'].map(code))),
    ],
  ])('in %s is understood', async (_encoding, bytes) => {
    const reading = await readFile(new File([bytes], 'list.csv'));
    expect('plan' in reading && reading.plan.tables[0]?.add).toMatchObject([{ headline: 'Lead' }]);
  });

  it.each([
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4]), /zip/u],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /no text/u],
    ['damaged gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2]), /damaged/u],
    ['nothing', new Uint8Array(), /empty/u],
  ])('that is %s is refused in words', async (_what, bytes, words) => {
    const reading = await readFile(new File([bytes], 'file'));
    expect('why' in reading && reading.why).toMatch(words);
  });
});

function code(letter: string): number {
  return letter.charCodeAt(0);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [code(letter) & 0xff, code(letter) >> 8]);
}
