import type { Page } from 'puppeteer-core';
import { selected } from '../e2e/journeys/outreach.ts';
import { until } from '../e2e/support/until.ts';

/** What the writer puts in place of a bracket, by a word in it. */
const WORDS = [
  ['where you found', 'the programme of River Conf'],
  ['which work', 'your talk on ledgers that never lie'],
  ['what it changed', 'it made me stop deleting rows'],
  ['who you are', 'a backend developer in Porto, two years in'],
  ['situation', 'moving twelve million rows without a night off'],
  ['question', 'the order in which to move the tables'],
  ['gain', 'You get the script we end up with, and the numbers we measure.'],
  ['topic', 'moving tables without a night off'],
] as const;

const GAP = '[aria-label="Review"] li[data-code="unfilled-placeholder"] > button';
const ALL = 20;

/** Fills a draft's brackets (so many, or all) the way a person does: press the finding, type over what it selects. */
export async function fillSlots(popup: Page, count = ALL): Promise<void> {
  await popup.waitForSelector(GAP);
  for (let filled = 0; filled < count; filled += 1) {
    const before = (await popup.$$(GAP)).length;
    if (before === 0) return;
    const gap = await until('a gap is selected', () => pressFirst(popup));
    await popup.keyboard.type(WORDS.find(([word]) => gap.includes(word))?.[1] ?? 'this');
    await until('it is listed no more', async () => (await popup.$$(GAP)).length < before);
  }
  if (count === ALL) throw new Error('The list of gaps does not end.');
}

/** Presses the first gap of the list and answers the words it leads to; none while the list is behind the message. */
async function pressFirst(popup: Page): Promise<string | null> {
  const finding = await popup.$(GAP);
  // The buttons below stay in sight, and may lie over the end of the list.
  await finding?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await finding?.click();
  const words = await selected(popup);
  return /^\[.+\]$/u.test(words) ? words : null;
}
