import type { Page } from 'puppeteer-core';
import { describe, expect, test as plain } from 'vitest';
import { everything, fillEverything, MARK, typeForEver } from './journeys/everything.ts';
import { startApp, type App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, press, status, textWith, write } from './support/find.ts';
import { buildWithNotices } from './support/notices.ts';
import { openOver, someone } from './support/put.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { openAsTab, openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const SURE = 'Type “delete” to be sure';
const NOTIFY = 'notifications';
const EMPTY = ['people', 'touches', 'drafts', 'sessions', 'takeaways', 'mentorships', 'imports'];

/** Nothing of before is anywhere, and what there is is what a new profile has. */
async function expectNothingOf(before: string[], page: Page): Promise<void> {
  const all = await everything(page);
  const text = JSON.stringify(all);
  expect([MARK, ...before].filter((one) => text.includes(one))).toEqual([]);
  expect(EMPTY.filter((table) => all.rows[`boardside/${table}`]?.length !== 0)).toEqual([]);
  expect(all.rows['boardside/seats']).toHaveLength(5);
  expect(all.local).not.toHaveProperty('settings.myName');
  expect(all).toMatchObject({ caches: [], badge: '' });
  // The folder is made anew, empty, by whoever looks for snapshots.
  expect(all.files.filter((name) => name !== 'snapshots')).toEqual([]);
  expect(all.permissions).not.toContain(NOTIFY);
}

async function deleteFrom(page: Page): Promise<void> {
  await press(page, 'button', 'Delete everything …');
  await textWith(
    page,
    /\d+ people, \d+ messages?, \d+ sessions? and \d+ other things will be gone/u,
  );
  await write(page, SURE, 'delete');
  await press(page, 'button', 'Delete everything');
}

/** A browser in which Boardside was allowed to notify, as if by its prompt, which no test can answer. */
async function allowedToNotify(): Promise<{ app: App; drop: () => void }> {
  const copy = buildWithNotices();
  const app = await startApp({ build: copy.build });
  copy.asShipped();
  // What was given at the installation stays given when an update makes it optional.
  await app.browser.installExtension(copy.build);
  const page = await openBoard(app, '/welcome');
  await until('it is allowed', async () => (await everything(page)).permissions.includes(NOTIFY));
  return { app, drop: copy.drop };
}

describe('deleting everything', () => {
  plain(
    'leaves nothing of before, whoever is typing, and also after a restart',
    { timeout: 120_000 },
    async () => {
      const { app, drop } = await allowedToNotify();
      try {
        const before = await fillEverything(app);
        const settings = await openBoard(app, '/settings');
        await typeForEver(settings, 'main input', `${MARK} in settings`);
        const panel = await openAsTab(app, 'sidepanel.html#/write');
        await typeForEver(panel, 'textarea', `${MARK} in a message`);
        const page = await openBoard(app, '/exchange');
        await deleteFrom(page);
        // The others begin again first, and say so for a few seconds.
        for (const one of [settings, panel, page]) {
          await one.bringToFront();
          await status(one, 'Everything is deleted');
        }
        await until('the welcome page is shown', () => page.url().endsWith('#/welcome'));
        await find(page, 'heading', 'A board of directors of your own');
        await expectNothingOf(before, page);
        await settings.bringToFront();
        await find(settings, 'button', 'Technical seat: empty');
        await app.restart('close');
        const again = await openBoard(app, '/board');
        await find(again, 'button', 'Technical seat: empty');
        await expectNothingOf(before, again);
        expectNoTroubles(app);
      } finally {
        await app.close();
        drop();
      }
    },
  );

  test('takes a word, offers a file first, and can be left alone', async ({ app }) => {
    const page = await openOver(app, '/settings', { people: [someone('Ada Moreno')] });
    await press(page, 'link', 'Delete everything');
    await textWith(page, '1 person, 0 messages, 0 sessions and 0 other things will be gone');
    const folder = await downloads(app);
    await press(page, 'button', 'Save a file first');
    expect((await saved(folder)).text).toContain('Ada Moreno');
    await textWith(page, 'Last file saved: just now, nothing changed since.');
    const button = await find(page, 'button', 'Delete everything');
    const disabled = () => button.evaluate((one) => one.matches(':disabled'));
    expect(await disabled()).toBe(true);
    await write(page, SURE, 'delet');
    expect(await disabled()).toBe(true);
    await page.keyboard.press('Enter');
    await write(page, SURE, ' Delete');
    expect(await disabled()).toBe(false);
    await press(page, 'button', 'Keep everything');
    await find(page, 'button', 'Delete everything …');
    expect((await everything(page)).rows['boardside/people']).toHaveLength(1);
  });
});
