import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { dress } from '../tools/picture.ts';
import { ada, MINUTE, openAt, openMore, running, session } from './journeys/sessions.ts';
import { seriousBarriers } from './support/barriers.ts';
import { find, press, textWith } from './support/find.ts';
import { tooWide } from './support/narrow.ts';
import { someone } from './support/put.ts';
import { url } from './support/surfaces.ts';
import { test } from './support/test.ts';

const LONG = 'Dr. Maximiliana Konstantinopolitanskaya-Wolkenstein von und zu Hohenfriedberg';
const NOTES = '! Measure first: the p99\n[] Send the sketch @fri\n// between us';

async function openAgenda(panel: Page): Promise<void> {
  // Its name goes with the time.
  await (await panel.waitForSelector('header button[aria-expanded]'))?.click();
  await find(panel, 'button', 'Change');
}

async function openAll(panel: Page): Promise<void> {
  await openAgenda(panel);
  await press(panel, 'button', 'Change');
  await find(panel, 'button', 'Add a part');
  for (const closed of await panel.$$('details:not([open]) > summary')) await closed.click();
}

test(
  'a session’s panel has no serious barrier, and fits into 280 pixels, in light and dark',
  { timeout: 120_000 },
  async ({ app }) => {
    const people = [ada(), someone(LONG)];
    const [id = '', long = ''] = people.map((person) => person.id);
    const calm = running(id, 8, { notes: NOTES });
    const over = running(long, 33, { notes: NOTES });
    const planned = session(id, { startsAt: Date.now() + MINUTE });
    const ended = running(long, 33, { state: 'ended', notes: NOTES });
    const clock = { ...ended.clock!, endedAt: Date.now() };
    const first = await openAt(app, calm, people, [over, planned, { ...ended, clock }]);
    await first.close();
    const looks: [what: string, at: string, ready: (panel: Page) => Promise<unknown>][] = [
      ['calm', calm.id, (panel) => find(panel, 'textbox', 'Notes')],
      ['over', over.id, (panel) => textWith(panel, 'over')],
      ['more', over.id, openMore],
      ['agenda', calm.id, openAgenda],
      ['changing', calm.id, openAll],
      ['planned', planned.id, (panel) => find(panel, 'button', 'Start session')],
      ['ended', ended.id, (panel) => find(panel, 'region', 'Recap')],
    ];
    const found: string[] = [];
    for (const [what, at, ready] of looks) {
      const panel = await app.browser.newPage();
      await panel.setViewport({ width: 280, height: 700 });
      await dress(panel, 'light');
      await panel.goto(`${url(app, 'sidepanel.html')}#/session/${at}`);
      await panel.bringToFront();
      await ready(panel);
      for (const theme of ['light', 'dark'] as const) {
        await dress(panel, theme);
        found.push(...(await tooWide(panel)).map((wide) => `${what}, ${theme}: ${wide}`));
        found.push(...(await seriousBarriers(panel, `${what}, ${theme}`)));
      }
      await panel.close();
    }
    expect(found).toEqual([]);
  },
);
