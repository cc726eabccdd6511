import type { Page } from 'puppeteer-core';
import { find, press, write } from '../support/find.ts';
import { until } from '../support/until.ts';

/** Adds somebody by hand on the people page, and ends on theirs. */
export async function addPerson(page: Page, name: string, link = ''): Promise<void> {
  await press(page, 'button', 'Add a person');
  await find(page, 'dialog', 'Add a person');
  await write(page, 'Name', name);
  if (link !== '') await write(page, 'Link', link);
  await press(page, 'button', 'Add');
  await find(page, 'heading', name);
  await until('their page has an address of its own', () =>
    /#\/people\/[\da-f-]{36}$/u.test(page.url()),
  );
}

/** From anywhere on the board page to somebody's page. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await press(page, 'link', 'People');
  await find(page, 'heading', 'People');
  // The list moves while what stands above it still loads: the link is pressed once it stands still.
  await page.locator(`main a::-p-text(${name})`).click();
  await find(page, 'heading', name);
}
