import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import { find, gone, press, restOnUndo, textWith, undoLatest } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NAMES = ['Ada Moreno', 'Bram de Wit', 'Noor Hartwell', 'Łucja Wiśniewska'];

describe('people chosen together', () => {
  test('move to a stage, and one undo takes all of them back', async ({ app }) => {
    const page = await openPeople(app);
    for (const name of NAMES.slice(0, 3)) await press(page, 'checkbox', `Choose ${name}`);
    await find(page, 'group', '3 people chosen');
    await choose(page, 'Move to', 'Talking');
    await textWith(page, '3 people moved to Talking.');
    await restOnUndo(page);
    await expect.poll(() => stages(app)).toEqual(['talking', 'talking', 'talking', 'lead']);
    await gone(page, 'group', '3 people chosen');
    await undoLatest(page);
    await until('all are leads again', async () =>
      (await stages(app)).every((stage) => stage === 'lead'),
    );
    await expect
      .poll(async () => (await rows(app, 'people')).map((row) => row['stageHistory']))
      .toEqual([[], [], [], []]);
  });

  test('are removed, and brought back by one undo', async ({ app }) => {
    const page = await openPeople(app);
    for (const name of NAMES.slice(1, 3)) await press(page, 'checkbox', `Choose ${name}`);
    await press(page, 'button', 'Remove');
    await textWith(page, '2 people removed.');
    await expect.poll(() => rows(app, 'people')).toHaveLength(2);
    await undoLatest(page);
    await until('all are back', async () => (await rows(app, 'people')).length === 4);
  });
});

describe('the stages as columns', () => {
  test('count who is there, in the list’s choice too', async ({ app }) => {
    const page = await openPeople(app);
    await choose(page, 'Stage', 'Lead (4)');
    await choose(page, 'Stage', 'Every stage');
    await press(page, 'button', 'As columns');
    await find(page, 'region', 'Lead, 4');
    await find(page, 'region', 'Contacted, 0');
  });

  test('move a card by keys, with undo', async ({ app }) => {
    const page = await openColumns(app);
    await (await card(page, 'Ada Moreno')).focus();
    await alt(page, 'ArrowRight');
    await find(page, 'region', 'Contacted, 1');
    await textWith(page, 'Ada Moreno: Contacted.');
    await expect.poll(() => stages(app)).toEqual(['contacted', 'lead', 'lead', 'lead']);
    await undoLatest(page);
    await find(page, 'region', 'Lead, 4');
  });

  test('keep the focus on a card that was moved, so that it can go on', async ({ app }) => {
    const page = await openColumns(app);
    await (await card(page, 'Ada Moreno')).focus();
    await alt(page, 'ArrowRight');
    await find(page, 'region', 'Contacted, 1');
    await until('the focus is on her card', () =>
      page.evaluate(() => {
        const focused = document.activeElement?.closest('a[draggable="true"]');
        return focused?.textContent.includes('Ada Moreno') ?? false;
      }),
    );
    await alt(page, 'ArrowRight');
    await find(page, 'region', 'Talking, 1');
  });

  test('take a card that is dragged there', async ({ app }) => {
    const page = await openColumns(app);
    const target = await find(page, 'region', 'Talking, 0');
    await target.drop(await card(page, 'Bram de Wit'));
    await find(page, 'region', 'Talking, 1');
    await expect.poll(() => stages(app)).toEqual(['lead', 'talking', 'lead', 'lead']);
  });
});

async function openPeople(app: App): Promise<Page> {
  const page = await openOver(app, '/people', { people: NAMES.map((name) => someone(name)) });
  await find(page, 'checkbox', `Choose ${NAMES[0]}`);
  return page;
}

async function openColumns(app: App): Promise<Page> {
  const page = await openPeople(app);
  await press(page, 'button', 'As columns');
  await find(page, 'region', 'Lead, 4');
  return page;
}

function card(page: Page, name: string): Promise<ElementHandle> {
  return until(`the card of ${name}`, async () => {
    for (const one of await page.$$('a[draggable="true"]')) {
      if (await one.evaluate((link, who) => link.textContent.includes(who), name)) return one;
    }
    return null;
  });
}

async function alt(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

/** Everybody's stage, in the order of `NAMES`. */
async function stages(app: App): Promise<unknown[]> {
  const people = await rows(app, 'people');
  return NAMES.map((name) => people.find((one) => one['name'] === name)?.['stage']);
}
