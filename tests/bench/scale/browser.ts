import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../e2e/support/until.ts';
import { time, type Opening, type Surface } from '../measure.ts';
import { row, type Pairs, type Row } from '../rows.ts';
import { byTurns } from '../turns.ts';

/**
 * The same pages over the store of somebody who has kept notes for years
 * (10,000 people, 50,000 touches, 5,000 session notes of 2 KB): opening them
 * against opening them empty, the popup against a bare page as well, and the
 * list's slowest frame against a bare page's.
 */
const OPENINGS = 20;
const RUNS = 9;
const CHUNK = 2_500;

export async function measureScale(
  browser: Browser,
  origin: string,
  panel: Surface,
  popup: Surface,
  barePage: Surface,
): Promise<Row[]> {
  const open = (surface: Surface) => time(browser, origin + surface.page, surface);
  const empty = await byTurns(OPENINGS, [panel, popup], open);
  const page = await browser.newPage();
  await page.goto(`${origin}board.html#/board`);
  await until('the store is open', () => page.$('main ul button'));
  await sow(page);
  const full = await byTurns(OPENINGS, [panel, popup, barePage], open);
  const list = await slowestFrames(page, `${origin}board.html#/people`, '[data-list]');
  const filter = await slowestWhileTyping(page, 'input[type="search"]');
  const bare = await slowestFrames(page, `${origin}${barePage.page}`, null);
  const bareTyping = await slowestWhileTyping(page, 'textarea');
  await page.close();
  const pairs = (at: number): Pairs<Opening> => ({ ours: full[at] ?? [], bare: empty[at] ?? [] });
  const beside: Pairs<Opening> = { ours: full[1] ?? [], bare: full[2] ?? [] };
  const frames: Pairs<number> = { ours: list, bare };
  const typing: Pairs<number> = { ours: filter, bare: bareTyping };
  return [
    row('panel ready, 10,000 people / none', 'ms', pairs(0), ({ ready }) => ready),
    row('popup ready, 10,000 people / none', 'ms', pairs(1), ({ ready }) => ready),
    row('popup first paint, 10,000 people', 'ms', beside, ({ firstPaint }) => firstPaint),
    row('popup ready to type, 10,000 people', 'ms', beside, ({ ready }) => ready),
    row('list of 10,000: slowest frame, scrolling', 'ms', frames, Number),
    row('list of 10,000: slowest frame, filtering', 'ms', typing, Number),
  ];
}

async function sow(page: Page): Promise<void> {
  await import('./aliases.ts');
  const { FULL, scaleRows } = await import('../../support/scale.ts');
  for (const [table, rows] of Object.entries(scaleRows(FULL))) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      await page.evaluate(write, table, rows.slice(from, from + CHUNK));
    }
  }
}

/** Runs in the page. */
async function write(table: string, rows: object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('boardside');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
  const work = db.transaction(table, 'readwrite');
  for (const one of rows) work.objectStore(table).put(one);
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  db.close();
}

/** The slowest frame of each of several scrolls through the whole list, and of typing into its search. */
async function slowestFrames(page: Page, url: string, list: string | null): Promise<number[]> {
  await page.goto(url);
  await page.reload();
  await page.bringToFront();
  if (list !== null) await until('the list is there', () => page.$(`${list} a`));
  const slowest: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) slowest.push(await page.evaluate(scroll, list));
  return slowest;
}

interface Watched {
  __worst?: number;
}

/** The slowest frame while a word is typed and taken out again, several times. */
async function slowestWhileTyping(page: Page, field: string): Promise<number[]> {
  await page.focus(field);
  const slowest: number[] = [];
  for (let turn = 0; turn <= RUNS; turn += 1) {
    await page.evaluate(watchFrames);
    await page.keyboard.type('moreno', { delay: 60 });
    for (let at = 0; at < 'moreno'.length; at += 1) await page.keyboard.press('Backspace');
    // The first round also starts the index, which is told apart: it is no frame of the page.
    if (turn > 0) slowest.push(await page.evaluate(() => (globalThis as Watched).__worst ?? 0));
  }
  return slowest;
}

/** Runs in the page: notes its slowest frame from now on. */
function watchFrames(): void {
  const watched = globalThis as Watched;
  const running = watched.__worst !== undefined;
  watched.__worst = 0;
  if (running) return;
  let last = performance.now();
  const step = (now: number) => {
    watched.__worst = Math.max(watched.__worst ?? 0, now - last);
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Runs in the page: a hundred frames, each a screenful further down. */
function scroll(list: string | null): Promise<number> {
  const frame = list === null ? document.documentElement : document.querySelector(list);
  return new Promise((resolve) => {
    let [last, worst, count] = [performance.now(), 0, 0];
    const step = (now: number) => {
      if (count > 1) worst = Math.max(worst, now - last);
      last = now;
      count += 1;
      if (frame) frame.scrollTop += 700;
      if (count < 100) requestAnimationFrame(step);
      else {
        if (frame) frame.scrollTop = 0;
        resolve(worst);
      }
    };
    requestAnimationFrame(step);
  });
}
