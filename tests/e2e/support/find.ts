import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The selector of a thing by what it is and is called, as assistive technology knows it. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Waits for it to be there and seen. */
export async function find(
  page: Page,
  role: string,
  name: string,
  timeout = 10_000,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page
    .waitForSelector(named(role, name), { visible: true, timeout })
    .catch((error: unknown) => {
      throw new Error(`No ${role} "${name}" is shown on ${new URL(page.url()).pathname}`, {
        cause: error,
      });
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- everything with a role here is HTML
  return found as ElementHandle<HTMLElement>;
}

export async function isShown(page: Page, role: string, name: string): Promise<boolean> {
  const found = await page.$(named(role, name));
  return found !== null && (await found.isVisible());
}

export function gone(page: Page, role: string, name: string): Promise<boolean> {
  return until(`no ${role} "${name}" any more`, async () => !(await isShown(page, role, name)));
}

/** Waits until it, or something in it, has the focus: what is typed next goes there. */
export async function focused(page: Page, role: string, name: string): Promise<void> {
  await until(`the ${role} "${name}" has the focus`, async () => {
    const found = await page.$(named(role, name));
    return found?.evaluate((element) => element.contains(element.ownerDocument.activeElement));
  });
}

/** Clicks it with the mouse, where a person would, once it can be: what lies over it must not be in the way. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await find(page, role, name);
  // Looked up each time: what is drawn anew meanwhile is another element.
  const target = await until(
    `the ${role} "${name}" is there, enabled, and under no other`,
    async () => {
      const found = await page.$(named(role, name));
      await found?.scrollIntoView();
      return (await isClear(found)) && found;
    },
  );
  await target.click();
}

/** Whether it can be pressed, and would be hit. */
async function isClear(found: ElementHandle | null | undefined): Promise<boolean | undefined> {
  return found?.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return (
      !element.matches(':disabled') &&
      hit !== null &&
      (element.contains(hit) || hit.contains(element))
    );
  });
}

/** Opens what is folded away under these words, once it stands still. */
export async function unfold(page: Page, words: string): Promise<void> {
  await page.locator(`summary::-p-text(${words})`).click();
}

/** Presses the "Undo" of what happened last; earlier ones may still be shown. */
export async function undoLatest(page: Page): Promise<void> {
  await until('an "Undo" is pressed', async () => {
    const latest = await latestUndo(page);
    if (!(await isClear(latest))) return false;
    await latest?.click();
    return true;
  });
}

/** Rests the pointer on what happened last, which would go by itself while a test looks elsewhere. */
export async function restOnUndo(page: Page): Promise<void> {
  await find(page, 'button', 'Undo');
  await (await latestUndo(page))?.hover();
}

async function latestUndo(page: Page): Promise<ElementHandle | undefined> {
  return (await page.$$(named('button', 'Undo'))).at(-1);
}

/** Waits until this text stands somewhere on the page, and gives the whole of its text. */
export function textWith(page: Page, part: string | RegExp): Promise<string> {
  return until(`the words ${String(part)}`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return (typeof part === 'string' ? text.includes(part) : part.test(text)) && text;
  });
}

/** What the status region says. */
export function status(page: Page, part: string | RegExp): Promise<string> {
  return until(`the status says ${String(part)}`, async () => {
    const texts = await page.$$eval('[role="status"]', (regions) =>
      regions.map((region) => region.textContent),
    );
    return texts.find((text) => (typeof part === 'string' ? text.includes(part) : part.test(text)));
  });
}

/** The value of a field, or the text of an editor. */
export async function valueOf(page: Page, role: string, name: string): Promise<string> {
  const field = await find(page, role, name);
  return field.evaluate((element) =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.value
      : element.innerText,
  );
}

/** Replaces what a field holds by typing, key by key. */
export async function write(
  page: Page,
  name: string,
  text: string,
  role = 'textbox',
): Promise<void> {
  const field = await find(page, role, name);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await field.type(text);
}

/** Replaces what a field holds in one piece, as a paste does. */
export async function paste(page: Page, name: string, text: string): Promise<void> {
  const field = await find(page, 'textbox', name);
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.sendCharacter(text);
}

/** Waits until a field holds this. */
export async function holds(page: Page, role: string, name: string, value: string): Promise<void> {
  await until(
    `the ${role} "${name}" holds ${value}`,
    async () => (await valueOf(page, role, name)) === value,
  );
}

/** Fills the first date field within `where`: how a day is typed depends on the browser's language. */
export async function setDay(page: Page, day: string, where = 'body'): Promise<void> {
  const field = await page.waitForSelector(`${where} input[type="date"]`, { visible: true });
  await field?.evaluate((element, value) => {
    // As typing does: what listens for changes must not see the value arrive before the event.
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    own?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
}
