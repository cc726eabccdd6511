import { browser } from './browser';

export interface FrontTab {
  id: number;
  url: string;
  title: string;
}

/** The tab in front, if this gesture lets us see its address (activeTab); null otherwise. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url
    ? { id: tab.id, url: tab.url, title: tab.title ?? '' }
    : null;
}

/** The tab in front, whether or not its address may be seen. */
export async function frontTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tabs in front of every window whose address may be seen, this window's first: a call may have a window of its own. */
export async function frontTabs(): Promise<FrontTab[]> {
  const [tabs, here] = await Promise.all([
    browser.tabs.query({ active: true }),
    browser.windows.getCurrent(),
  ]);
  return tabs
    .toSorted((a, b) => Number(b.windowId === here.id) - Number(a.windowId === here.id))
    .flatMap(({ id, url, title = '' }) => (id !== undefined && url ? [{ id, url, title }] : []));
}

/** Calls back when another tab comes to the front, or one is elsewhere or called otherwise; returns how to stop. */
export function watchFrontTabs(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(listener);
  onUpdated.addListener(listener);
  return () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(listener);
  };
}
