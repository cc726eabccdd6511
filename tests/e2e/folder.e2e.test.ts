import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { describe, expect } from 'vitest';
import type { App } from './support/app.ts';
import { copyFollows } from './support/copy.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, gone, press, textWith, undoLatest } from './support/find.ts';
import { DAY, openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab, openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

declare const chrome: WxtBrowser;

const TODAY = /^boardside-\d{4}-\d\d-\d\d\.json$/u;
const LINE = 'Save a file with everything.';

interface Folder {
  savedAt: number | null;
  files: string[];
}

/** Rows that changed since a file that was saved so many days ago, none if null. */
function work(page: Page, days: number | null, changed: number): Promise<void> {
  const at = (ago: number) => Date.now() - ago * DAY;
  const keys = Array.from({ length: changed }, (_, index) => `people/${index}`);
  const kept = { fileAt: days === null ? null : at(days), since: at(days ?? 2), keys };
  return page.evaluate((given) => chrome.storage.local.set({ work: given }), kept);
}

/** The browser hands out this folder of the origin's own file system, as its picker would one of the disk. */
async function handsOut(page: Page, name: string): Promise<void> {
  await page.evaluate((called) => {
    const showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle(called, { create: true });
    };
    Object.assign(globalThis, { showDirectoryPicker });
  }, name);
}

/** The browser answers this when asked whether it may be written to, until it is asked properly. */
async function asksAgain(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    let state = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: () => Promise.resolve(state),
      requestPermission: () => Promise.resolve((state = 'granted')),
    });
  });
  await page.reload();
}

/** The files in that folder, with their texts. */
function filesIn(page: Page, name: string): Promise<Record<string, string>> {
  return page.evaluate(async (called) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(called);
    const files = await Array.fromAsync(folder.values(), async (one) =>
      one instanceof FileSystemFileHandle ? [one.name, await (await one.getFile()).text()] : [],
    );
    return Object.fromEntries(files) as Record<string, string>;
  }, name);
}

async function folder(app: App): Promise<Folder | undefined> {
  return (await rows<Folder>(app, 'folders'))[0];
}

/** The last file was written so many days ago. */
function wroteBefore(page: Page, days: number): Promise<void> {
  return page.evaluate(
    (savedAt) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('boardside');
        opening.addEventListener('success', () => {
          const { result: db } = opening;
          const folders = db.transaction('folders', 'readwrite').objectStore('folders');
          const reading = folders.get('folder') as IDBRequest<object>;
          reading.addEventListener('success', () => {
            folders.put({ ...reading.result, savedAt }).addEventListener('success', () => {
              db.close();
              done();
            });
          });
        });
      }),
    Date.now() - days * DAY,
  );
}

/** Waits until today's file is written, and counted as the last: that comes after it, and would undo what is set here. */
async function wroteToday(app: App, page: Page): Promise<void> {
  const yesterday = Date.now() - DAY;
  await expect.poll(async () => (await folder(app))?.savedAt).toBeGreaterThan(yesterday);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { work: kept } = await chrome.storage.local.get<{ work?: { fileAt: number } }>(
          'work',
        );
        return kept?.fileAt;
      }),
    )
    .toBeGreaterThan(yesterday);
}

describe('the reminder to save a file', () => {
  test('says why, is put off for a week, and is gone with the file', async ({ app }) => {
    const page = await openOver(app, '/today', { people: [someone('Ada Moreno')] });
    await find(page, 'button', 'Start session');
    // As many as are told apart: what is counted by itself meanwhile changes nothing.
    await work(page, null, 200);
    await find(page, 'link', LINE);
    await textWith(page, 'There is none yet, and 200 or more things changed since you began');
    await press(page, 'button', 'Later: Save a file with everything');
    await gone(page, 'link', LINE);
    await undoLatest(page);
    await find(page, 'link', LINE);
    const downloaded = await downloads(app);
    await press(page, 'button', 'Save a file');
    expect((await saved(downloaded)).text).toContain('Ada Moreno');
    await gone(page, 'link', LINE);
    // What waits to be copied would be counted later.
    await copyFollows(app);
    await work(page, 3, 12);
    const exchange = await openBoard(app, '/exchange');
    await textWith(exchange, 'Last file saved: 3 days ago, 12 things changed since.');
    await page.bringToFront();
    expect(await page.$(`::-p-aria([name="${LINE}"])`)).toBeNull();
  });
});

describe('a folder for files', () => {
  test('gets one at once and one a day, is asked for again, and let go of', async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    await find(page, 'button', 'Choose a folder');
    await handsOut(page, 'Backups');
    await press(page, 'button', 'Choose a folder');
    await textWith(page, 'They go into “Backups”, the last one just now.');
    await textWith(page, 'Last file saved: just now, nothing changed since.');
    const [[name, text]] = Object.entries(await filesIn(page, 'Backups')) as [[string, string]];
    expect(name).toMatch(TODAY);
    expect(JSON.parse(text)).toMatchObject({ format: 'boardside-backup' });
    expect(text).toContain('Ada Moreno');

    // The next day nothing changed, and the day after something did: a page that opens writes by itself.
    await wroteBefore(page, 2);
    await work(page, 2, 1);
    const other = await openAsTab(app, 'sidepanel.html#/today');
    await wroteToday(app, other);
    expect(Object.keys(await filesIn(other, 'Backups'))).toEqual([name]);

    // After a restart of the browser it has to be allowed again.
    await wroteBefore(page, 2);
    await work(page, 2, 1);
    await asksAgain(other);
    await textWith(other, 'The browser asks again before Boardside may save files into “Backups”.');
    await press(other, 'button', 'Allow again');
    await gone(other, 'button', 'Allow again');
    await wroteToday(app, other);

    await page.bringToFront();
    await press(page, 'button', 'Stop saving there');
    await textWith(page, 'Those that are there stay.');
    await find(page, 'button', 'Choose a folder');
    await undoLatest(page);
    await textWith(page, 'They go into “Backups”');
  });

  test('that is gone is told of, and nothing is lost', async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    await find(page, 'button', 'Choose a folder');
    await handsOut(page, 'Backups');
    await press(page, 'button', 'Choose a folder');
    await textWith(page, 'the last one just now');
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('Backups', { recursive: true });
    });
    await press(page, 'button', 'Save one now');
    await textWith(page, 'The folder “Backups” is not there any more');
    await textWith(page, 'Everything is still in this browser.');
    await handsOut(page, 'Others');
    await press(page, 'button', 'Choose a folder');
    await textWith(page, 'They go into “Others”, the last one just now.');
    expect(await rows(app, 'people')).toHaveLength(1);
    await until('there is one', async () => {
      const files = Object.keys(await filesIn(page, 'Others'));
      return files.length === 1 && TODAY.test(files[0] ?? '');
    });
  });

  test('is not offered where the browser has none', async ({ app }) => {
    const page = await openBoard(app, '/exchange');
    await page.evaluateOnNewDocument(() =>
      Reflect.deleteProperty(globalThis, 'showDirectoryPicker'),
    );
    await page.reload();
    await find(page, 'button', 'Export everything');
    expect(await page.$('::-p-aria([name="Choose a folder"][role="button"])')).toBeNull();
  });
});
