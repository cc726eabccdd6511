import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** A hostile title or selection has stayed text on this surface. */
export async function expectUnharmed(surface: Page): Promise<void> {
  const harm = await surface.evaluate(() => ({
    pwned: (globalThis as { __pwned?: unknown }).__pwned ?? null,
    pictures: document.querySelectorAll('main img[src="x"]').length,
    // Had a template language run, 7*7 would have become 49. A count of letters may well be 49.
    computed: [...document.querySelectorAll('body :not(.figures, style, script)')].some(
      ({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes('49')),
    ),
  }));
  assert.deepEqual(harm, { pwned: null, pictures: 0, computed: false });
}
