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
