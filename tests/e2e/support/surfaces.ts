import type { Page, Target } from 'puppeteer-core';
import type { App } from './app.ts';
import { press } from './find.ts';
import { until } from './until.ts';

/** A true click on the toolbar button over this tab: the real popup opens, with its grant for the tab. */
export async function openPopup(app: App, over: Page): Promise<Page> {
  await over.bringToFront();
  await closePopup(app);
  const extension = (await app.browser.extensions()).get(app.id);
  if (!extension) throw new Error('Boardside is not installed in this browser.');
  await extension.triggerAction(over);
  return surface(app, 'popup.html');
}

/** Popups close on any click outside them, without notice: here it is closed as abruptly. */
export async function closePopup(app: App): Promise<void> {
  const popup = surfaceAt(app, 'popup.html');
  // It may just be closing by itself, having lost the focus: that it is gone is what counts.
  await popup
    ?.asPage()
    .then((page) => page.close())
    .catch(() => null);
  await until('the popup is gone', () => surfaceAt(app, 'popup.html') === null);
}

/** The real side panel, opened the way a person does: by the popup's button. */
export async function openPanel(app: App, over: Page): Promise<Page> {
  const popup = await openPopup(app, over);
  await pressAway(popup, 'Open side panel');
  return surface(app, 'sidepanel.html');
}

/** A press on a button that closes its own popup, at times before the browser has answered for the press. */
async function pressAway(popup: Page, name: string): Promise<void> {
  try {
    await press(popup, 'button', name);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  }
}

/** A place of the board page in a tab of its own. */
export function openBoard(app: App, place: string): Promise<Page> {
  return app.open(url(app, `board.html#${place}`));
}

/** Any of the extension's pages in an ordinary tab, for looking at it in a chosen width. */
export function openAsTab(app: App, page: string): Promise<Page> {
  return app.open(url(app, page));
}

export function url(app: App, page: string): string {
  return `chrome-extension://${app.id}/${page}`;
}

/** The browser's handle on a surface that is open. */
export function surfaceAt(app: App, page: string): Target | null {
  return app.browser.targets().find((target) => target.url().startsWith(url(app, page))) ?? null;
}

async function surface(app: App, page: string): Promise<Page> {
  const address = url(app, page);
  const target = await app.browser.waitForTarget((one) => one.url().startsWith(address), {
    timeout: 10_000,
  });
  const opened = await target.asPage();
  await until(`${page} works`, () => isTakenOver(opened));
  return opened;
}

/** Whether React has the page: the popup is seen before that, and a button pressed by then does nothing. */
export function isTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.getElementById('root');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
}
