import type { Page } from 'puppeteer-core';
import type { App } from '../support/app.ts';
import { find } from '../support/find.ts';
import { openBoard, url } from '../support/surfaces.ts';

const FULL = 'boardside-test-full';

/** From its next loading on, the disk takes nothing that a page stores while this is switched on. */
export async function canFill(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(failWhenFull, FULL);
  await page.evaluate(failWhenFull, FULL);
}

/** Runs in the page: what a browser answers when there is no room. */
function failWhenFull(flag: string): void {
  for (const name of ['put', 'add'] as const) {
    const work = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given) {
      if (localStorage.getItem(flag) !== null)
        throw new DOMException('The current transaction exceeded its quota.', 'QuotaExceededError');
      return work.apply(this, given);
    };
  }
}

export async function setFull(page: Page, full: boolean): Promise<void> {
  await page.evaluate(
    (flag, is) => (is ? localStorage.setItem(flag, '') : localStorage.removeItem(flag)),
    FULL,
    full,
  );
}

/** Makes room and presses "Try again" in one go: tried by itself in between, there would be nothing to press. */
export async function tryAgainWithRoom(page: Page): Promise<void> {
  const again = await find(page, 'button', 'Try again');
  await again.evaluate((button, flag) => {
    localStorage.removeItem(flag);
    button.click();
  }, FULL);
}

/** A page of the extension with nothing of the product on it, and so no connection of its own to the store. */
export function bystander(app: App): Promise<Page> {
  return app.open(url(app, 'icon/icon.svg'));
}

/**
 * Makes the store anew in another version, the same to the letter but for the
 * tables left out, and keeps it open: `letGo` ends that, and a connection that
 * is asked to close does not hear of it before.
 */
export async function remake(page: Page, version: number, without: string[] = []): Promise<void> {
  await page.evaluate(remakeInPage, version, without);
}

export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close());
}

/** Raises the version of the store as a newer Boardside would, and keeps it open. */
export async function raise(page: Page, version: number): Promise<void> {
  await page.evaluate(async (to) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('boardside', to);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    });
    Object.assign(globalThis, { held: db });
  }, version);
}

/** Runs in the page. */
async function remakeInPage(version: number, without: string[]): Promise<void> {
  const own = globalThis as { held?: IDBDatabase };
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  own.held?.close();
  const before = await asked(indexedDB.open('boardside'));
  const names = [...before.objectStoreNames].filter((name) => !without.includes(name));
  const reading = before.transaction(names);
  const tables = await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name);
      const { keyPath, autoIncrement } = store;
      const indexes = [...store.indexNames].map((index) => {
        const { name, keyPath, unique, multiEntry } = store.index(index);
        return { name, keyPath, unique, multiEntry };
      });
      return { name, keyPath, autoIncrement, indexes, rows: await asked(store.getAll()) };
    }),
  );
  before.close();
  await asked(indexedDB.deleteDatabase('boardside'));
  const opening = indexedDB.open('boardside', version);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of tables) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  });
  own.held = await asked(opening);
}

/** Lets nobody open the store from now on, until what it answers is called. */
export async function holdUpStore(app: App): Promise<() => Promise<void>> {
  const other = await openBoard(app, '/board');
  await find(other, 'button', 'Technical seat: empty');
  // Whoever opens the store waits for this lock.
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('store-guard', () => {
          held();
          return new Promise((open) => Object.assign(globalThis, { __open: open }));
        });
      }),
  );
  return () => other.evaluate(() => (globalThis as unknown as { __open: () => void }).__open());
}
