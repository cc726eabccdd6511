import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from './app.ts';
import { url } from './surfaces.ts';
import { stopWorker, wakeWorker } from './worker.ts';

declare const chrome: WxtBrowser;

/** The names of the snapshots' files, the newest first. */
export async function snapshotFiles(app: App): Promise<string[]> {
  const worker = await wakeWorker(app);
  return worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('snapshots', { create: true });
    const names: string[] = [];
    // What is just being written has another ending.
    for await (const name of folder.keys()) if (name.endsWith('.gz')) names.push(name);
    return names.toSorted().toReversed();
  });
}

/** Puts files into the snapshots' folder that can't be read. */
export async function plantDamaged(app: App, names: string[]): Promise<void> {
  const worker = await wakeWorker(app);
  await worker.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('snapshots', { create: true });
    for (const name of files) {
      const file = await folder.getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      await writable.write('no gzip');
      await writable.close();
    }
  }, names);
}

/** When the regular snapshot is due; undefined when nothing changed since the last. */
export async function snapshotDue(app: App): Promise<number | undefined> {
  const worker = await wakeWorker(app);
  return worker.evaluate(async () => {
    const { jobs } = (await chrome.storage.local.get('jobs')) as {
      jobs?: { id: string; at: number }[];
    };
    return jobs?.find(({ id }) => id === 'snapshot')?.at;
  });
}

/** Plays that the time of the regular snapshot has come: its job is due, and the alarm rings. */
export async function ringForSnapshot(app: App): Promise<void> {
  const worker = await wakeWorker(app);
  await worker.evaluate(async () => {
    // Under the worker's own lock: it may be changing the list just now.
    await navigator.locks.request('jobs', async () => {
      const { jobs } = (await chrome.storage.local.get('jobs')) as {
        jobs: { id: string; at: number }[];
      };
      const due = jobs.map((job) => (job.id === 'snapshot' ? { ...job, at: Date.now() } : job));
      await chrome.storage.local.set({ jobs: due });
    });
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
    onAlarm.dispatch({ name: 'boardside' });
  });
}

/** Puts the example database of an older version in the place of the store; no page of Boardside is open then. */
export async function leaveOlderStore(app: App, version: number): Promise<void> {
  const file = new URL(`../../fixtures/store/v${version}.json`, import.meta.url);
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: Record<string, object[]> };
  // Of the extension's origin, and without a script of its own.
  const page = await app.open(url(app, 'icon/icon.svg'));
  // Nothing is copied any more: what came after the clearing would be put in the place of the older store.
  await page.evaluate(
    () =>
      new Promise<void>(
        (held) => void navigator.locks.request('copy', () => new Promise(() => held())),
      ),
  );
  await (await wakeWorker(app)).evaluate(() => chrome.storage.local.clear());
  for (const other of await app.browser.pages())
    if (other !== page && other.url().startsWith(url(app, ''))) await other.close();
  await stopWorker(app);
  await writeStore(page, version, tables);
  await page.close();
}

function writeStore(page: Page, version: number, tables: Record<string, object[]>): Promise<void> {
  return page.evaluate(
    async (number, all) => {
      await new Promise((resolve, reject) => {
        const dropping = indexedDB.deleteDatabase('boardside');
        dropping.addEventListener('success', resolve);
        dropping.addEventListener('error', reject);
      });
      await new Promise<void>((resolve, reject) => {
        // Dexie counts in tenths.
        const opening = indexedDB.open('boardside', number * 10);
        opening.addEventListener('error', reject);
        opening.addEventListener('upgradeneeded', () => {
          for (const [name, rows] of Object.entries(all)) {
            const store = opening.result.createObjectStore(name, { keyPath: 'id' });
            for (const row of rows) store.put(row);
          }
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      });
    },
    version,
    tables,
  );
}
