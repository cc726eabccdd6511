import { test as base } from 'vitest';
import { startApp, type App } from './app.ts';
import { expectNoTroubles } from './quiet.ts';
import { shown } from './shown.ts';

/**
 * A test with a browser and a profile of its own. Whatever the test is about,
 * Boardside must not have complained in it, nor asked the network for anything.
 */
export const test = base.extend<{ app: App }>({
  // oxlint-disable-next-line no-empty-pattern -- the test runner reads the pattern
  app: async ({ task }, use) => {
    const app = await startApp();
    try {
      await use(app);
      if (task.result?.state === 'fail') console.info(await shown(app));
      expectNoTroubles(app);
    } finally {
      await app.close();
    }
  },
});
