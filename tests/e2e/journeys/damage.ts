import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { startApp, type App } from '../support/app.ts';
import {
  CHROME_BUILD,
  dropProfile,
  killChromium,
  newProfile,
  startChromium,
} from '../support/chromium.ts';
import { press } from '../support/find.ts';
import { openBoard } from '../support/surfaces.ts';
import { until } from '../support/until.ts';
import { welcomeTab } from '../../tools/welcome.ts';
import { folderOf, type Backend } from './damage-files.ts';
import { aMonth } from './damage-month.ts';
import { copied, readRaw, save, type Raw } from './damage-page.ts';
import { createHistory, type Finding, type History, type Rows } from './damage-record.ts';

declare const chrome: WxtBrowser;

/** A month of work in a profile that no browser runs on. */
export interface Month {
  backend: Backend;
  /** After a browser that was closed well, and after one that was killed: its newest log is still there. */
  closed: string;
  killed: string;
  history: History;
  build: Build;
  drop(): void;
}

/** The extension in a folder of its own, as it is or as one that only looks: the same to the browser by its place. */
interface Build {
  folder: string;
  asShipped(): void;
  asLooker(): void;
}

function ownBuild(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-damage-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const shipped = readFileSync(manifest, 'utf8');
  const looker = { manifest_version: 3, name: 'Looks', version: '1', default_locale: 'en' };
  writeFileSync(join(folder, 'look.html'), '<!doctype html><title>Looks</title>');
  return {
    folder,
    asShipped: () => writeFileSync(manifest, shipped),
    asLooker: () => writeFileSync(manifest, JSON.stringify(looker)),
  };
}

/** Writes a month through Boardside's own store, half of it in an earlier run of the browser, and waits for the second copy. */
export async function prepare(backend: Backend): Promise<Month> {
  const [build, profile] = [ownBuild(), newProfile()];
  const [killed, closed] = [newProfile(), newProfile()];
  const app = await startOn({ backend, build }, profile);
  try {
    let page = await pageOf(app);
    const base = rowsOf(await readRaw(page));
    const history = createHistory(base);
    const month = aMonth(Date.now(), base.seats ?? []);
    history.add(month);
    const half = Math.ceil(month.length / 2);
    await save(page, month.slice(0, half));
    await copied(page);
    await app.restart('close');
    page = await pageOf(app);
    await save(page, month.slice(half));
    await copied(page);
    await app.restart('kill', () => copyTo(killed, profile));
    await copied(await pageOf(app));
    await app.browser.close();
    copyTo(closed, profile);
    // That the browser keeps the store in the way that is to be tested.
    folderOf(profile, backend);
    const drop = () => {
      for (const folder of [killed, closed]) dropProfile(folder);
      rmSync(build.folder, { recursive: true, force: true });
    };
    return { backend, build, killed, closed, history, drop };
  } finally {
    await app.close();
  }
}

/** The page that opens by itself: it has the store open, and costs no start of another. */
export function pageOf(app: App): Promise<Page> {
  return welcomeTab(app.browser);
}

/** Boardside on a folder that is there; closing it removes the folder. */
export function startOn(
  { backend, build }: Pick<Month, 'backend' | 'build'>,
  profile: string,
): Promise<App> {
  return startApp({ build: build.folder, profile, switches: backend.switches });
}

/** Another folder with the same in it. */
export function another(profile: string): string {
  const folder = newProfile();
  copyTo(folder, profile);
  return folder;
}

function copyTo(folder: string, profile: string): void {
  // A killed browser leaves a sign that it still runs.
  const filter = (path: string) => !basename(path).startsWith('Singleton');
  cpSync(profile, folder, { recursive: true, filter });
}

/** What the browser itself gives of a profile's store, without Boardside; the profile stays as it is. */
export async function look({ backend, build }: Month, profile: string): Promise<Raw> {
  const folder = another(profile);
  build.asLooker();
  const browser = await startChromium({ profile: folder, switches: backend.switches });
  try {
    const id = await browser.installExtension(build.folder);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/look.html`);
    return await readRaw(page);
  } finally {
    await killChromium(browser);
    dropProfile(folder);
    build.asShipped();
  }
}

/** Starts Boardside on a profile and kills the browser in the midst of it. */
export async function killAtStart(month: Month, profile: string, afterMs: number): Promise<void> {
  const { backend, build } = month;
  const browser = await startChromium({ profile, switches: backend.switches });
  await browser.installExtension(build.folder);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await killChromium(browser);
}

export function rowsOf(raw: Raw): Rows {
  return 'rows' in raw ? raw.rows : {};
}

/** Files that can't be read are tried again by the browser, then written anew. */
const PATIENCE_MS = 30_000;

/** Waits until the store is one that there was, after `settled` saves or later; what it is by then. */
export async function mended(page: Page, history: History, settled: number): Promise<Finding> {
  let finding = history.compare({}, settled);
  const whole = async () => {
    if (!page.browser().connected) return true;
    finding = history.compare(rowsOf(await readRaw(page)), settled);
    return finding.at !== null && finding.unfit.length === 0;
  };
  await until('the store is whole', whole, PATIENCE_MS).catch(() => null);
  return finding;
}

/**
 * Chromium's SQLite ends the whole browser over some damaged pages: whoever
 * starts it again so often has the store back.
 */
const MOST_STARTS = 4;

/** The same for a profile on which no browser runs, through browsers that die of what they read. */
export async function mendedAtLast(
  month: Month,
  profile: string,
): Promise<{ app: App; finding: Finding }> {
  const { history } = month;
  for (let start = 1; ; start += 1) {
    const app = await startOn(month, profile).catch(() => null);
    const finding =
      app && (await mended(await pageOf(app), history, history.saves).catch(() => null));
    if (app && finding && app.browser.connected) return { app, finding };
    if (start === MOST_STARTS) throw new Error('The browser died at every start.');
    await app?.end();
  }
}

/** The words of the notice on the board that something was put back, taken note of; null when there is none to show. */
export async function told(app: App): Promise<string | null> {
  const noted = await (await pageOf(app)).evaluate(() => chrome.storage.local.get('mended'));
  if (!('mended' in noted)) return null;
  const page = await openBoard(app, '/');
  const words = await until('the notice is shown', () =>
    page.$$eval('[role="status"], [role="alert"]', (regions) =>
      regions.map((region) => region.textContent).find((text) => text.includes('second copy')),
    ),
  );
  await press(page, 'button', 'All right');
  return words;
}
