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
  const info = { ...click, menuItemId: 'save-lead', editable: false, pageUrl: over.url() };
  await play(app, over, (worker, seen) =>
    worker.evaluate(
      async (data, grant) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: Event };
        onClicked.dispatch(data, { ...tab, ...grant });
      },
      info,
      seen,
    ),
  );
}

/** Plays one of the commands over a tab. */
export async function playCommand(app: App, command: string, over: Page): Promise<void> {
  await play(app, over, (worker, seen) =>
    worker.evaluate(
      async (name, grant) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onCommand } = chrome.commands as unknown as { onCommand: Event };
        onCommand.dispatch(name, { ...tab, ...grant });
      },
      command,
      seen,
    ),
  );
}

/** Tells the worker that the browser has started, as it is told in life for an extension that is installed. */
export async function playStartup(app: App): Promise<void> {
  await (
    await wakeWorker(app)
  ).evaluate(() => {
    const { onStartup } = chrome.runtime as unknown as { onStartup: Event };
    onStartup.dispatch();
  });
}

/** A played event carries no grant for the tab; what a true one would let the worker see is given along. */
async function play(
  app: App,
  over: Page,
  dispatch: (worker: WebWorker, seen: { url: string; title: string }) => Promise<void>,
): Promise<void> {
  await over.bringToFront();
  await dispatch(await wakeWorker(app), { url: over.url(), title: await over.title() });
}

/** Notes from now on, while the worker lives, every script that it puts into a page. */
export async function countScripts(app: App): Promise<() => Promise<number>> {
  const worker = await wakeWorker(app);
  await worker.evaluate(() => {
    const own = globalThis as unknown as { __scripts: number };
    const { scripting } = chrome;
    const run = scripting.executeScript.bind(scripting);
    own.__scripts = 0;
    Object.assign(scripting, {
      executeScript: (...given: Parameters<typeof run>) => {
        own.__scripts += 1;
        return run(...given);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { __scripts: number }).__scripts);
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
    await (
      await page?.page()
    )?.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => null));
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
