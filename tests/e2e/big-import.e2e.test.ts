import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { differences } from '../support/compare.ts';
import { connections } from '../support/connections.ts';
import { yearProfile, yearSettings } from '../support/year-profile.ts';
import type { App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, focused, press, textWith } from './support/find.ts';
import { openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/** As many connections as are taken in: fifty thousand where there is time. */
const MANY = process.env['LONG'] === '1' ? 50_000 : 5_000;
/** Enough for a few seconds of work. */
const SECONDS = 20_000;
const PATIENCE = 120_000;

/** Saves everything and gives the file's text. */
async function exported(app: App, page: Page): Promise<string> {
  const folder = await downloads(app);
  await press(page, 'button', 'Export everything');
  return (await saved(folder)).text;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'boardside-')), name);
  writeFileSync(file, text);
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Waits for the words, however long the work takes. */
function says(page: Page, words: string | RegExp): Promise<boolean> {
  return until(
    String(words),
    async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    PATIENCE,
  );
}

async function takeIn(page: Page): Promise<void> {
  await find(page, 'button', 'Import', PATIENCE);
  await press(page, 'button', 'Import');
  await says(page, /rows? (?:are|is) taken in\./u);
}

async function takeBack(page: Page): Promise<void> {
  await press(page, 'button', 'Undo import');
  await says(page, 'The import is taken back.');
}

/** Runs in the page: presses "Stop" as soon as this share of the rows is in. */
function stopAt(share: number): void {
  const watch = new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (!bar?.ariaLabel?.startsWith('Taking in') || !bar.hasAttribute('value')) return;
    if (bar.value < share * bar.max) return;
    watch.disconnect();
    [...document.querySelectorAll('button')].find((one) => one.innerText === 'Stop')?.click();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
}

const count = (number: number) => number.toLocaleString('en');

describe('a year of everything with 2,000 people', () => {
  test('comes in, goes out, is taken back, and comes in again the same', async ({ app }) => {
    const given = { people: 2_000, seed: 5, now: Date.now() };
    const page = await openBoard(app, '/exchange');
    await find(page, 'heading', 'Import and export');
    const empty = await exported(app, page);
    const file = JSON.parse(empty) as object;
    const year = { ...file, tables: yearProfile(given), settings: yearSettings(given) };
    await choose(page, 'year.json', JSON.stringify(year));
    await takeIn(page);
    const first = await exported(app, page);
    expect(JSON.parse(first)).toMatchObject({ settings: yearSettings(given) });
    await takeBack(page);
    expect(differences(empty, await exported(app, page))).toEqual([]);
    await choose(page, 'first.json', first);
    await takeIn(page);
    expect(differences(first, await exported(app, page))).toEqual([]);
  }, 180_000);
});

describe(`${count(MANY)} connections`, () => {
  test('are counted right, taken in, and taken back whole', async ({ app }) => {
    const list = connections({ rows: MANY, seed: 2 });
    const page = await openOver(app, '/exchange', { people: list.here });
    await find(page, 'heading', 'Import and export');
    const before = await exported(app, page);
    await choose(page, 'Connections.csv', list.text);
    await says(page, `${count(list.fates.new)} new`);
    const seen = await textWith(page, 'twice in the file');
    expect(seen).toContain(`${count(list.fates.updated)} here already, with something new`);
    expect(seen).toContain(`${count(list.fates.here)} here already`);
    expect(seen).toContain(`${count(list.fates.repeat)} twice in the file`);
    expect(seen).toContain(`${count(list.fates.refused)} not taken in`);
    await takeIn(page);
    await says(page, `${count(list.fates.new + list.fates.updated)} rows.`);
    expect(await rows(app, 'people')).toHaveLength(list.here.length + list.fates.new);
    await takeBack(page);
    expect(differences(before, await exported(app, page))).toEqual([]);
    expect(await rows(app, 'imports')).toEqual([]);
  }, 300_000);
});

describe('while rows are taken in', () => {
  test('a stop leaves nothing, whenever it comes', async ({ app }) => {
    const list = connections({ rows: 5_000, seed: 6 });
    const page = await openOver(app, '/exchange', { people: list.here });
    await find(page, 'heading', 'Import and export');
    const before = await exported(app, page);
    // With the first word of it, half way, and when only the browser has still to agree.
    for (const share of [0, 0.5, 1]) {
      await choose(page, 'Connections.csv', list.text);
      await find(page, 'button', 'Import', PATIENCE);
      await page.evaluate(stopAt, share);
      await press(page, 'button', 'Import');
      await says(page, 'It was stopped. Nothing was taken in.');
      expect(differences(before, await exported(app, page))).toEqual([]);
      expect(await rows(app, 'imports')).toEqual([]);
    }
  }, 180_000);

  test('the page can be typed into, and pressed', async ({ app }) => {
    const list = connections({ rows: SECONDS, seed: 4 });
    const page = await openOver(app, '/exchange', { people: list.here });
    await find(page, 'heading', 'Import and export');
    const before = await exported(app, page);
    await choose(page, 'Connections.csv', list.text);
    await find(page, 'button', 'Import', PATIENCE);
    await page.evaluate(() => {
      // What is typed counts if it arrives while the work goes on.
      addEventListener('input', ({ target }) => {
        const working = document.querySelector('progress') !== null;
        if (working) document.documentElement.dataset['typed'] = (target as HTMLInputElement).value;
      });
    });
    await press(page, 'button', 'Import');
    await until('some rows are in', () =>
      page.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 1),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await focused(page, 'searchbox', 'Find or do');
    await page.keyboard.type('ada');
    await until('what was typed is there', () =>
      page.evaluate(() => document.documentElement.dataset['typed'] === 'ada'),
    );
    // Once for what is found, once for the palette.
    await until('the palette is gone', async () => {
      await page.keyboard.press('Escape');
      return (await page.$('[role="dialog"]')) === null;
    });
    await press(page, 'button', 'Stop');
    await says(page, 'It was stopped. Nothing was taken in.');
    expect(differences(before, await exported(app, page))).toEqual([]);
    expect(await rows(app, 'imports')).toEqual([]);
  }, 180_000);
});
