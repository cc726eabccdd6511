import type { Page } from 'puppeteer-core';
import { isShown } from '../e2e/support/find.ts';

/** What the writer puts in place of a bracket, by a word in it. */
const WORDS = [
  ['of their work', 'your talk on ledgers that never lie, and stopped deleting rows'],
  ['who you are', 'a backend developer in Porto, two years in'],
  ['situation', 'a migration of twelve million rows without a night off'],
  ['offer', 'the script we end up with, if it is any use to you'],
] as const;

const ALL = 10;

/** Fills a draft's brackets (so many, or all) the way a person does: press the finding, type over what it selects. */
export async function fillSlots(popup: Page, count = ALL): Promise<void> {
  for (let filled = 0; await isShown(popup, 'list', 'Review'); filled += 1) {
    if (filled === count) {
      if (count === ALL) throw new Error('The list of gaps does not get shorter.');
      return;
    }
    const finding = await popup.waitForSelector('[aria-label="Review"] button');
    const says = await finding?.evaluate((button) => {
      // The buttons below stay in sight, and may lie over the end of the list.
      button.scrollIntoView({ block: 'center' });
      return button.textContent;
    });
    await finding?.click();
    await popup.keyboard.type(WORDS.find(([word]) => says?.includes(word))?.[1] ?? 'this');
    await popup.waitForFunction(
      (earlier) => document.querySelector('[aria-label="Review"] button')?.textContent !== earlier,
      { timeout: 3_000 },
      says,
    );
  }
}
