import type { Page } from 'puppeteer-core';
import { find, named } from './find.ts';
import { until } from './until.ts';

/**
 * Chooses somebody in the "Person" box, or one that is called otherwise; a name that is not there yet is added
 * through it. What the choice leads to comes a moment later: wait for that.
 */
export async function choosePerson(page: Page, name: string, box = 'Person'): Promise<void> {
  await typeInto(page, box, name);
  // The list is drawn anew with every answer of the store: find and click belong together.
  await until(`${name} is offered`, async () => {
    const [option, ...others] = await page.$$('[role="option"]');
    if (!option || others.length > 0) return false;
    // What somebody does may stand behind their name.
    const title = await option.evaluate(
      (element) => (element.firstElementChild ?? element).textContent,
    );
    if (title !== name && title !== `Add “${name}”`) return false;
    await option.click();
    return true;
  });
  await until('the list is closed', async () => (await page.$('[role="option"]')) === null);
}

/** Chooses in a list such as "Channel" by what stands there, once it does: some are read from the store. */
export async function choose(page: Page, list: string, option: string): Promise<void> {
  await find(page, 'combobox', list);
  await until(`"${list}" offers "${option}"`, async () => {
    // What is drawn anew meanwhile is another element.
    const select = await page.$(named('combobox', list));
    const value = await select?.evaluate((element, label) => {
      if (!(element instanceof HTMLSelectElement))
        throw new Error('This is no list of the browser’s own.');
      return [...element.options].find((one) => one.label === label)?.value;
    }, option);
    if (!select || value === undefined) return false;
    await select.select(value);
    return true;
  });
}

/** The lazily loaded box replaces a stand-in that can't be typed into: wait for the real one. */
async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const box = await until(`"${name}" can be typed into`, async () => {
    const found = await page.$(named('combobox', name));
    return found && (await found.isVisible()) ? found : null;
  });
  await box.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await box.type(text);
}
