import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { sowSession } from './journeys/notes.ts';
import { openToType, storedIn, typeUntil } from './journeys/crash.ts';
import type { App } from './support/app.ts';
import { test } from './support/test.ts';
import { stopWorker } from './support/worker.ts';

/** How often something is killed: a few times in each run, and many in the long mode. */
const TIMES = process.env.LONG ? 200 : 20;
/** Trust 6: what was typed more than half a second ago is not lost. */
const MAY_BE_LOST_MS = 500;
/** Marks among the words, so that takeaways are written too. */
const WORDS = '! measure first, by @fri\nthen what\n? who else knows the #tides by now\n';

const KILLS: [string, (app: App, page: Page) => Promise<void>][] = [
  ['the panel', (_, page) => page.close()],
  ['the worker', (app) => stopWorker(app)],
  ['the renderer', crash],
  ['the browser', (app) => app.restart('kill')],
];

test(
  `what was typed half a second before is there after each of ${TIMES} kills`,
  { timeout: TIMES * 20_000 },
  async ({ app }) => {
    const { place } = await sowSession(app);
    let notes = '';
    let most = 0;
    let page = await openToType(app, place, true);
    for (let turn = 0; turn < TIMES; turn += 1) {
      const [what, kill] = KILLS[turn % KILLS.length] ?? ['', crash];
      const dying = page;
      const { typed, ended } = await typeUntil(page, WORDS, () => kill(app, dying));
      if (!page.isClosed()) await page.close().catch(() => null);
      // Every other kill is of a real side panel.
      page = await openToType(app, place, turn % 2 === 1);
      const stored = await storedIn(page);

      const all = notes + typed.map(({ key }) => key).join('');
      const told = `kill ${turn} of ${what}, after ${typed.length} keys`;
      expect(stored, told).toBe(all.slice(0, stored.length));
      const missing = typed.slice(stored.length - notes.length).map(({ at }) => ended - at);
      most = Math.max(most, ...missing);
      expect(Math.max(0, ...missing), `${told}: ms of typing lost`).toBeLessThan(MAY_BE_LOST_MS);
      notes = stored;
    }
    console.info(
      `${TIMES} kills, ${notes.length} characters kept, at most ${Math.round(most)} ms lost`,
    );
  },
);

/** As when the page runs out of memory. All pages of an extension die then, and the browser shuts it off until its next start. */
async function crash(app: App, page: Page): Promise<void> {
  const gone = new Promise((resolve) => page.once('error', resolve));
  const session = await page.createCDPSession();
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => null);
  await gone;
  await app.restart('close');
}
