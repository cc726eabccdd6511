import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openPerson } from './journeys/people.ts';
import { choose } from './support/choose.ts';
import { find, gone, press, textWith, undoLatest, valueOf, write } from './support/find.ts';
import { openOver, row, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const AREA = 'Designing APIs that last';

describe('growth areas', () => {
  test('say where one is, where one wants to be, and which seat they belong to', async ({
    app,
  }) => {
    const page = await openBoard(app, '/areas');
    await addArea(page, AREA);
    await write(page, 'Where I am', 'I change them every quarter');
    await write(page, 'Where I want to be', 'Nobody has to ask');
    await choose(page, 'Seat', 'Technical');
    const seat = (await rows(app, 'seats')).find((one) => one['title'] === 'Technical');
    await until('all of it is stored', async () => {
      const [area] = await rows(app, 'areas');
      expect(area).toMatchObject({
        now: 'I change them every quarter',
        goal: 'Nobody has to ask',
        seatId: seat?.id,
      });
      return true;
    });
    await page.reload();
    await expect
      .poll(() => valueOf(page, 'textbox', 'Where I am'))
      .toBe('I change them every quarter');
    await expect.poll(() => valueOf(page, 'combobox', 'Seat')).toBe(seat?.id);
  });

  test('list their candidates, chosen on a person’s page', async ({ app }) => {
    const area = row({ title: AREA, now: '', goal: '', seatId: null, order: 0 });
    const page = await openOver(app, '/people', { areas: [area], people: [someone('Ada Moreno')] });
    await openPerson(page, 'Ada Moreno');
    await press(page, 'checkbox', AREA);
    await press(page, 'link', 'Growth');
    await textWith(page, '1 of three to five candidates.');
    await press(page, 'link', 'Ada Moreno');
    await find(page, 'heading', 'Ada Moreno');
  });

  test('take candidates from a selection of people', async ({ app }) => {
    const area = row({ title: AREA, now: '', goal: '', seatId: null, order: 0 });
    const people = ['Ada Moreno', 'Bram de Wit', 'Noor Hartwell'].map((name) => someone(name));
    const page = await openOver(app, '/people', { areas: [area], people });
    for (const { name } of people) {
      await press(page, 'checkbox', `Choose ${name}`);
      // What can be done with them appears above the list, and pushes it down.
      await find(page, 'combobox', 'Candidates for');
    }
    await choose(page, 'Candidates for', AREA);
    await textWith(page, '3 people added as candidates.');
    await press(page, 'link', 'Growth');
    await textWith(page, '3 candidates.');
  });

  test('are removed and brought back with their candidates', async ({ app }) => {
    const area = row({ title: AREA, now: 'Here', goal: 'There', seatId: null, order: 0 });
    const ada = someone('Ada Moreno', { growthAreaIds: [area.id] });
    const page = await openOver(app, '/areas', { areas: [area], people: [ada] });
    await textWith(page, '1 of three to five candidates.');
    await press(page, 'button', 'Remove');
    await gone(page, 'region', AREA);
    await textWith(page, 'No growth area yet');
    await undoLatest(page);
    await find(page, 'region', AREA);
    await textWith(page, '1 of three to five candidates.');
    await expect.poll(async () => (await rows(app, 'people'))[0]).toEqual(ada);
    await expect.poll(async () => (await rows(app, 'areas'))[0]).toEqual(area);
  });
});

describe('gaps', () => {
  test('name each empty seat and each area without candidates or seat, and lead there', async ({
    app,
  }) => {
    const area = row({ title: AREA, now: '', goal: '', seatId: null, order: 0 });
    const ada = someone('Ada Moreno');
    const held = [{ title: 'Peer', holderId: ada.id, since: Date.now() }];
    const page = await openOver(app, '/board', { areas: [area], people: [ada] }, held);
    await find(page, 'link', 'The Technical seat is empty.');
    await find(page, 'link', `Nobody is a candidate for “${AREA}” yet.`);
    await find(page, 'link', `“${AREA}” belongs to no seat yet.`);
    await expect
      .poll(() => page.$eval('main', (main) => main.innerText))
      .not.toContain('The Peer seat');
    await press(page, 'link', 'The Technical seat is empty.');
    await find(page, 'heading', 'Technical seat');
  });

  test('name who carries too much', async ({ app }) => {
    const ada = someone('Ada Moreno');
    const since = Date.now();
    const held = ['Peer', 'Technical', 'Industry'].map((title) => ({
      title,
      holderId: ada.id,
      since,
    }));
    const page = await openOver(app, '/board', { people: [ada] }, held);
    await press(page, 'link', 'Ada Moreno holds 3 seats, which is much to carry.');
    await find(page, 'heading', 'Ada Moreno');
  });
});

async function addArea(page: Page, title: string): Promise<void> {
  await write(page, 'New growth area', title);
  await press(page, 'button', 'Add');
  await find(page, 'region', title);
}
