import { browser } from './browser';

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Must be the first
 * thing a gesture's handler does: after any `await` the browser refuses.
 */
export function openPanel(windowId?: number): Promise<void> {
  if (browser.sidePanel) {
    return browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
  }
  const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
  return sidebarAction.open();
}

/** Opens a place of the board page, in the tab that already shows the board page if there is one. */
export async function openBoard(place: string): Promise<void> {
  const url = new URL('/board.html', browser.runtime.getURL('/')).href;
  const contexts = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
  const shown = contexts.find(
    (context) => context.documentUrl?.startsWith(url) && context.tabId >= 0,
  );
  if (shown) {
    await browser.tabs.update(shown.tabId, { url: `${url}#${place}`, active: true });
    await browser.windows.update(shown.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url: `${url}#${place}` });
  }
}
