import { expect } from 'vitest';
import { places, showPlace } from './journeys/surfaces.ts';
import { tooWide } from './support/narrow.ts';
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
