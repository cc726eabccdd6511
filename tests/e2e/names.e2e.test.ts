import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Person } from '../../lib/people/person.ts';
import { expectUnharmed } from './journeys/hostile.ts';
import { saveFromMenu } from './journeys/save-lead.ts';
import type { App } from './support/app.ts';
import { sentTo } from './support/drafts.ts';
import { find, press, textWith } from './support/find.ts';
import { tooWide } from './support/narrow.ts';
import { practice } from './support/practice.ts';
import { DAY, fillStore, openOver, row, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { url } from './support/surfaces.ts';
import { test } from './support/test.ts';

const MARKUP = '<img src=x onerror="globalThis.__pwned = 1"><b>Juno</b> {{7*7}} ${7*7}';
const LONG = 'Wolfeschlegelsteinhausen'.repeat(12).slice(0, 290);
const RTL = 'ليلى بنت يوسف الحدّاد';

describe.each([
  ['that is markup', MARKUP],
  ['longer than any line', LONG],
  ['written from right to left', RTL],
])('a name %s', (_, name) => {
  test('is text everywhere, and fits into 280 pixels', { timeout: 90_000 }, async ({ app }) => {
    const { person, seat } = await fill(app, name);
    const shown = name.slice(0, 12).toLowerCase();
    const wide: string[] = [];
    for (const [place, ready] of [
      ['board.html#/board', null],
      ['board.html#/people', null],
      ['board.html#/people', openColumns],
      [`board.html#/people/${person}`, null],
      [`board.html#/seats/${seat}`, null],
      ['board.html#/areas', null],
      ['board.html#/duplicates', (page: Page) => press(page, 'button', 'Compare and merge')],
      ['sidepanel.html#/today', null],
      ['board.html#/today', openSpoke],
      ['board.html#/outreach/waiting', null],
      ['board.html#/portfolio', null],
      [`board.html#/write/${person}`, (page: Page) => find(page, 'list', 'Review')],
      ['board.html#/templates/introduction-cold', null],
    ] as const) {
      const page = await app.browser.newPage();
      await page.setViewport({ width: 280, height: 800 });
      await page.goto(url(app, place));
      await page.bringToFront();
      await page.waitForFunction(
        (text) => {
          const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
          return [document.body.innerText, ...fields].join('\n').toLowerCase().includes(text);
        },
        { timeout: 10_000 },
        shown,
      );
      await ready?.(page);
      wide.push(...(await tooWide(page)).map((what) => `${place}: ${what}`));
      await expectUnharmed(page);
      await page.close();
    }
    expect(wide).toEqual([]);
  });
});

describe('a name of five thousand characters', () => {
  test('is cut to what a name can be, and can be opened and found', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('speaker'), {
      selectionText: `Ada ${'Wolfeschlegelstein'.repeat(300)}`,
    });
    expect(saved.name.length).toBeLessThanOrEqual(300);
    const page = await app.open(url(app, 'board.html#/people'));
    await page.setViewport({ width: 280, height: 800 });
    await press(page, 'checkbox', `Choose ${saved.name}`);
    expect(await tooWide(page)).toEqual([]);
    await page.goto(url(app, `board.html#/people/${saved.id}`));
    await find(page, 'heading', saved.name);
    expect(await tooWide(page)).toEqual([]);
  });

  test('is no harder typed into a person’s page', async ({ app }) => {
    const ada = someone('Ada Moreno');
    const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
    const field = await find(page, 'textbox', 'Name');
    await field.click({ count: 3 });
    // As a paste arrives, in one piece.
    await page.keyboard.sendCharacter('Moreno'.repeat(900));
    await textWith(page, /(?:Moreno){40}/u);
    await page.reload();
    await textWith(page, /(?:Moreno){40}/u);
  });
});

async function openColumns(page: Page): Promise<void> {
  await press(page, 'button', 'As columns');
  await page.waitForSelector('a[title^="Drag it"]', { visible: true });
}

async function openSpoke(page: Page): Promise<void> {
  await page.keyboard.press('w');
  await find(page, 'dialog', 'We spoke');
  await page.waitForSelector('[role="option"]');
}

/** What one may have noted of them, in the same words. */
function valued(words: string): Person['valueMap'] {
  const [projects, interests, challenges] = [words, words, words];
  const read = [{ what: words, took: words }];
  return { projects, interests, challenges, contribute: words, proposition: words, read };
}

/** A store in which somebody of this name stands in every place there is. */
async function fill(app: App, name: string): Promise<{ person: string; seat: string }> {
  const at = Date.now() - 90 * DAY;
  const area = row({ title: 'Harbours', now: '', goal: '', seatId: null, order: 0 });
  const known: Partial<Person> = { stage: 'active', lastTouchAt: at, growthAreaIds: [area.id] };
  const people = [
    someone(name, {
      ...known,
      headline: name,
      company: name,
      areas: [name],
      valueMap: valued(name),
    }),
    someone(name, { headline: 'Another' }),
  ];
  const id = people[0]?.id ?? '';
  const held = ['Technical', 'Peer', 'Industry'].map((title) => ({
    title,
    holderId: id,
    since: at,
  }));
  const drafts = people.slice(0, 1).map((person) => sentTo(person, 9, { body: `Hi ${name}` }));
  await fillStore(app, { people, areas: [area], drafts }, held);
  const seats = await rows(app, 'seats');
  return { person: id, seat: seats.find((seat) => seat['title'] === 'Peer')?.id ?? '' };
}
