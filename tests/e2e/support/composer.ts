import type { ElementHandle, Page } from 'puppeteer-core';

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
  const found = await page.waitForSelector(`>>> ${box}`, { visible: true, timeout: 5_000 });
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
