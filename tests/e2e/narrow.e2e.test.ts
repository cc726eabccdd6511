import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { places, showPlace } from './journeys/surfaces.ts';
import { test } from './support/test.ts';

test('nothing has to be scrolled sideways at 280 pixels', { timeout: 120_000 }, async ({ app }) => {
  const wide: string[] = [];
  for (const place of await places(app)) {
    const page = await showPlace(app, place, 280, 'light');
    wide.push(...(await tooWide(page)).map((what) => `${place.name}: ${what}`));
    await page.close();
  }
  expect(wide).toEqual([]);
});

/** What sticks out of the window to the right, if the page can be scrolled there. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()} reaches ${element.getBoundingClientRect().right} of ${room}`,
      );
  });
}
