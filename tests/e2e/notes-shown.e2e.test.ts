import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { dress } from '../tools/picture.ts';
import { actionRow, openNotes, storedNotes, storedTakeaways } from './journeys/notes.ts';
import { notesIn } from './journeys/session.ts';
import { seriousBarriers } from './support/barriers.ts';
import { find } from './support/find.ts';
import { tooWide } from './support/narrow.ts';
import { someone } from './support/put.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NOTES = `She liked the sketch, see https://example.org/${'a-long-address-'.repeat(8)}
! Measure first: the p99, not the mean #caching
[] Send the sketch to @Bram @fri
[x] @Ngozi shares her reading list
? Who else has split a monolith this way?
> We meet every second Monday
* A queue hides the slow part
// Thinks her team lead is under pressure
! // Do not mention the reorganisation
! نصيحة بالعربية
${'Wolfeschlegelsteinhausenberger'.repeat(4)}`;

describe('notes with every mark', () => {
  test('fit the narrowest panel and have no barrier, in light and dark', async ({ app }) => {
    const person = someone('Ngozi Brightwater');
    const takeaways = [actionRow(person.id, 'Send the diagram', { dueDay: '2026-11-18' })];
    const page = await openNotes(app, { person, takeaways, notes: NOTES });
    await until('the takeaways are read', async () => (await storedTakeaways(app)).length === 9);
    await openAll(page);
    await page.focus('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(' @n');
    await find(page, 'listbox', 'What it could be');
    const found: string[] = [];
    for (const width of [280, 480]) {
      await page.setViewport({ width, height: 760 });
      found.push(...(await tooWide(page)));
      for (const value of ['light', 'dark'] as const) {
        await dress(page, value);
        found.push(...(await seriousBarriers(page, `notes at ${width}, ${value}`)));
      }
    }
    expect(found).toEqual([]);
  });

  test('veil the private ones by one press, wherever they are shown', async ({ app }) => {
    const page = await openNotes(app, { notes: NOTES });
    await until('the takeaways are read', async () => (await storedTakeaways(app)).length === 8);
    await openAll(page);
    await page.evaluate(() => sessionStorage.setItem('veiled', 'yes'));
    await page.reload();
    await find(page, 'textbox', 'Notes');
    await until('the veil is down', async () => (await notesIn(page)).includes('private\nprivate'));
    await openAll(page);
    const html = await page.evaluate(() => document.documentElement.innerHTML);
    expect(html).not.toMatch(/under pressure|reorganisation/u);
    await expect.poll(() => storedNotes(app)).toBe(NOTES);
  });
});

/** Opens what is folded away, once the takeaways are among it, and waits for them to be drawn. */
async function openAll(page: Page): Promise<void> {
  await page.waitForSelector('summary::-p-text(Takeaways)', { visible: true });
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await find(page, 'button', 'Who else has split a monolith this way?');
}
