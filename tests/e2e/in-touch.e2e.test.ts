import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import { find, gone, press, setDay, textWith, undoLatest, write } from './support/find.ts';
import { DAY, openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NOBODY = 'Nobody is waiting for a word today.';
const REASON = 'Last contact 60 days ago; you aim for every 30 days.';

describe('contacts and gifts', () => {
  test('are counted, so that one sees whether giving and asking are in balance', async ({
    app,
  }) => {
    const page = await pageOf(app);
    await textWith(page, 'You gave 0, you asked 0.');
    await note(page, 'You shared something', 'The paper on tides');
    await textWith(page, 'You gave 1, you asked 0.');
    await note(page, 'You asked for something', 'A look at my design');
    await textWith(page, 'You gave 1, you asked 1.');
    await undoLatest(page);
    await textWith(page, 'You gave 1, you asked 0.');
  });

  test('stand in the order in which they happened, the newest first', async ({ app }) => {
    const page = await pageOf(app);
    await note(page, 'You helped', 'Carried a piano', '2026-01-15');
    await note(page, 'They wrote', 'A postcard', '2026-03-01');
    await press(page, 'button', 'We spoke');
    await textWith(page, 'Noted: you spoke with Ada Moreno.');
    await until('all three are there, in order', async () => {
      const said = await page.$$eval('li[data-kind]', (items) =>
        items.map((item) => item.lastElementChild?.textContent),
      );
      const [spoke, , ...rest] = said;
      expect(spoke).toBe('We spoke');
      expect(rest.slice(-2)).toEqual(['They wrote: A postcard', 'You helped: Carried a piano']);
      return true;
    });
    const [person] = await rows(app, 'people');
    expect(Number(person?.['lastTouchAt'])).toBeGreaterThan(Date.now() - 60_000);
  });

  test('are never later than now', async ({ app }) => {
    const page = await pageOf(app);
    await note(page, 'They replied', 'From the future', '2999-01-01');
    const [touch] = await rows(app, 'touches');
    expect(Number(touch?.['at'])).toBeLessThanOrEqual(Date.now());
  });

  test('are noted in two keys on a person’s page', async ({ app }) => {
    const page = await pageOf(app);
    await page.keyboard.press('w');
    await find(page, 'dialog', 'We spoke');
    await until('she comes first', () => page.$('[role="option"]::-p-text(Ada Moreno)'));
    await page.keyboard.press('Enter');
    await textWith(page, 'Noted: you spoke with Ada Moreno.');
    await expect
      .poll(() => rows(app, 'touches'))
      .toMatchObject([{ kind: 'spoke', direction: 'both' }]);
    await undoLatest(page);
    await until('taken back', async () => (await rows(app, 'touches')).length === 0);
  });
});

describe('today', () => {
  test('says so when nobody is owed a word', async ({ app }) => {
    await textWith(await openAsTab(app, 'sidepanel.html#/today'), NOBODY);
  });

  test('suggests a holder who has not heard for long, with the reason', async ({ app }) => {
    const panel = await openToday(app);
    await textWith(panel, REASON);
    await press(panel, 'link', 'Ada Moreno');
    await find(panel, 'heading', 'Ada Moreno');
  });

  test('puts somebody off for two weeks, and takes that back', async ({ app }) => {
    const panel = await openToday(app);
    await press(panel, 'button', 'Put Ada Moreno off for 2 weeks');
    await textWith(panel, NOBODY);
    await undoLatest(panel);
    await textWith(panel, REASON);
    await expect
      .poll(async () => (await rows(app, 'people'))[0])
      .toMatchObject({ snoozedUntil: null });
  });

  test('is quiet after any contact', async ({ app }) => {
    const panel = await openToday(app);
    await press(panel, 'button', 'We spoke: Ada Moreno');
    await textWith(panel, NOBODY);
    await expect.poll(() => rows(app, 'touches')).toHaveLength(1);
  });

  test('follows a rhythm of somebody’s own', async ({ app }) => {
    const bram = someone('Bram de Wit', { lastTouchAt: Date.now() - 20 * DAY });
    const page = await openOver(app, `/people/${bram.id}`, { people: [bram] });
    await choose(page, 'How often', 'Every 2 weeks');
    await textWith(page, 'In touch every 14 days.');
    await press(page, 'link', 'Today');
    await textWith(page, 'Last contact 20 days ago; you aim for every 14 days.');
  });

  test('leaves out who is paused, and shows no more than five', async ({ app }) => {
    const cadence = { idealDays: 14, latestDays: 21 };
    const lastTouchAt = Date.now() - 50 * DAY;
    const people = Array.from({ length: 8 }, (_, index) =>
      someone(`Person Number${index}`, {
        cadence,
        // Who waits longest is shown first.
        lastTouchAt: lastTouchAt + index * DAY,
        stage: index < 2 ? 'paused' : 'active',
      }),
    );
    const page = await openOver(app, '/today', { people });
    await find(page, 'link', 'Person Number2');
    await expect.poll(() => page.$$('button[aria-label^="We spoke:"]')).toHaveLength(5);
    await gone(page, 'link', 'Person Number0');
  });
});

async function pageOf(app: App): Promise<Page> {
  const ada = someone('Ada Moreno');
  const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
  await find(page, 'heading', 'Ada Moreno');
  return page;
}

/** The panel's first screen: one holder's last contact is sixty days old. */
async function openToday(app: App): Promise<Page> {
  const at = Date.now() - 60 * DAY;
  const ada = someone('Ada Moreno', { stage: 'active', lastTouchAt: at, createdAt: at });
  const held = [{ title: 'Technical', holderId: ada.id, since: at }];
  await openOver(app, '/board', { people: [ada] }, held);
  return openAsTab(app, 'sidepanel.html#/today');
}

async function note(page: Page, what: string, detail: string, day = ''): Promise<void> {
  await press(page, 'button', 'Note something else');
  await choose(page, 'What happened', what);
  await write(page, 'What it was about', detail);
  if (day !== '') await setDay(page, day);
  await press(page, 'button', 'Note it');
  await textWith(page, `${what}: ${detail}`);
}
