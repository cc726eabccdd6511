import type { Page } from 'puppeteer-core';
import { find, named } from '../support/find.ts';

/** Rests the pointer on what happened last, which would go by itself while a test looks elsewhere. */
export async function restOnUndo(page: Page): Promise<void> {
  await find(page, 'button', 'Undo');
  await (await page.$$(named('button', 'Undo'))).at(-1)?.hover();
}
