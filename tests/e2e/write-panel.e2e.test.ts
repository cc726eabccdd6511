import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { expectInserted, LETTER, withComposer } from './journeys/insert.ts';
import { draftIsFor } from './journeys/outreach.ts';
import { buildWithHosts, setAccess } from './support/access.ts';
import { startApp, type App } from './support/app.ts';
import { choose, choosePerson } from './support/choose.ts';
import { boxOn, spyOf, textIn } from './support/composer.ts';
import { find, gone, holds, paste, press, status } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { openPanel } from './support/surfaces.ts';
import { test } from './support/test.ts';

const DM = withComposer(practice('dm'));
const SLACK = 'app.slack.com';
const LET_IN = `Let Boardside into ${SLACK}?`;

describe('a message written in the side panel', () => {
  test('asks to be let into the site it is for, by one button, and can be copied meanwhile', async ({
    app,
  }) => {
    const { page, panel } = await writeBeside(app);
    await press(panel, 'button', 'Insert into page');
    const question = await find(panel, 'group', LET_IN);
    expect(await question.$$eval('button', (all) => all.map((one) => one.textContent))).toEqual([
      `Allow on ${SLACK}`,
      'Not now',
    ]);
    await press(panel, 'button', 'Not now');
    await gone(panel, 'group', LET_IN);
    await press(panel, 'button', 'Copy');
    await status(panel, 'The message is copied.');
    await expect.poll(async () => (await textIn(page, DM.box)).trim()).toBe('');
    expect((await spyOf(page)).inputs).toBe(0);
  });

  test('goes in exactly once that is allowed, and asks again when it is taken back', async () => {
    const { build, drop } = buildWithHosts();
    const app = await startApp({ build });
    try {
      await setAccess(app, 'only chosen sites');
      const { page, panel } = await writeBeside(app);
      await press(panel, 'button', 'Insert into page');
      await find(panel, 'group', LET_IN);
      await setAccess(app, 'allow', SLACK);
      await page.bringToFront();
      await press(panel, 'button', `Allow on ${SLACK}`);
      await status(panel, 'It is in the message box.');
      await expectInserted(page, DM.box, LETTER);

      await setAccess(app, 'take back', SLACK);
      await page.bringToFront();
      await press(panel, 'button', 'Insert into page');
      await find(panel, 'button', `Allow on ${SLACK}`);
      await expect.poll(() => textIn(page, DM.box)).toBe(LETTER);
      expectNoTroubles(app);
    } finally {
      await app.close();
      drop();
    }
  });
});

/** The real panel beside a conversation, with a letter to whom it is with. */
async function writeBeside(app: App): Promise<{ page: Page; panel: Page }> {
  const page = await visit(app, DM);
  await (await boxOn(page, DM.box)).click();
  const panel = await openPanel(app, page);
  await press(panel, 'link', 'Write');
  await choosePerson(panel, DM.name);
  await draftIsFor(panel, DM.name);
  await choose(panel, 'Channel', DM.channel);
  await paste(panel, 'Message', LETTER);
  await holds(panel, 'textbox', 'Message', LETTER);
  return { page, panel };
}
