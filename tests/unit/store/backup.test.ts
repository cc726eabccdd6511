import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { exportEverything, readEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { undoImport } from '@/lib/store/undo-import';
import { patchPerson } from '@/lib/store/people';
import { readFile } from '@/lib/store/read-file';
import { VERSIONS } from '@/lib/store/schema';
import { TABLES } from '@/lib/store/tables';
import { readSettings } from '@/lib/settings/settings';
import { example } from '../support/versions';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();
const EXPORTED = Date.parse('2026-11-21T09:00:00Z');

async function wipe() {
  await db.delete();
  await db.open();
}

const file = (text: string, name = 'boardside.json') => new File([text], name);

async function plan(text: string) {
  const read = await readFile(file(text));
  if (read.kind !== 'backup') throw new Error(JSON.stringify(read));
  return read.plan;
}

const fileOf = (version: number) => JSON.stringify(example(version));

describe('a backup', () => {
  it.each(VERSIONS.map(({ number }) => number))(
    'of version %s comes in, goes out and comes in again the same',
    async (version) => {
      await runImport(await plan(fileOf(version)), 'old.json');
      const first = await exportEverything(readSettings({}), EXPORTED);
      await wipe();
      await runImport(await plan(first), 'new.json');
      expect(await exportEverything(readSettings({}), EXPORTED)).toBe(first);
      expect(await db.seats.count()).toBe(example(version).tables['seats']?.length);
    },
  );

  it('is what the file says: format, version, day, every table', async () => {
    await savedPerson();
    const file = JSON.parse(await exportEverything(readSettings({}), EXPORTED)) as {
      format: string;
      version: number;
      exportedAt: string;
      tables: Record<string, unknown[]>;
    };
    expect(file).toMatchObject({
      format: 'boardside-backup',
      version: VERSIONS.length,
      exportedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(Object.keys(file.tables)).toEqual(TABLES);
    expect(file.tables['people']).toMatchObject([{ name: 'Ngozi Brightwater' }]);
  });

  it('is taken back whole, and what was changed since stays', async () => {
    const before = await readEverything();
    await runImport(await plan(fileOf(VERSIONS.length)), 'b.json');
    const [imported] = await listImports();
    expect(await undoImport(imported!.id)).toMatchObject({ stayed: 0 });
    expect(await readEverything()).toEqual(before);
    await runImport(await plan(fileOf(VERSIONS.length)), 'b.json');
    const [person] = await db.people.toArray();
    later();
    await patchPerson(person!.id, { notes: 'spoke since' });
    const [again] = await listImports();
    expect(await undoImport(again!.id)).toMatchObject({ stayed: 1 });
    expect(await db.people.toArray()).toMatchObject([{ notes: 'spoke since' }]);
  });

  it('brings only what is newer over what is here', async () => {
    const id = await savedPerson();
    const text = await exportEverything(readSettings({}), EXPORTED);
    later();
    await patchPerson(id, { notes: 'mine' });
    expect((await plan(text)).tables[0]).toMatchObject({ add: [], update: [], kept: 1 });
    await runImport(await plan(text.replaceAll(/"updatedAt":\d+/gu, '"updatedAt":9e12')), 'f.json');
    expect(await db.people.get(id)).toMatchObject({ notes: '' });
    const [imported] = await listImports();
    await undoImport(imported!.id);
    expect(await db.people.get(id)).toMatchObject({ notes: 'mine' });
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['of a newer version', fileOf(1).replace('"version":1', '"version":99'), /newer Boardside/u],
    ['cut short', fileOf(1).slice(0, 4_000), /damaged/u],
    ['of something else', '{"format":"other"}', /not a backup/u],
    ['without rows in its tables', fileOf(1).replace('"people":[', '"people":"'), /damaged/u],
    ['deeply nested', '['.repeat(100_000), /damaged/u],
  ])('%s is refused in words, and nothing changes', async (_what, text, words) => {
    const before = await readEverything();
    const read = await readFile(file(text));
    expect(read).toMatchObject({ kind: 'refused' });
    expect('why' in read && read.why).toMatch(words);
    expect('why' in read && read.why).toContain('Nothing was taken in.');
    expect(await readEverything()).toEqual(before);
  });

  it('is refused by the row where only rows are bad', async () => {
    const { tables, ...rest } = example(VERSIONS.length);
    const people = [...tables['people']!, { ...tables['people']![0]!, name: 7 }, 'x', null];
    const made = await plan(JSON.stringify({ ...rest, tables: { ...tables, people } }));
    expect(made.refused.map(({ what }) => what)).toEqual(['Row 8', 'Row 9', 'Row 10']);
    expect(made.tables[0]?.add).toHaveLength(7);
  });

  it('can’t reach into the house by the names of its fields', async () => {
    const file = fileOf(VERSIONS.length).replace(
      '"name":"Ngozi Brightwater"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"Ngozi Brightwater"',
    );
    await runImport(await plan(file), 'f.json');
    expect('polluted' in {}).toBe(false);
    const [row] = await db.people.where('nameKey').equals('ngozi brightwater').toArray();
    expect(Object.keys(row!)).not.toContain('constructor');
  });
});
