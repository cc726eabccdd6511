import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { find, press } from '../e2e/support/find.ts';
import { until } from '../e2e/support/until.ts';
import { connections } from '../support/connections.ts';
import { quiet } from './quiet.ts';
import { row, type Pairs, type Row } from './rows.ts';

/**
 * How long the page can't answer while a list of 50,000 connections is read,
 * shown, taken in and taken back, against the same page at rest for as long as
 * that takes on a good day: whatever else the computer does falls on both.
 */
const ROWS = 50_000;
const ROUNDS = 3;
const REST_MS = 10_000;
/** What follows from it (a second copy, the reminders) has begun by then. */
const AFTERWARDS_MS = 4_000;
const BEAT_MS = 4;
const PATIENCE = 300_000;

export async function measureImports(browser: Browser, origin: string): Promise<Row[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'boardside-')), 'Connections.csv');
  writeFileSync(file, connections({ rows: ROWS, seed: 1 }).text);
  const page = await browser.newPage();
  await page.goto(`${origin}board.html#/exchange`);
  const input = await page.waitForSelector('input[type="file"]');
  const bring = async () => {
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await find(page, 'button', 'Import', PATIENCE);
    await press(page, 'button', 'Import');
    await says(page, 'are taken in.');
    await sleep(AFTERWARDS_MS);
  };
  const takeBack = async () => {
    await press(page, 'button', 'Undo import');
    await says(page, 'The import is taken back.');
    await sleep(AFTERWARDS_MS);
  };
  const way: Pairs<number> = { ours: [], bare: [] };
  const back: Pairs<number> = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await quiet();
    const rest = await longestPause(page, () => sleep(REST_MS));
    way.bare.push(rest);
    back.bare.push(rest);
    way.ours.push(await longestPause(page, bring));
    back.ours.push(await longestPause(page, takeBack));
  }
  await page.close();
  return [
    row('import 50,000: longest pause of the page', 'ms', way, Number),
    row('its undo: longest pause of the page', 'ms', back, Number),
  ];
}

function says(page: Page, words: string): Promise<boolean> {
  const look = () => page.evaluate((part) => document.body.innerText.includes(part), words);
  return until(words, look, PATIENCE);
}

interface Watched {
  __stop?: () => number;
}

/** The longest time between two beats of the page while `work` goes on. */
async function longestPause(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate((every) => {
    let [last, longest] = [performance.now(), 0];
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, every);
    (globalThis as Watched).__stop = () => {
      clearInterval(beat);
      return longest;
    };
  }, BEAT_MS);
  await work();
  return page.evaluate(() => (globalThis as Watched).__stop?.() ?? Number.NaN);
}
