import { expect } from 'vitest';
import { lookAt, places } from './journeys/surfaces.ts';
import { test } from './support/test.ts';

test(
  'no place of the board page scrolls sideways at 280 pixels or has a serious barrier, in light and dark',
  { timeout: 300_000 },
  async ({ app }) => {
    const found: string[] = [];
    for (const place of await places(app)) {
      if (place.page === 'board.html') found.push(...(await lookAt(app, place, 1280)));
    }
    expect(found).toEqual([]);
  },
);
