import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
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
import { startSession } from './journeys/session.ts';
import type { App } from './support/app.ts';
import { copied } from './support/clipboard.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, paste, press, textWith } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab, openBoard, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { clickMenu } from './support/worker.ts';

const people = (app: App) => rows<Person>(app, 'people');
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
  await textWith(page, 'It is taken in.');
}

describe('times and numbers as far off as they are let in', () => {
  test('are shown on every surface', { timeout: 110_000 }, async ({ app }) => {
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
    { timeout: 110_000 },
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

      expect(await tour(app, hostilePlaces(hostileBackup().tables, [OLD, ...others]))).toEqual([]);
      await backOut(app, page, others);
    },
  );

  test('comes as files that are no files', { timeout: 90_000 }, async ({ app }) => {
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
    { timeout: 90_000 },
    async ({ app }) => {
      const page = await visit(app, practice('speaker'));
      for (const { text } of TEXTS) await clickMenu(app, page, { selectionText: text });
      for (const { url } of LINKS) await clickMenu(app, page, { linkUrl: url });
      await clickMenu(app, page, { selectionText: 'Zed Lastling' });
      await until('the last of them is saved', async () =>
        (await people(app)).some(({ name }) => name === 'Zed Lastling'),
      );
      const saved = await people(app);
      expect(saved.length).toBeGreaterThan(150);
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

  test('is typed and pasted into every field', { timeout: 90_000 }, async ({ app }) => {
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
    const [kept] = await people(app);
    expect(JSON.stringify([kept?.name, kept?.headline, kept?.company])).not.toMatch(REORDERING);
    expect(kept?.links).toEqual([]);
    expect(await foreign(page)).toEqual([]);
    await searched(app, kept?.name ?? '');
    await written(app, kept?.name ?? '');
    await talked(app, kept?.name ?? '', long);
  });
});

/** The palette and the list, asked for what is in the set. */
async function searched(app: App, name: string): Promise<void> {
  const page = await openBoard(app, '/people');
  for (const asked of [
    '<img',
    '{{',
    '.*',
    '((((',
    '\u202E',
    '__proto__',
    name,
    "' OR 1=1",
    'x'.repeat(5_000),
  ]) {
    const box = await find(page, 'searchbox', 'Search');
    await box.click({ count: 3 });
    await page.keyboard.sendCharacter(asked);
    expect(await foreign(page)).toEqual([]);
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  const line = await find(page, 'searchbox', 'Find or do');
  for (const asked of ['onerror', '<script data-hostile>', '{{constructor}}', '\\', '*:*']) {
    await line.click({ count: 3 });
    await page.keyboard.sendCharacter(asked);
    await until('something is offered', () => page.$('[role="option"]'));
    expect(await foreign(page)).toEqual([]);
  }
  await page.close();
}

/** A message in the popup with the review at work. */
async function written(app: App, name: string): Promise<void> {
  const page = await visit(app, practice('speaker'));
  const popup = await openPopup(app, page);
  for (const part of [hostileNotes().slice(0, 4_000), hostileNotes().slice(4_000, 9_000), name]) {
    await paste(popup, 'Message', `Hi <b data-hostile>,\n\n${part}`);
    await find(popup, 'list', 'Review');
    expect(await foreign(popup)).toEqual([]);
  }
  expect(await foreign(page)).toEqual([]);
  await popup.close();
}

/** A session with every text in its notes, and its recap as it is copied. */
async function talked(app: App, name: string, notes: string): Promise<void> {
  const panel = await openAsTab(app, 'sidepanel.html#/today');
  await startSession(panel, name, '15 min');
  const editor = await find(panel, 'textbox', 'Notes');
  await editor.click();
  await panel.keyboard.sendCharacter(notes.replaceAll(/\r/gu, ''));
  await until('the notes are stored', async () => {
    const [session] = await rows<{ notes: string }>(app, 'sessions');
    return (session?.notes.length ?? 0) > notes.length * 0.9;
  });
  expect(await foreign(panel)).toEqual([]);
  await press(panel, 'button', 'End session');
  await find(panel, 'region', 'Recap');
  expect(await foreign(panel)).toEqual([]);
  await press(panel, 'button', 'Copy formatted');
  await textWith(panel, 'copied with its formatting');
  const { html, text } = await copied(app);
  expect(text).toContain('Session with Ada');
  const tags = [...html.matchAll(/<\/?([a-z][a-z\d]*)([^>]*)>/giu)];
  expect(new Set(tags.map(([, tag]) => tag)).size).toBeGreaterThan(3);
  for (const [, tag, attributes = ''] of tags) {
    expect('html head body meta h1 h2 h3 p br ul li strong em a span').toContain(tag);
    expect(attributes).not.toMatch(/\son\w+=|data-hostile/u);
    for (const [, href] of attributes.matchAll(/href="([^"]*)"/gu))
      expect(href).toMatch(/^(?:https?|mailto):/u);
  }
  await panel.close();
}

/** What goes out is read by other programs as what it is here. */
async function backOut(app: App, page: Page, others: Person[]): Promise<void> {
  const save = async (button: string) => {
    const folder = await downloads(app);
    await press(page, 'button', button);
    return (await saved(folder)).text;
  };
  const names = (await people(app)).map(({ name }) => name).toSorted();
  const backup = JSON.parse(await save('Export everything')) as { tables: { people: Person[] } };
  expect(backup.tables.people.map(({ name }) => name).toSorted()).toEqual(names);

  const list = Papa.parse<string[]>(await save('As a list (CSV)'), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(list.errors).toEqual([]);
  const cells = list.data.slice(1);
  for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
  const plain = (cell = '') => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, '');
  expect(cells.map(([name]) => plain(name)).toSorted()).toEqual(names.map(plain).toSorted());

  const cards = (await save('As cards (vCard)')).split(/(?=BEGIN:VCARD)/u);
  expect(cards).toHaveLength(names.length);
  const called = cards.map((card) => {
    const read = ICAL.Component.fromString(card);
    for (const url of read.getAllProperties('url'))
      expect(String(url.getFirstValue())).toMatch(/^https?:/u);
    return String(read.getFirstPropertyValue('fn'));
  });
  const listed = others.map(({ name }) => cleanLine(name));
  expect(called).toEqual(expect.arrayContaining(listed));
}
