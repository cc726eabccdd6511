import { session } from './journeys/sessions.ts';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { App } from './support/app.ts';
import { find, gone, textWith, valueOf } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno', { headline: 'Principal engineer, storage' });
const PEOPLE = [ADA, someone('Łucja Wiśniewska'), someone('Bram de Wit')];
const SESSION = session(ADA.id, {
  state: 'ended',
  notes: 'Opening\n\n! Measure first: the p99, never the mean\n[] Send the sketch by Friday',
});

describe('the palette', () => {
  test.for([
    ['the beginning of a word', 'more', 'Ada Moreno'],
    ['no accents', 'lucja wis', 'Łucja Wiśniewska'],
    ['a small typo', 'Wisnewska', 'Łucja Wiśniewska'],
    ['what they do', 'storage', 'Ada Moreno'],
  ])('finds a person by %s', async ([, typed = '', name = ''], { app }) => {
    const page = await openPalette(app);
    await page.keyboard.type(typed);
    await offered(page, name);
    await page.keyboard.press('Enter');
    await find(page, 'heading', name);
  });

  test('finds a word of a talk’s notes, and opens the talk', async ({ app }) => {
    const page = await openPalette(app);
    await page.keyboard.type('sketch');
    await offered(page, 'Session: ');
    await page.keyboard.press('Enter');
    await until('the session is open', () => page.url().endsWith(`#/session/${SESSION.id}`));
  });

  test('offers to add whom it does not find', async ({ app }) => {
    const page = await openPalette(app);
    await page.keyboard.type('Quill Ashdown');
    await offered(page, 'Add “Quill Ashdown”');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Quill Ashdown');
    await expect.poll(() => rows(app, 'people')).toHaveLength(4);
  });

  test('never adds somebody who is there, however fast one is', async ({ app }) => {
    const page = await openPalette(app);
    // As a paste arrives, with Enter before anything can have been found: Enter waits for the answer.
    await page.keyboard.sendCharacter('Moreno');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Ada Moreno');
    await expect.poll(() => rows(app, 'people')).toHaveLength(3);
  });

  test('finds somebody who was added a moment ago', async ({ app }) => {
    const page = await openPalette(app);
    await page.keyboard.type('Quill Ashdown');
    await offered(page, 'Add “Quill Ashdown”');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Quill Ashdown');
    await controlK(page);
    await page.keyboard.type('ashd');
    await offered(page, 'Quill Ashdown');
  });

  test('takes no letter for a command while it opens', async ({ app }) => {
    const page = await openBoardOver(app);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.keyboard.type('pg');
    await find(page, 'dialog', 'Find or do');
    expect(page.url()).toMatch(/#\/board$/u);
  });

  test('runs a command', async ({ app }) => {
    const page = await openPalette(app);
    await page.keyboard.type('growth');
    await offered(page, 'Go to growth areas');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Growth areas');
  });

  test('leaves with Escape, and everything is as it was', async ({ app }) => {
    const page = await openPalette(app);
    await page.keyboard.type('mor');
    await page.keyboard.press('Escape');
    // The first Escape may empty the line, as in any search field.
    if (await page.$('[role="dialog"]')) await page.keyboard.press('Escape');
    await gone(page, 'dialog', 'Find or do');
    await find(page, 'button', 'Technical seat: empty');
    await expect.poll(() => rows(app, 'people')).toHaveLength(3);
  });

  test('works in the panel as well', async ({ app }) => {
    const page = await openOver(app, '/board', { people: PEOPLE, sessions: [SESSION] });
    await page.goto(page.url().replace(/board\.html.*$/u, 'sidepanel.html#/today'));
    await find(page, 'button', 'Start session');
    await controlK(page);
    await page.keyboard.type('bram');
    await offered(page, 'Bram de Wit');
    await page.keyboard.press('Enter');
    await find(page, 'heading', 'Bram de Wit');
  });
});

describe('single keys', () => {
  test('go to places, and are all told by "?"', async ({ app }) => {
    const page = await openBoardOver(app);
    await page.keyboard.press('g');
    await find(page, 'heading', 'Growth areas');
    await page.keyboard.press('p');
    await find(page, 'heading', 'People');
    await page.keyboard.press('?');
    await find(page, 'dialog', 'Keys');
    for (const says of ['Find or do anything', 'Go to the board', 'We spoke: note a talk'])
      await textWith(page, says);
    await page.keyboard.press('Escape');
    await gone(page, 'dialog', 'Keys');
    await page.keyboard.press('b');
    await find(page, 'heading', 'Your board');
  });

  test('do nothing while one types, chooses or is asked something', async ({ app }) => {
    const page = await openBoardOver(app);
    await page.keyboard.press('p');
    const search = await find(page, 'searchbox', 'Search');
    await search.type('bwgt?');
    await expect.poll(() => valueOf(page, 'searchbox', 'Search')).toBe('bwgt?');
    await (await find(page, 'combobox', 'Order')).focus();
    await page.keyboard.press('b');
    expect(page.url()).toMatch(/#\/people$/u);
    await expect.poll(() => page.$('[role="dialog"]')).toBeNull();
  });

  test('leave the browser’s own combinations alone', async ({ app }) => {
    const page = await openBoardOver(app);
    for (const key of ['Control', 'Alt', 'Meta'] as const) {
      await page.keyboard.down(key);
      await page.keyboard.press('g');
      await page.keyboard.up(key);
    }
    await find(page, 'heading', 'Your board');
    expect(page.url()).toMatch(/#\/board$/u);
  });
});

async function openBoardOver(app: App): Promise<Page> {
  const page = await openOver(app, '/board', { people: PEOPLE, sessions: [SESSION] });
  await find(page, 'button', 'Technical seat: empty');
  return page;
}

async function openPalette(app: App): Promise<Page> {
  const page = await openBoardOver(app);
  await controlK(page);
  return page;
}

async function controlK(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await find(page, 'dialog', 'Find or do');
  await until('it can be typed into', () =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
}

/** Waits until this stands in the first choice. */
async function offered(page: Page, part: string): Promise<void> {
  await until(`"${part}" comes first`, async () => {
    const first = await page.$('[role="option"]');
    return (
      first && (await first.evaluate((option, text) => option.textContent.includes(text), part))
    );
  });
}
