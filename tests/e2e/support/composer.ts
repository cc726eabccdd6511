import type { ElementHandle, Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { Composer, InsertRequest, InsertResult } from '../../../lib/composers/report.ts';

declare const chrome: WxtBrowser;

/** A composer as the extension sees it, and the frame it is in. */
export type Placed = Composer & { frameId: number };

/**
 * Our own script in the tab in front, in its isolated world, as one of the
 * extension's pages puts it there: what it finds.
 */
export function lookFrom(surface: Page): Promise<Placed[]> {
  return surface.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? 0, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['/composer.js'] });
    const frames = await chrome.scripting.executeScript({
      target,
      func: () => globalThis.boardside?.look(),
    });
    return frames.flatMap(({ frameId, result }) =>
      (result ?? []).map((composer) => ({ ...composer, frameId })),
    );
  });
}

/** Puts a text into what `lookFrom` found, and leaves the page again. */
export function insertFrom(
  surface: Page,
  { frameId, index }: Placed,
  request: Omit<InsertRequest, 'index'>,
): Promise<InsertResult | undefined> {
  return surface.evaluate(
    async (frame, wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? 0;
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId, frameIds: [frame] },
        func: (given: InsertRequest) => globalThis.boardside?.insert(given),
        args: [wanted],
      });
      await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => globalThis.boardside?.leave(),
      });
      return answer?.result;
    },
    frameId,
    { ...request, index },
  );
}

/** Our script's handle in its own world of the tab in front, if it is still there. */
export function ourWorld(surface: Page): Promise<string[]> {
  return surface.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => Object.keys(globalThis).filter((name) => name === 'boardside'),
    });
    return answer?.result ?? ['no answer'];
  });
}

/** What a page noticed: Enter keys, sends, input events. */
export interface Spy {
  enters: number;
  sends: number;
  inputs: number;
}

interface Practising {
  __spy: Spy;
  __editors?: { quill: { root: Element; getText(): string } }[];
}

/** The message box, wherever it is: open shadow roots are looked into. */
export async function boxOn(page: Page, box: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForSelector(`>>> ${box}`, { visible: true, timeout: 10_000 });
  if (!found) throw new Error(`The page has no ${box}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every box is HTML
  return found as ElementHandle<HTMLElement>;
}

/** The text as the page's own code has it: a field's value, an editor's model, or one line for each paragraph. */
export async function textIn(page: Page, box: string): Promise<string> {
  return (await boxOn(page, box)).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const { __editors: editors = [] } = globalThis as unknown as Practising;
    const editor = editors.find(({ quill }) => quill.root === element);
    if (editor) return editor.quill.getText().replace(/\n$/u, '');
    return [...element.children].map((line) => line.textContent).join('\n');
  });
}

export function spyOf(page: Page): Promise<Spy> {
  return page.evaluate(() => (globalThis as unknown as Practising).__spy);
}

/**
 * Every node and attribute of the page, open shadow roots included, but for the
 * inside of the box and for what the page's own code changes when somebody
 * types: its buttons, placeholder and counter.
 */
export function footprint(page: Page, box: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const OWN = 'button, .msg-form__placeholder, [class*="counter"]';
    const lines: string[] = [];
    const walk = (root: Document | ShadowRoot | Element) => {
      for (const child of root.children) {
        const own = child.matches(`${OWN}, ${selector}`);
        const attributes = own
          ? []
          : [...child.attributes].map(({ name, value }) => `${name}=${value}`);
        lines.push(`${child.tagName} ${attributes.join(' ')}`);
        if (!child.matches(selector)) walk(child);
        if (child.shadowRoot) walk(child.shadowRoot);
      }
    };
    walk(document);
    return lines;
  }, box);
}
