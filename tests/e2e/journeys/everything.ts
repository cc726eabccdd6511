import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from '../support/app.ts';
import { onNewStore, put } from '../support/put.ts';

declare const chrome: WxtBrowser;

/** Stands in everything that is put anywhere here, beside the ids of the rows. */
export const MARK = 'Marker-of-before';

const EXAMPLE = new URL('../../fixtures/store/v7.json', import.meta.url);

/** Puts something into every corner in which the browser keeps things for Boardside; answers the ids of the rows. */
export function fillEverything(app: App): Promise<string[]> {
  const { tables } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as {
    tables: Record<string, { id: string }[]>;
  };
  return onNewStore(app, async (page) => {
    await put(page, tables);
    await page.evaluate(fillCorners, MARK);
    return Object.values(tables).flatMap((rows) => rows.map(({ id }) => id));
  });
}

/** Runs in the page. */
async function fillCorners(mark: string): Promise<void> {
  await chrome.storage.local.set({
    settings: { myName: mark },
    jobs: [{ id: mark, kind: 'reminders', at: 9e12 }],
    work: { fileAt: 1, since: 2, keys: [`people/${mark}`] },
    'copy:people/1': { name: mark },
    'snapshot:1': mark,
  });
  await chrome.storage.session.set({ [mark]: true });
  await chrome.alarms.create(mark, { delayInMinutes: 600 });
  await chrome.action.setBadgeText({ text: '77' });
  localStorage.setItem('running-session', mark);
  sessionStorage.setItem('veiled', mark);
  await caches.open(mark);
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('snapshots', { create: true });
  const file = await (
    await folder.getFileHandle(`${mark}.json`, { create: true })
  ).createWritable();
  await file.write(mark);
  await file.close();
  await new Promise((resolve) => {
    const opening = indexedDB.open('boardside-scratch');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('scratch'));
    opening.addEventListener('success', () => resolve(opening.result.close()));
  });
  // The store's own tables.
  await new Promise((resolve) => {
    const opening = indexedDB.open('boardside');
    opening.addEventListener('success', () => {
      const { result: db } = opening;
      const own = ['imports', 'folders', 'journal'];
      const work = db.transaction(own, 'readwrite');
      const imported = { name: mark, createdAt: 1, added: [], changed: [], settings: {} };
      work.objectStore('imports').put({ id: mark, ...imported });
      work.objectStore('folders').put({ id: mark });
      work.objectStore('journal').put({ table: 'people', keys: [mark] });
      work.addEventListener('complete', () => resolve(db.close()));
    });
  });
}

interface Everything {
  /** Rows by database and table. */
  rows: Record<string, unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  alarms: string[];
  badge: string;
  permissions: string[];
  web: Record<string, string>;
  caches: string[];
  files: string[];
}

/** All that the browser keeps for Boardside, asked of the browser itself. */
export function everything(page: Page): Promise<Everything> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const rows: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const table of db.objectStoreNames)
        rows[`${name}/${table}`] = await done(db.transaction(table).objectStore(table).getAll());
      db.close();
    }
    const list = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const found = await Array.fromAsync(folder.values(), async (one) =>
        one.kind === 'directory' ? [one.name, ...(await list(one))] : [one.name],
      );
      return found.flat();
    };
    return {
      rows,
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      badge: await chrome.action.getBadgeText({}),
      permissions: (await chrome.permissions.getAll()).permissions ?? [],
      web: { ...localStorage, ...sessionStorage },
      caches: await caches.keys(),
      files: await list(await navigator.storage.getDirectory()),
    };
  });
}

/** Types into a field without end, faster than anybody can, until its page is gone. */
export async function typeForEver(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  await page.$eval(
    selector,
    (field, text) => {
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      let turn = 0;
      setInterval(() => {
        turn += 1;
        own?.set?.call(field, `${text} ${turn}`);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, 2);
    },
    words,
  );
}
