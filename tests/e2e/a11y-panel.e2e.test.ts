import { expect } from 'vitest';
import { lookAt, places } from './journeys/surfaces.ts';
import { seriousBarriers } from './support/barriers.ts';
import { practice, visit } from './support/practice.ts';
import { openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

test(
  'no place of panel and popup scrolls sideways at 280 pixels or has a serious barrier, in light and dark',
  { timeout: 180_000 },
  async ({ app }) => {
    const found: string[] = [];
    for (const place of await places(app)) {
      if (place.page !== 'board.html') found.push(...(await lookAt(app, place, 400)));
    }
    expect(found).toEqual([]);
  },
);

test('the popup over a page has no serious barrier', async ({ app }) => {
  const popup = await openPopup(app, await visit(app, practice('overlay')));
  expect(await seriousBarriers(popup, 'popup')).toEqual([]);
});
