import type { Page } from 'puppeteer-core';
import { find, named, press, valueOf } from './find.ts';
import { until } from './until.ts';

/** Chooses somebody in the "Person" box; a name that is not there yet is added through it. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await typeInto(page, 'Person', name);
  const choice = await until(`${name} is offered`, async () => {
    for (const offered of [name, `Add “${name}”`]) {
      if (await page.$(named('option', offered))) return offered;
    }
    return null;
  });
  await press(page, 'option', choice);
  await until(`${name} is chosen`, async () => (await valueOf(page, 'combobox', 'Person')) === name);
}

/** Chooses in a list such as "Channel" by what stands there. */
export async function choose(page: Page, list: string, option: string): Promise<void> {
  const select = await find(page, 'combobox', list);
  const value = await select.evaluate((element, label) => {
    if (!(element instanceof HTMLSelectElement)) throw new Error('This is no list of the browser’s own.');
    return [...element.options].find((one) => one.label === label)?.value;
  }, option);
  if (value === undefined) throw new Error(`"${list}" does not offer "${option}"`);
  await select.select(value);
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
