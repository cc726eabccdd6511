import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { choose as chooseIn } from './support/choose.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, gone, press, textWith } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import type { App } from './support/app.ts';
import type { Page } from 'puppeteer-core';

const EXAMPLE = new URL('../fixtures/store/v1.json', import.meta.url);

/** Saves everything and gives the file's name and text. */
async function exported(app: App, page: Page) {
  const folder = await downloads(app);
  await press(page, 'button', 'Export everything');
  return saved(folder);
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const people = async (app: App) => (await rows<{ name: string }>(app, 'people')).length;

describe('everything', () => {
  test('goes out as one file, and comes into an empty profile the same', async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    const { name, text } = await exported(app, page);
    expect(name).toMatch(/^boardside-\d{4}-\d\d-\d\d\.json$/u);
    expect(JSON.parse(text)).toMatchObject({ format: 'boardside-backup' });
  });

  test('of an old version is shown, taken in, and taken back whole after a restart', async ({
    app,
  }) => {
    const page = await openBoard(app, '/exchange');
    await find(page, 'heading', 'Import and export');
    await choose(page, EXAMPLE.pathname);
    await textWith(page, /\d+ people new/u);
    expect(await people(app)).toBe(0);
    await press(page, 'button', 'Import');
    const { tables } = JSON.parse(await readFile(EXAMPLE, 'utf8')) as {
      tables: Record<string, unknown[]>;
    };
    await until('they are there', async () => (await people(app)) === tables['people']?.length);
    await expect.poll(() => rows(app, 'seats')).toHaveLength(tables['seats']?.length ?? 0);
    await app.restart('close');
    const again = await openBoard(app, '/exchange');
    await press(again, 'button', 'Undo import');
    await until('they are gone', async () => (await people(app)) === 0);
    await until('the empty seats are back', async () => (await rows(app, 'seats')).length === 5);
    await gone(again, 'button', 'Undo import');
  });

  test('that is damaged is refused in words, and changes nothing', async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    const folder = await mkdtemp(join(tmpdir(), 'boardside-'));
    const file = join(folder, 'cut.json');
    await writeFile(file, (await readFile(EXAMPLE, 'utf8')).slice(0, 2_000));
    await choose(page, file);
    await textWith(page, 'Nothing was taken in');
    expect(await people(app)).toBe(1);
  });

  test('of LinkedIn’s connections says of each row what it is, and takes the people in', async ({
    app,
  }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    const folder = await mkdtemp(join(tmpdir(), 'boardside-'));
    const file = join(folder, 'Connections.csv');
    const heads = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const row = 'Ben,Xu,https://www.linkedin.com/in/ben-xu,,Keel,Pilot,12 May 2026';
    await writeFile(file, `Notes:\r\n"Some are missing."\r\n\r\n${heads}\r\n${row}\r\n${row}\r\n`);
    await choose(page, file);
    await textWith(page, '1 twice in the file');
    await press(page, 'button', 'Import');
    await until('they are there', async () => (await people(app)) === 2);
    await press(page, 'button', 'Undo import');
    await until('they are gone', async () => (await people(app)) === 1);
  });

  test('of people under heads that nobody knows is told apart by its owner, once', async ({
    app,
  }) => {
    const page = await openBoard(app, '/exchange');
    const folder = await mkdtemp(join(tmpdir(), 'boardside-'));
    const file = join(folder, 'mentores.csv');
    await writeFile(file, 'Quem;Em que\r\nAda Moreno;Tides\r\nBen Xu;Keels\r\n');
    await choose(page, file);
    await textWith(page, 'Say which column has the name');
    await chooseIn(page, 'Quem', 'Name');
    await textWith(page, '1 of 2 columns are used');
    await chooseIn(page, 'Em que', 'Areas');
    await textWith(page, '2 of 2 columns are used');
    await choose(page, file);
    await textWith(page, '2 of 2 columns are used');
    await press(page, 'button', 'Import');
    await expect
      .poll(() => rows(app, 'people'))
      .toMatchObject([
        { name: 'Ada Moreno', areas: ['Tides'] },
        { name: 'Ben Xu', areas: ['Keels'] },
      ]);
  });
});
