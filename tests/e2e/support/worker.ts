import type { Page, WebWorker } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from './app.ts';
import { url } from './surfaces.ts';
import { until } from './until.ts';

declare const chrome: WxtBrowser;

interface Event {
  dispatch(...args: unknown[]): void;
}

export interface MenuClick {
  linkUrl?: string;
  selectionText?: string;
}

/** Plays a click on "Save as mentor lead" over a page, as the browser reports one to the worker. */
export async function clickMenu(app: App, over: Page, click: MenuClick = {}): Promise<void> {
  await over.bringToFront();
  const pageUrl = over.url();
  const worker = await wakeWorker(app);
  await worker.evaluate(
    async (info, address) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.active && one.url === address);
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Event };
      onClicked.dispatch({ ...info, menuItemId: 'save-lead', editable: false, pageUrl: address }, tab);
    },
    { ...click },
    pageUrl,
  );
}

/** Plays one of the commands over a tab. */
export async function playCommand(app: App, command: string, over: Page): Promise<void> {
  await over.bringToFront();
  const address = over.url();
  const worker = await wakeWorker(app);
  await worker.evaluate(
    async (name, pageUrl) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.active && one.url === pageUrl);
      const { onCommand } = chrome.commands as unknown as { onCommand: Event };
      onCommand.dispatch(name, tab);
    },
    command,
    address,
  );
}

/** The badge as it stands now. */
export async function badge(app: App): Promise<string> {
  return (await wakeWorker(app)).evaluate(() => chrome.action.getBadgeText({}));
}

/** The worker, running; one that sleeps is woken through a page's message, as it is in life. */
export async function wakeWorker(app: App): Promise<WebWorker> {
  return until('the worker runs', async () => {
    const running = workerTarget(app);
    if (running) return running.worker();
    const page = app.browser.targets().find((one) => one.url().startsWith(url(app, 'board.html')));
    await (await page?.page())?.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => null));
    return null;
  });
}

/** Stops the worker as the browser does after 30 idle seconds; its variables are gone. */
export async function stopWorker(app: App): Promise<void> {
  const target = workerTarget(app);
  if (!target) return;
  await app.watch.leave(target);
  await (await target.worker())?.close();
  await until('the worker has stopped', () => workerTarget(app) !== target);
}

function workerTarget(app: App) {
  return app.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(url(app, '')));
}
