import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { describe, expect } from 'vitest';
import { openByHand } from '../unit/exchange/seal/by-hand.ts';
import type { App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, focused, holds, isShown, press, textWith, write } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

declare const chrome: WxtBrowser;

/** A sealed file that was made outside the browser, and its passphrase. */
const EXAMPLE = fileURLToPath(new URL('../fixtures/exchange/version-1.sealed', import.meta.url));
const WORDS = 'four small brass buttons';

/** A million rounds are a second's work for a machine with nothing else to do. */
const SEALING_MS = 40_000;

const people = async (app: App) => (await rows(app, 'people')).length;

describe('everything, with a passphrase', { timeout: 120_000 }, () => {
  test('goes out sealed, the passphrase typed twice and kept nowhere', async ({ app }) => {
    const page = await openOver(app, '/exchange', { people: [someone('Ada Moreno')] });
    const folder = await downloads(app);
    await press(page, 'checkbox', 'With a passphrase');
    await press(page, 'button', 'Export everything');
    await textWith(page, 'Type a passphrase first.');
    await write(page, 'Passphrase', WORDS);
    await write(page, 'The same again', 'four small brass');
    await press(page, 'button', 'Export everything');
    await textWith(page, 'The two are not the same.');
    await write(page, 'The same again', WORDS);
    await page.keyboard.press('Enter');
    await until('it is sealed', () => readdirSync(folder).length > 0, SEALING_MS);
    const { name } = await saved(folder);
    expect(name).toMatch(/^boardside-\d{4}-\d\d-\d\d\.sealed$/u);
    expect(openByHand(readFileSync(join(folder, name)), WORDS)).toContain('Ada Moreno');
    await holds(page, 'textbox', 'Passphrase', '');
    const stored = await page.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        { ...localStorage },
        { ...sessionStorage },
      ]),
    );
    expect(stored).not.toContain('brass');
  });

  test('comes into an empty profile once its passphrase is the right one', async ({ app }) => {
    const page = await openBoard(app, '/exchange');
    await find(page, 'heading', 'Import and export');
    await choose(page, EXAMPLE);
    // It takes the focus, and selects what stands in it.
    await focused(page, 'textbox', 'Passphrase of this file');
    await write(page, 'Passphrase of this file', 'four small brass knobs');
    await press(page, 'button', 'Open');
    await page.waitForSelector('::-p-text(That doesn’t open it)', { timeout: SEALING_MS });
    await focused(page, 'textbox', 'Passphrase of this file');
    expect(await isShown(page, 'button', 'Import')).toBe(false);
    expect(await people(app)).toBe(0);
    await write(page, 'Passphrase of this file', WORDS);
    await page.keyboard.press('Enter');
    await find(page, 'button', 'Import', SEALING_MS);
    await textWith(page, /\d+ people new/u);
    await press(page, 'button', 'Import');
    await until('they are there', async () => (await people(app)) > 0);
    await press(page, 'button', 'Undo import');
    await until('they are gone', async () => (await people(app)) === 0);
  });
});

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
