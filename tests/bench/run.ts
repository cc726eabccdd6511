import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { dropProfile, killChromium, newProfile, startChromium } from '../e2e/support/chromium.ts';
import { OUTPUT, ROOT } from '../tools/run.ts';
import { welcomeTab } from '../tools/welcome.ts';
import { BARE_PAGE, BENCH_BUILD, prepareExtension } from './extension.ts';
import { measureImports } from './imports.ts';
import { time, weigh, type Opening, type Surface } from './measure.ts';
import { measureNotes } from './notes.ts';
import { measureScale } from './scale/browser.ts';
import { runningSession } from './session.ts';
import { row, table, type Pairs, type Row } from './rows.ts';
import { byTurns } from './turns.ts';

/**
 * `npm run bench`: Boardside's pages as built against a bare React page of the
 * same extension, in the same browser, by turns.
 */
/** Frames come in steps, and a median of few falls on one step or the next. */
const RUNS = 30;
const WEIGHED = 3;

const BARE: Surface = { page: BARE_PAGE, ready: 'textarea', accepts: typesInto('textarea') };
const POPUP: Surface = {
  page: 'popup.html',
  ready: 'textarea:not([readonly]):not(:disabled)',
  accepts: typesInto('textarea'),
};
const PANEL: Surface = { page: 'sidepanel.html', ready: 'form button[type="submit"]' };
const BOARD: Surface = { page: 'board.html', ready: 'main ul button' };

await prepareExtension();
const profile = newProfile();
const browser = await startChromium({ profile });
try {
  const rows = await measureAll(browser);
  mkdirSync(OUTPUT, { recursive: true });
  const file = join(OUTPUT, 'bench.json');
  writeFileSync(file, `${JSON.stringify({ rows }, null, 2)}\n`);
  console.log(`${table(rows)}\n\nMedians; also in ${relative(ROOT, file)}`);
} finally {
  await browser.close().catch(() => killChromium(browser));
  dropProfile(profile);
}

async function measureAll(browser: Browser): Promise<Row[]> {
  const id = await browser.installExtension(BENCH_BUILD);
  const origin = `chrome-extension://${id}/`;
  // It comes to the front when it is ready, and then stays as it is.
  await welcomeTab(browser);
  const beside = async <T>(
    runs: number,
    surface: Surface,
    measure: (browser: Browser, url: string, one: Surface) => Promise<T>,
  ): Promise<Pairs<T>> => {
    const [ours = [], bare = []] = await byTurns(runs, [surface, BARE], (one) =>
      measure(browser, origin + one.page, one),
    );
    return { ours, bare };
  };
  const weighed = (surface: Surface) => beside(WEIGHED, surface, weigh);
  const timed = (surface: Surface) => beside(RUNS, surface, time);
  const bytes = [await weighed(POPUP), await weighed(PANEL), await weighed(BOARD)] as const;
  const popup = await timed(POPUP);
  const panel = await timed(PANEL);
  return [
    row('popup first paint', 'ms', popup, ({ firstPaint }) => firstPaint),
    row('popup ready to type', 'ms', popup, ({ ready }) => ready),
    row('panel first paint', 'ms', panel, ({ firstPaint }) => firstPaint),
    row('panel ready', 'ms', panel, ({ ready }) => ready),
    row('popup bytes', 'bytes', bytes[0], Number),
    row('panel bytes', 'bytes', bytes[1], Number),
    row('board bytes', 'bytes', bytes[2], Number),
    ...(await measureScale(browser, origin, PANEL, POPUP, BARE)),
    // Last, because with a session running the panel opens at it.
    ...sessionRows(await timed(await runningSession(browser, origin))),
    ...(await measureNotes(browser, origin, BARE_PAGE)),
    // What it leaves to do in the background would fall on the others.
    ...(await measureImports(browser, origin)),
  ];
}

function sessionRows(session: Pairs<Opening>): Row[] {
  return [
    row('session panel first paint', 'ms', session, ({ firstPaint }) => firstPaint),
    row('session panel ready to type', 'ms', session, ({ ready }) => ready),
  ];
}

function typesInto(selector: string) {
  return async (page: Page) => {
    await page.keyboard.type('x');
    const kept = await page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
    if (!kept.includes('x')) throw new Error(`${page.url()} was ready, but took no typing.`);
    await page.keyboard.press('Backspace');
  };
}
