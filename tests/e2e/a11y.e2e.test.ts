import { describe, expect } from 'vitest';
import { places, showPlace } from './journeys/surfaces.ts';
import { seriousBarriers } from './support/barriers.ts';
import { practice, visit } from './support/practice.ts';
import { openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test('no surface has a serious barrier', { timeout: 120_000 }, async ({ app }) => {
    const barriers: string[] = [];
    for (const place of await places(app)) {
      const width = place.page === 'board.html' ? 1280 : 400;
      const page = await showPlace(app, place, width, scheme);
      barriers.push(...(await seriousBarriers(page, place.name)));
      await page.close();
    }
    expect(barriers).toEqual([]);
  });
});

test('the popup over a page has no serious barrier', async ({ app }) => {
  const popup = await openPopup(app, await visit(app, practice('overlay')));
  expect(await seriousBarriers(popup, 'popup')).toEqual([]);
});
