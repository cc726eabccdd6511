import type { Browser, Page } from 'puppeteer-core';
import { until } from '../e2e/support/until.ts';

/** The page that greets a new user: it opens by itself, and has opened the store. */
export function welcomeTab(browser: Browser): Promise<Page> {
  return until('the welcome page', async () =>
    (await browser.pages()).find((page) => page.url().endsWith('/board.html#/welcome')),
  );
}
