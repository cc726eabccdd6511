import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { find, press, textWith } from '../e2e/support/find.ts';
import { ADA } from './invented.ts';
import type { Shot } from './shots.ts';

declare const chrome: WxtBrowser;

/** Import and export in their states, and what is said of a record that was mended. */
export function kept(like: Pick<Shot, 'widths' | 'height' | 'whole'>): Shot[] {
  const page = 'board.html#/exchange';
  return [
    { ...like, name: 'board-exchange', page, ready },
    { ...like, name: 'board-exchange-passphrase', page, ready: passphrase },
    { ...like, name: 'board-exchange-list', page, ready: list },
    { ...like, name: 'board-exchange-refused', page, ready: refused },
    { ...like, name: 'board-exchange-snapshot', page, ready: snapshot },
    { ...like, name: 'board-mended', page: 'board.html#/board', ready: mended },
  ];
}

const ready = (page: Page) => find(page, 'heading', 'Import and export');

async function passphrase(page: Page): Promise<void> {
  await press(page, 'checkbox', 'With a passphrase');
  await press(page, 'button', 'Export everything');
  await textWith(page, 'Type a passphrase first.');
}

const PREAMBLE = 'Notes:\r\n"Some addresses may be missing."\r\n\r\n';
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
const LINES = [
  `${ADA.replace(' ', ',')},,,Reedmark,Principal engineer,05 Jan 2024`,
  'Tomasz,Wieczorek-Montgomery-Featherstonehaugh,https://www.linkedin.com/in/tomasz-practice,,"Harbour & Sons, Limited",Keeper of ledgers,11 Mar 2023',
  'Aiyana,Begay,,aiyana@example.org,Northlight,Head of data,02 Feb 2022',
  'Aiyana,Begay,,aiyana@example.org,Northlight,Head of data,02 Feb 2022',
  ',,,,,,03 Feb 2022',
];

async function list(page: Page): Promise<void> {
  await choose(page, 'Connections.csv', PREAMBLE + HEADER + LINES.join('\r\n'));
  await find(page, 'button', 'Import');
}

async function refused(page: Page): Promise<void> {
  await choose(
    page,
    'boardside-2026-01-05.json',
    '{"format": "boardside-backup", "version": 7, "tab',
  );
  await textWith(page, /not|could/u);
}

async function snapshot(page: Page): Promise<void> {
  await list(page);
  await press(page, 'button', 'Import');
  await find(page, 'button', 'Undo import');
  await page.click('[aria-label="Earlier states"] button');
  await find(page, 'button', 'Save as a file');
}

async function mended(page: Page): Promise<void> {
  await page.evaluate(() =>
    chrome.storage.local.set({ mended: { rows: 389, upTo: Date.now() - 90_000, lost: 2 } }),
  );
  await textWith(page, 'most of it is back');
}

/** As a file that the user chooses. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'boardside-screens-')), name);
  writeFileSync(file, text);
  const input = await page.waitForSelector('input[type="file"]');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- so its selector says
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
