import type { Browser, Page, Target } from 'puppeteer-core';
import { until } from '../e2e/support/until.ts';

/** The page that greets a new user: it opens by itself, and has opened the store. */
export function welcomeTab(browser: Browser): Promise<Page> {
  return until('the welcome page', () => tabAt(browser, '/board.html#/welcome'));
}

/** The first tab whose address ends like this. */
export async function tabAt(browser: Browser, ending: string): Promise<Page | null> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'page' && one.url().endsWith(ending));
  return target ? tabOf(target) : null;
}

/** A tab that puppeteer looked at before all of it was there fails for it ever after: then it is looked at anew. */
async function tabOf(target: Target): Promise<Page | null> {
  return target.page().catch(() => target.asPage());
}
