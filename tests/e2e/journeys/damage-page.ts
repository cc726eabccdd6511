import type { Dexie } from 'dexie';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { TABLES } from '@/lib/store/tables';
import { until } from '../support/until.ts';
import type { Rows, Write } from './damage-record.ts';

declare const chrome: WxtBrowser;

/** What the calls below put into a page. */
interface Held {
  __store: Dexie;
  __saved?: (number: number) => void;
}

/** Who is told of the saves in a page; a page takes only one. */
const listeners = new WeakMap<Page, (number: number) => void>();

/** Among what the page's scripts give each other. In words of its own: the tests' tool would rewrite the import. */
const FIND_STORE = `(async () => {
  for (const { href } of document.querySelectorAll('link[rel="modulepreload"]')) {
    for (const given of Object.values(await import(href))) {
      if (given?.name !== 'boardside' || typeof given.transaction !== 'function') continue;
      globalThis.__store = given;
      return given.isOpen();
    }
  }
  return false;
})()`;

/** Finds the store that Boardside has opened in this page. */
async function takeStore(page: Page): Promise<void> {
  await until('the store of the page', () => page.evaluate(FIND_STORE));
}

/**
 * Saves these one after the other, through the store that Boardside has opened
 * in this page. `saved` is told of each that was acknowledged.
 */
export async function save(
  page: Page,
  writes: Write[],
  saved?: (number: number) => void,
): Promise<void> {
  await takeStore(page);
  if (saved) {
    const isNew = !listeners.has(page);
    listeners.set(page, saved);
    if (isNew)
      await page.exposeFunction('__saved', (number: number) => listeners.get(page)?.(number));
  }
  await page.evaluate(async (given) => {
    const { __store: store, __saved: tell } = globalThis as unknown as Held;
    for (const [number, { put, drop }] of given.entries()) {
      const [rows, ids] = [Object.entries(put), Object.entries(drop)];
      await store.transaction(
        'rw',
        [...rows, ...ids].map(([table]) => table),
        async () => {
          for (const [table, some] of rows) await store.table(table).bulkPut(some);
          for (const [table, some] of ids) await store.table(table).bulkDelete(some);
        },
      );
      tell?.(number);
    }
  }, writes);
}

/** Waits until the second copy has everything that was saved. */
export async function copied(page: Page): Promise<void> {
  await takeStore(page);
  await until(
    'the second copy has it all',
    () =>
      page.evaluate(async () => {
        const { __store: store } = globalThis as unknown as Held;
        const last = (await store.table('journal').orderBy(':id').last()) as { seq: number } | null;
        const { 'copy:head': head } = await chrome.storage.local.get('copy:head');
        return last !== null && (head as { seq: number } | undefined)?.seq === last.seq;
      }),
    15_000,
  );
}

/** What the browser itself has of the store; a reading that fails says why. */
export type Raw = { rows: Rows } | { why: string };

/** Every table, straight from IndexedDB: of a store that is not there, nothing. */
export function readRaw(page: Page): Promise<Raw> {
  return page.evaluate(async (tables): Promise<Raw> => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
      });
    try {
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === 'boardside')) return { rows: {} };
      const db = await settled(indexedDB.open('boardside'));
      try {
        const there = tables.filter((table) => db.objectStoreNames.contains(table));
        const rows: Record<string, unknown> = {};
        if (there.length > 0) {
          const reading = db.transaction(there);
          for (const table of there)
            rows[table] = await settled(reading.objectStore(table).getAll());
        }
        return { rows };
      } finally {
        // One that is left open would keep the damaged files from being thrown away.
        db.close();
      }
    } catch (error) {
      return { why: String(error) };
    }
  }, TABLES);
}
