import type { Page, Target } from 'puppeteer-core';
import type { App } from './app.ts';
import { url } from './surfaces.ts';

/** As much of a page's end as holds its messages. */
const MOST = 1_000;
const PATIENCE_MS = 2_000;

/** What stands on Boardside's open pages, and who holds or waits for a lock: for a test that failed. */
export async function shown(app: App): Promise<string> {
  // The popup and the side panel are no tabs, and so not among the browser's pages.
  const own = app.browser
    .targets()
    .filter((one) => one.url().startsWith(url(app, '')) && one.url().includes('.html'));
  const texts = await Promise.all(own.map(async (one) => `${one.url()}\n${await textOf(one)}`));
  return `What was shown then:\n${texts.join('\n\n')}`;
}

/** A page that does not answer must not keep a test from ending. */
function textOf(target: Target): Promise<string> {
  const late = new Promise<string>((done) => setTimeout(done, PATIENCE_MS, 'does not answer'));
  return Promise.race([target.asPage().then(readText).catch(String), late]);
}

function readText(page: Page): Promise<string> {
  return page.evaluate(async (most) => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const locks = [held, pending].map((list) => list.map(({ name }) => name).join(', '));
    const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    const text = [document.body.innerText, ...fields].join('\n---\n');
    return `${text.slice(-most)}\n[locks held: ${locks[0]}; waited for: ${locks[1]}]`;
  }, MOST);
}
