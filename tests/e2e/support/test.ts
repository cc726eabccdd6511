import { expect, test as base } from 'vitest';
import { startApp, type App } from './app.ts';

/** What the browser itself asks for, whatever is installed in it. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/u;

/**
 * A test with a browser and a profile of its own. Whatever the test is about,
 * Boardside must not have complained in it, nor asked the network for anything.
 */
export const test = base.extend<{ app: App }>({
  // oxlint-disable-next-line no-empty-pattern -- the test runner reads the pattern
  app: async ({}, use) => {
    const app = await startApp();
    try {
      await use(app);
      expectQuiet(app);
    } finally {
      await app.close();
    }
  },
});

export function expectQuiet(app: App): void {
  expect(app.watch.troubles, 'errors, exceptions and breaches of the policy').toEqual([]);
  expect(app.watch.requests, 'requests of the extension').toEqual([]);
  expect(strangers(app), 'requests to where no page was served').toEqual([]);
}

export function strangers(app: App): string[] {
  return app.sites.visits
    .filter(({ known, url }) => !known && !BROWSERS_OWN.test(URL.parse(url)?.hostname ?? ''))
    .map(({ method, url }) => `${method} ${url}`);
}
