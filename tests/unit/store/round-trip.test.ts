import { describe, expect, it } from 'vitest';
import { readSettings, settingsToTake, type Settings } from '@/lib/settings/settings';
import { db } from '@/lib/store/db';
import { exportEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { undoImport } from '@/lib/store/undo-import';
import { readFile } from '@/lib/store/read-file';
import { VERSIONS } from '@/lib/store/schema';
import { differences } from '../../support/compare';
import { yearProfile, yearSettings } from '../../support/year-profile';
import { MORNING } from '../support/rows';
import { freshStore, later } from '../support/store';
import { example } from '../support/versions';

freshStore();
const YEAR = { people: 2_000, seed: 7, now: MORNING };
const NOTHING_SET = readSettings({});

async function wipe() {
  await db.delete();
  await db.open();
}

/** Takes in a file as the page does; answers the settings as they are afterwards. */
async function takeIn(text: string, mine: Settings = NOTHING_SET): Promise<Settings> {
  const read = await readFile(new File([text], 'boardside.json'));
  if (read.kind !== 'backup') throw new Error(JSON.stringify(read));
  expect(read.plan.refused).toEqual([]);
  await runImport(read.plan, 'boardside.json');
  return { ...mine, ...settingsToTake(mine, read.settings) };
}

const out = (settings: Settings) => exportEverything(settings, later());

/** A year's rows as a file that came from elsewhere. */
async function fileOfYear(): Promise<string> {
  const file = JSON.parse(await out(NOTHING_SET)) as object;
  return JSON.stringify({ ...file, tables: yearProfile(YEAR) });
}

describe('a year of everything with 2,000 people', () => {
  it('goes out, comes into an empty profile and goes out again the same', async () => {
    for (const [table, rows] of Object.entries(yearProfile(YEAR))) {
      await db.table(table).clear();
      await db.table(table).bulkAdd(rows);
    }
    const settings = readSettings(yearSettings(YEAR));
    const first = await out(settings);
    await wipe();
    expect(differences(first, await out(await takeIn(first)))).toEqual([]);
  });

  it('brings nothing the second time', async () => {
    await takeIn(await fileOfYear());
    const first = await out(NOTHING_SET);
    later();
    await takeIn(first);
    expect(differences(first, await out(NOTHING_SET))).toEqual([]);
    expect((await listImports())[0]).toMatchObject({ rows: 0 });
  });

  it('is taken back whole, down to the five empty seats of before', async () => {
    const before = await out(NOTHING_SET);
    await takeIn(await fileOfYear());
    expect(await db.seats.count()).toBe(7);
    const [last] = await listImports();
    expect(await undoImport(last!.id)).toMatchObject({ stayed: 0 });
    expect(differences(before, await out(NOTHING_SET))).toEqual([]);
  });
});

describe.each(VERSIONS.map(({ number }) => number))('a file of version %s', (version) => {
  it('comes in, goes out, comes in again and goes out the same, with settings', async () => {
    const settings = yearSettings(YEAR);
    const mine = await takeIn(JSON.stringify({ ...example(version), settings }));
    expect(mine).toMatchObject(settings);
    const first = await out(mine);
    await wipe();
    expect(differences(first, await out(await takeIn(first)))).toEqual([]);
  });
});
