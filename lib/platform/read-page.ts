import * as v from 'valibot';
import { PageFactsSchema, type PageFacts } from '@/lib/people/page-facts';
import { browser } from './browser';

const Selection = v.pipe(v.string(), v.maxLength(5_000));

/**
 * What a page says about itself for machines, and the words of the link that
 * was pointed at. Null when the page can't be entered. One short look, nothing left.
 */
export async function readPage(tabId: number, linkUrl: string): Promise<PageFacts | null> {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId }, func: describePage, args: [linkUrl] })
    .catch(() => []);
  const facts = v.safeParse(PageFactsSchema, frame?.result);
  return facts.success ? facts.output : null;
}

/** The user's own selection with its line ends, which the menu's copy of it has lost. */
export async function readSelected(tabId: number): Promise<string> {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => getSelection()?.toString().slice(0, 5_000) })
    .catch(() => []);
  const selected = v.safeParse(Selection, frame?.result);
  return selected.success ? selected.output : '';
}

/** Runs inside the page, so it stands alone. */
function describePage(linkUrl: string) {
  const meta = (property: string) =>
    document
      .querySelector<HTMLMetaElement>(`meta[property="${property}"]`)
      ?.content.slice(0, 500) ?? '';
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const link = [...document.links].find((one) => linkUrl !== '' && one.href === linkUrl);
  return {
    linkedData: blocks
      .slice(0, 10)
      .map((block) => block.textContent ?? '')
      .filter((text) => text.length <= 200_000),
    ogTitle: meta('og:title'),
    ogType: meta('og:type'),
    linkText: link?.textContent?.replace(/\s+/gu, ' ').trim().slice(0, 300) ?? '',
  };
}
