import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { takeSeat } from './journeys/board.ts';
import { addPerson } from './journeys/people.ts';
import { find } from './support/find.ts';
import { go, startFirefox, troublesIn } from './support/firefox.ts';

let browser: Browser;
let origin: string;

beforeAll(async () => {
  ({ browser, origin } = await startFirefox());
});

afterEach(async () => {
  expect(await troublesIn(browser, origin)).toEqual([]);
});

afterAll(() => browser?.close());

describe('in Firefox', () => {
  test('the popup opens', async () => {
    const page = await browser.newPage();
    await go(page, `${origin}/popup.html`);
    await find(page, 'textbox', 'Message');
    await find(page, 'button', 'Insert into page');
  });

  test('the sidebar opens', async () => {
    const page = await browser.newPage();
    await go(page, `${origin}/sidepanel.html`);
    await find(page, 'button', 'Start session');
  });

  test('a person can be added, and is there after a reload', async () => {
    const page = await browser.newPage();
    await go(page, `${origin}/board.html#/people`);
    await addPerson(page, 'Ada Moreno', 'https://example.org/ada');
    const again = await browser.newPage();
    await go(again, await page.evaluate(() => location.href));
    await find(again, 'heading', 'Ada Moreno');
  });

  test('a seat can be taken', async () => {
    const page = await browser.newPage();
    await go(page, `${origin}/board.html#/board`);
    await takeSeat(page, 'Technical', 'Bram de Wit');
  });
});
