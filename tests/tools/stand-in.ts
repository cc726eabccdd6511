import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from '../e2e/support/app.ts';
import { closePopup, openPopup, url } from '../e2e/support/surfaces.ts';
import { wakeWorker } from '../e2e/support/worker.ts';

declare const chrome: WxtBrowser;

/**
 * The popup in a tab, where it can be given any width, and yet over a page: it
 * is told that this page is the tab in front. One true click on the toolbar
 * button has let the extension into the page before.
 */
export async function popupInTab(app: App, over: Page): Promise<Page> {
  await openPopup(app, over);
  await closePopup(app);
  const worker = await wakeWorker(app);
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const popup = await app.browser.newPage();
  await popup.evaluateOnNewDocument(
    (front) => {
      type Namespaces = Record<string, { tabs?: { query: unknown } } | undefined>;
      const { chrome, browser } = globalThis as unknown as Namespaces;
      for (const api of [chrome, browser]) {
        if (api?.tabs) api.tabs.query = () => Promise.resolve([front]);
      }
    },
    { id, url: over.url(), title: await over.title() },
  );
  await popup.goto(url(app, 'popup.html'));
  return popup;
}
