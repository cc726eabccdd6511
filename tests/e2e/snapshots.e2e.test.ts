import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { addPerson } from './journeys/people.ts';
import type { App } from './support/app.ts';
import { seriousBarriers } from './support/barriers.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, press, restOnUndo, textWith, undoLatest } from './support/find.ts';
import { tooWide } from './support/narrow.ts';
import { openOver, someone } from './support/put.ts';
import {
  leaveOlderStore,
  plantDamaged,
  ringForSnapshot,
  snapshotDue,
  snapshotFiles,
} from './support/snapshots.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const EXAMPLE = new URL('../fixtures/store/v6.json', import.meta.url);

interface File {
  version: number;
  tables: Record<string, { id: string }[]>;
}

/** What a button saves as a file. */
async function savedBy(app: App, page: Page, button: string): Promise<File> {
  const folder = await downloads(app);
  await press(page, 'button', button);
  return JSON.parse((await saved(folder)).text) as File;
}

async function importExample(page: Page): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(EXAMPLE.pathname);
  await textWith(page, /\d+ people new/u);
  await press(page, 'button', 'Import');
  await textWith(page, 'taken in. “Undo import” takes');
}

/** Opens the row of the list whose words these are. What was just done may move it still: find and click belong together. */
async function choose(page: Page, words: string): Promise<void> {
  await until(`“${words}” is open`, async () => {
    const row = await page.$(`button::-p-text(${words})`);
    if (await row?.evaluate((one) => one.closest('button')?.ariaExpanded === 'true')) return true;
    await row?.click();
    return false;
  });
}

describe('before an import', () => {
  test('everything is kept, shown with what would change, and comes back the same', async ({
    app,
  }) => {
    const ada = someone('Ada Moreno');
    const page = await openOver(app, '/exchange', { people: [ada] });
    await textWith(page, 'There is none yet');
    const before = await savedBy(app, page, 'Export everything');
    await importExample(page);
    const after = await savedBy(app, page, 'Export everything');
    await choose(page, 'before importing v6.json');
    const people = after.tables['people']?.length ?? 0;
    const text = await textWith(page, 'Would go away');
    expect(text).toContain(`${people - 1} people: `);
    expect(text).toContain('Your settings stay as they are.');
    expect(text).not.toContain('1 person: Ada');
    expect((await savedBy(app, page, 'Save as a file')).tables).toEqual(before.tables);

    await press(page, 'button', 'Restore');
    await textWith(page, 'Everything is as it was today');
    await textWith(page, 'Nothing would change');
    await restOnUndo(page);
    expect((await savedBy(app, page, 'Export everything')).tables).toEqual(before.tables);
    await undoLatest(page);
    await textWith(page, 'That is taken back.');
    expect((await savedBy(app, page, 'Export everything')).tables).toEqual(after.tables);
    await find(page, 'button', 'Undo import');
  });

  test('the oldest of those goes; one that is damaged is said to be, and the others remain', async ({
    app,
  }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    const old = [1, 2, 3, 4, 5].map(
      (hour) => `${Date.now() - hour * 3_600_000}.import.v6.00000000000000aa.${hour}.csv.json.gz`,
    );
    await plantDamaged(app, old);
    await page.reload();
    await choose(page, 'before importing 1.csv');
    await textWith(page, 'This one is damaged and can’t be read. The others are not touched');
    await importExample(page);
    const [newest, ...rest] = await snapshotFiles(app);
    expect(newest).toMatch(/^\d+\.import\.v\d+\.[\da-f]{16}\.v6\.json\.json\.gz$/u);
    expect(rest).toEqual(old.slice(0, 4));
    await choose(page, 'before importing v6.json');
    await textWith(page, 'Would go away');
    for (const width of [280, 1280]) {
      await page.setViewport({ width, height: 900 });
      expect(await tooWide(page)).toEqual([]);
      expect(await seriousBarriers(page, `earlier states at ${width}`)).toEqual([]);
    }
  });
});

describe('in the course of things', () => {
  test('a change is kept by the alarm, once, and is there after the browser died', async ({
    app,
  }) => {
    const page = await openBoard(app, '/people');
    await addPerson(page, 'Ada Moreno');
    const due = await until('it is due', () => snapshotDue(app));
    expect(due - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    await ringForSnapshot(app);
    const [file] = await until('it is taken', async () => {
      const files = await snapshotFiles(app);
      return files.length > 0 && files;
    });
    expect(file).toMatch(/^\d+\.regular\.v\d+\.[\da-f]{16}\.\.json\.gz$/u);
    await until('none is due', async () => ((await snapshotDue(app)) ?? Infinity) > Date.now());
    await app.restart('kill');
    const again = await openBoard(app, '/exchange');
    await choose(again, 'as you worked');
    await textWith(again, 'Nothing would change: this is how things are now.');
    const restore = await find(again, 'button', 'Restore');
    expect(await restore.evaluate((button) => button.matches(':disabled'))).toBe(true);
  });

  test('ten people changed at once are kept as they were', async ({ app }) => {
    const names = Array.from({ length: 10 }, (_, index) => `Person ${index}`);
    const page = await openOver(app, '/people', { people: names.map((name) => someone(name)) });
    for (const name of names) await press(page, 'checkbox', `Choose ${name}`);
    await press(page, 'button', 'Remove');
    await textWith(page, '10 people removed.');
    const exchange = await openBoard(app, '/exchange');
    await choose(exchange, 'before changing 10 people');
    await textWith(
      exchange,
      /Would come back\s+10 people: Person \d, Person \d, Person \d and 7 more/u,
    );
    await press(exchange, 'button', 'Restore');
    await until('they are there', async () => (await rows(app, 'people')).length === 10);
  });
});

describe('before an update', () => {
  test('an older store is kept as it was left', async ({ app }) => {
    await leaveOlderStore(app, 5);
    const page = await openBoard(app, '/exchange');
    await choose(page, 'before an update of Boardside');
    await textWith(page, 'Nothing would change');
    const file = await savedBy(app, page, 'Save as a file');
    const example = new URL('../fixtures/store/v5.json', import.meta.url);
    const { tables } = JSON.parse(await readFile(example, 'utf8')) as File;
    expect(file.version).toBe(5);
    for (const [name, left] of Object.entries(tables))
      expect(file.tables[name]?.toSorted(byId), name).toEqual(left.toSorted(byId));
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
