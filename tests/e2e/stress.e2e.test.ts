import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { VERSIONS } from '../../lib/store/schema.ts';
import { sowSession, storedNotes, untilStored } from './journeys/notes.ts';
import { notesIn } from './journeys/session.ts';
import {
  bystander,
  canFill,
  letGo,
  raise,
  remake,
  setFull,
  tryAgainWithRoom,
} from './journeys/stress.ts';
import { draftIsFor, drafts } from './journeys/outreach.ts';
import type { App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import { choosePerson } from './support/choose.ts';
import { copyFollows } from './support/copy.ts';
import { find, focused, gone, holds, paste, press, status, textWith } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { fillStore, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { closePopup, openAsTab, openBoard, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { stopWorker } from './support/worker.ts';
import { welcomeTab } from '../tools/welcome.ts';

declare const chrome: WxtBrowser;

/** The version of today's store, as IndexedDB counts it. */
const NOW = VERSIONS.length * 10;

/** The tables that only today's version has. */
const NEW = Object.keys(VERSIONS.at(-1)?.tables ?? {}).filter((name) =>
  VERSIONS.slice(0, -1).every(({ tables }) => !(name in tables)),
);

async function openNotesAt(app: App, place: string): Promise<Page> {
  const page = await openAsTab(app, place);
  await find(page, 'textbox', 'Notes');
  await page.focus('.cm-content');
  return page;
}

describe('a disk without room', () => {
  test('has notes held, offered as a file, kept over a reload, and stored when there is room', async ({
    app,
  }) => {
    const folder = await downloads(app);
    const { place } = await sowSession(app);
    const page = await openNotesAt(app, place);
    await canFill(page);
    await page.keyboard.type('before\n');
    await untilStored(app, 'before\n');
    await setFull(page, true);
    await page.keyboard.type('! in the middle\n');
    const told = await textWith(page, 'There is no room left on the disk');
    expect(told).toContain('Everything stored before is safe, and your last words are kept here.');
    await focused(page, 'textbox', 'Notes');
    await page.keyboard.type('and more');
    await press(page, 'button', 'Save what you typed as a file');
    const file = await saved(folder);
    expect(file.name).toMatch(/^boardside-typed-\d{4}-\d\d-\d\d\.txt$/u);
    expect(file.text).toMatch(
      /^Notes of the talk with Ngozi Brightwater \(.+\)\n\nbefore\n! in the middle\nand more\n$/u,
    );
    expect(await storedNotes(app)).toBe('before\n');

    await until('it is kept beside the store', async () =>
      (await beside(page, 'held')).includes('and more'),
    );
    await page.reload();
    await until('the notes are whole', async () =>
      (await notesIn(page)).includes('before\n! in the middle\nand more'),
    );
    await textWith(page, 'There is no room left on the disk');
    await tryAgainWithRoom(page);
    await untilStored(app, 'before\n! in the middle\nand more');
    await status(page, 'What you typed is stored now.');
    await gone(page, 'button', 'Save what you typed as a file');
    expect(await rows(app, 'takeaways')).toMatchObject([{ text: 'in the middle' }]);
  });

  test('has a field, a line and a message held, each stored by itself later', async ({ app }) => {
    const ada = someone('Ada Moreno', { stage: 'talking' });
    await fillStore(app, { people: [ada] });
    const page = await openBoard(app, `/people/${ada.id}`);
    await find(page, 'heading', 'Ada Moreno');
    await canFill(page);
    await page.evaluate(() => location.assign('#/areas'));
    await find(page, 'textbox', 'New growth area');
    await setFull(page, true);
    await page.type('::-p-aria([name="New growth area"])', 'Speaking up');
    await press(page, 'button', 'Add');
    await textWith(page, 'There is no room left on the disk');
    await page.evaluate((id) => location.assign(`#/write/${id}`), ada.id);
    await holds(page, 'combobox', 'Person', 'Ada Moreno');
    await page.type('textarea', 'PS: thank you');
    await until('both wait', async () => (await waiting(page)).length === 2);
    expect(await waiting(page)).toEqual([
      expect.stringMatching(/^A growth area/u),
      expect.stringMatching(/^Message to Ada Moreno/u),
    ]);
    expect(await drafts(app)).toEqual([]);
    await setFull(page, false);
    await expect
      .poll(() => rows(app, 'areas'), { timeout: 30_000 })
      .toMatchObject([{ title: 'Speaking up' }]);
    await expect.poll(async () => (await drafts(app))[0]?.body).toContain('PS: thank you');
    await gone(page, 'button', 'Save what you typed as a file');
  });
});

describe('a popup over a disk without room', () => {
  test('closes with words that are in the message when it opens again', async ({ app }) => {
    const ada = someone('Ada Moreno', { stage: 'talking' });
    await fillStore(app, { people: [ada] });
    const over = await visit(app, practice('mynetwork'));
    const popup = await openPopup(app, over);
    await canFill(popup);
    await choosePerson(popup, 'Ada Moreno');
    await draftIsFor(popup, 'Ada Moreno');
    await setFull(popup, true);
    await paste(popup, 'Message', 'Thank you, Ada.');
    await until('it is kept beside the store', async () =>
      (await beside(popup, 'held')).includes('Thank you'),
    );
    await setFull(popup, false);
    await closePopup(app);
    const again = await openPopup(app, over);
    await holds(again, 'combobox', 'Person', 'Ada Moreno');
    await holds(again, 'textbox', 'Message', 'Thank you, Ada.');
    await expect
      .poll(() => drafts(app))
      .toMatchObject([{ personId: ada.id, body: 'Thank you, Ada.' }]);
  });
});

describe('a store that the browser drops', () => {
  test('is whole again by itself, with what was typed meanwhile', async ({ app }) => {
    const { place } = await sowSession(app);
    const page = await openNotesAt(app, place);
    await page.keyboard.type('before\n');
    await untilStored(app, 'before\n');
    await copyFollows(app);
    const client = await page.createCDPSession();
    const typing = page.keyboard.type('meanwhile and after', { delay: 30 });
    await client.send('Storage.clearDataForOrigin', {
      origin: `chrome-extension://${app.id}`,
      storageTypes: 'indexeddb',
    });
    await typing;
    await untilStored(app, 'before\nmeanwhile and after');
  });
});

describe('a newer Boardside in another tab', () => {
  test('is said on the old page, and what was typed there is stored by the next', async ({
    app,
  }) => {
    const { place } = await sowSession(app);
    const page = await openNotesAt(app, place);
    await page.keyboard.type('before\n');
    await untilStored(app, 'before\n');
    const other = await bystander(app);
    await raise(other, NOW + 10);
    await page.bringToFront();
    await focused(page, 'textbox', 'Notes');
    await page.keyboard.type('after');
    const told = await textWith(page, 'Boardside was updated in another tab');
    expect(told).toContain('Everything that was stored is safe. Reload this page');
    await press(page, 'button', 'Reload');
    // To this Boardside it is from the future, and must not be touched.
    const future = await textWith(page, 'It was written by a newer Boardside');
    expect(future).toContain('Nothing was changed or deleted.');
    await find(page, 'button', 'Save what you typed as a file');
    await remake(other, NOW);
    await letGo(other);
    await press(page, 'button', 'Try again');
    await untilStored(app, 'before\nafter');
    await until('they are shown', async () => (await notesIn(page)).endsWith('after'));
    await gone(page, 'button', 'Save what you typed as a file');
  });
});

describe('an older Boardside in another tab', () => {
  test('is waited for, with words, and the page goes on by itself', async ({ app }) => {
    const ada = someone('Ada Moreno');
    await fillStore(app, { people: [ada] });
    const other = await bystander(app);
    await (await welcomeTab(app.browser)).close();
    // What is made anew without its journal is put back from there.
    await copyFollows(app);
    // Whoever has it open makes it anew when it is deleted.
    await stopWorker(app);
    await remake(other, NOW - 10, NEW);
    const page = await openBoard(app, `/people/${ada.id}`);
    const told = await textWith(page, 'Boardside waits for another of its tabs');
    expect(told).toContain('Close the other Boardside tabs: this page then goes on by itself.');
    await other.close();
    await find(page, 'heading', 'Ada Moreno');
    await until('nothing is said any more', async () =>
      page.evaluate(() => !document.body.innerText.includes('waits for another')),
    );
  });
});

/** What is kept beside the store, as text. */
function beside(page: Page, key: string | null): Promise<string> {
  return page.evaluate(async (name) => JSON.stringify(await chrome.storage.local.get(name)), key);
}

/** The words that wait to be stored, as the page lists them. */
function waiting(page: Page): Promise<string[]> {
  return page.$$eval('[aria-label="What is not stored"] summary', (all) =>
    all.map(({ textContent }) => textContent),
  );
}
