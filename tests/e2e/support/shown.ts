import type { Page } from 'puppeteer-core';
import type { App } from './app.ts';

/** As much of a page's end as holds its messages. */
const MOST = 1_000;
const PATIENCE_MS = 2_000;

/** What stands on Boardside's open pages, and who holds or waits for a lock: for a test that failed. */
export async function shown(app: App): Promise<string> {
  const pages = await app.browser.pages();
  const own = pages.filter((page) => page.url().startsWith('chrome-extension://'));
  const texts = await Promise.all(own.map(async (page) => `${page.url()}\n${await textOf(page)}`));
  return `What was shown then:\n${texts.join('\n\n')}`;
}

/** A page that does not answer must not keep a test from ending. */
function textOf(page: Page): Promise<string> {
  const read = page.evaluate(async (most) => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const locks = [held, pending].map((list) => list.map(({ name }) => name).join(', '));
    return `${document.body.innerText.slice(-most)}\n[locks held: ${locks[0]}; waited for: ${locks[1]}]`;
  }, MOST);
  const late = new Promise<string>((done) => setTimeout(done, PATIENCE_MS, 'does not answer'));
  return Promise.race([read.catch(String), late]);
}
