import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Person } from '../../lib/people/person.ts';
import { cleanLine } from '../../lib/text/clean.ts';
import { FILES, LINKS, TEXTS } from '../tools/hostile-set.ts';
import { foreign, tour } from './journeys/foreign.ts';
import {
  farBackup,
  HOSTILE,
  hostileBackup,
  hostileCards,
  hostileNotes,
  hostileRows,
} from './journeys/hostile-rows.ts';
import { hostilePlaces } from './journeys/hostile-places.ts';
import { backOut } from './journeys/hostile-out.ts';
import { searched, talked, written } from './journeys/hostile-typed.ts';
import type { App } from './support/app.ts';
import { find, paste, press, textWith } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { clickMenu } from './support/worker.ts';

const people = (app: App) => rows<Person>(app, 'people');
/** What many of the set have in them. */
const MARKS = /data-hostile|leak\.invalid|__pwned|1337|DROP TABLE|=1\+1/u;
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;

/** As a version might have stored somebody that looked less closely. */
const OLD = someone('Otto <img data-hostile src=x onerror=globalThis.__pwned=1>', {
  sources: LINKS.filter(({ leads }) => !leads).map(({ url }, at) => ({ url, title: '', at })),
  emails: ['eve@leak.invalid\r\nBCC: x', '\uD83D@x'],
});

function fileOf(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'boardside-hostile-')), name);
  writeFileSync(file, text);
  return file;
}

/** Chooses a file and waits for what is said of it. */
async function choose(page: Page, file: string, words: RegExp): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await textWith(page, words);
  expect(await foreign(page)).toEqual([]);
}

async function takeIn(app: App, page: Page): Promise<void> {
  const before = (await people(app)).length;
  await press(page, 'button', 'Import');
  await until('they are there', async () => (await people(app)).length > before);
  await textWith(page, 'taken in. “Undo import” takes');
}

describe('times and numbers as far off as they are let in', () => {
  test('are shown on every surface', { timeout: 240_000 }, async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [OLD] });
    const backup = farBackup();
    await choose(page, fileOf('far.json', JSON.stringify(backup)), /\d+ people new/u);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/not taken in/u);
    await takeIn(app, page);
    const all = [OLD, ...(await people(app))];
    expect(await tour(app, hostilePlaces(backup.tables, all, 2))).toEqual([]);
  });
});

describe('the hostile set', () => {
  test(
    'comes in by files, stands on every surface, and goes out: as text',
    { timeout: 240_000 },
    async ({ app }) => {
      const page = await openOver(app, '/exchange', { people: [OLD] });
      await choose(page, fileOf('backup.json', JSON.stringify(hostileBackup())), /\d+ people new/u);
      expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/not taken in/u);
      await takeIn(app, page);
      await choose(page, fileOf('\u202Evsc.<b>.csv', Papa.unparse(hostileRows())), /\d+ new/u);
      await takeIn(app, page);
      await choose(page, fileOf('cards.vcf', hostileCards()), /\d+ new/u);
      await takeIn(app, page);
      const everybody = await people(app);
      expect(everybody.length).toBeGreaterThan(300);
      const others = everybody.filter(({ id }) => id !== OLD.id);
      for (const { name, links } of others) {
        expect(name).not.toMatch(REORDERING);
        for (const { url } of links) expect(url).toMatch(/^https?:\/\/[!-~]+$/u);
      }

      const told: string[] = [];
      const places = hostilePlaces(hostileBackup().tables, [OLD, ...others]);
      expect(await tour(app, places, (text) => told.push(text))).toEqual([]);
      // They were there to be seen: a tour of empty rooms proves nothing.
      expect(told.filter((text) => MARKS.test(text)).length).toBeGreaterThan(places.length / 2);
      await backOut(app, page);
    },
  );

  test('comes as files that are no files', { timeout: 180_000 }, async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    for (const { name, text } of FILES) {
      const file = fileOf(name.replaceAll('/', ' '), text);
      await choose(
        page,
        file,
        /Nothing was taken in|\d+ (?:new|twice|people new|here already)|not taken in|\bImport\b/u,
      );
    }
    expect(await people(app)).toHaveLength(1);
  });

  test(
    'is saved from a page by its selection and its links',
    { timeout: 180_000 },
    async ({ app }) => {
      const page = await visit(app, practice('speaker'));
      for (const { text } of TEXTS) await clickMenu(app, page, { selectionText: text });
      for (const { url } of LINKS) await clickMenu(app, page, { linkUrl: url });
      await clickMenu(app, page, { selectionText: 'Zed Lastling' });
      // They are saved side by side: the last may overtake others.
      const saved = await until(
        'they are saved, the last of them too',
        async () => {
          const all = await people(app);
          return all.length > 150 && all.some(({ name }) => name === 'Zed Lastling') && all;
        },
        60_000,
      );
      for (const { name, links } of saved) {
        expect(name).toBe(cleanLine(name));
        for (const { url } of links) expect(url).toMatch(/^https?:\/\/[!-~]+$/u);
      }
      expect(await foreign(page)).toEqual([]);
      const some = saved
        .filter((_, index) => index % 12 === 0)
        .map(({ id }) => `board.html#/people/${id}`);
      expect(await tour(app, ['board.html#/people', 'board.html#/duplicates', ...some])).toEqual(
        [],
      );
    },
  );

  test('is typed and pasted into every field', { timeout: 180_000 }, async ({ app }) => {
    const ada = someone('Ada Moreno');
    const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
    const line = HOSTILE.filter((text) => text.length < 120).join(' ');
    const long = hostileNotes();
    await find(page, 'heading', 'Ada Moreno');
    for (const [field, text] of [
      ['Headline', line.slice(0, 300)],
      ['Company', '\u202Egnp.exe <b data-hostile>'],
      ['Place', line.slice(300, 600)],
      ['Availability', line.slice(600, 900)],
      ['Areas of experience, with commas between', line.slice(900, 1_200)],
      ['Private notes', long.slice(0, 20_000)],
      ['What they gain from you', line.slice(1_200, 3_000)],
      ['Name', `Ada "><img data-hostile src=x onerror=globalThis.__pwned=1>\u202E`],
    ] as const)
      await paste(page, field, text);
    await until('it is kept', async () => (await people(app))[0]?.name.startsWith('Ada "><img'));
    for (const { url } of LINKS.slice(0, 8)) {
      await paste(page, 'Add a link or e-mail', url.replaceAll(/\s/gu, ''));
      await page.keyboard.press('Enter');
    }
    // One that can be used, after those that can't: it is taken, and nothing before it was.
    await paste(page, 'Add a link or e-mail', 'https://example.org/ada');
    await page.keyboard.press('Enter');
    const kept = await until('the last is kept', async () => {
      const [one] = await people(app);
      return one && one.links.length > 0 && one;
    });
    expect(JSON.stringify([kept.name, kept.headline, kept.company])).not.toMatch(REORDERING);
    expect(kept.links.map(({ url }) => url)).toEqual(['https://example.org/ada']);
    expect(await foreign(page)).toEqual([]);
    await searched(app, kept.name);
    await written(app, kept.name);
    await talked(app, kept.name, long);
  });
});
