import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { addPerson, openPerson } from './journeys/people.ts';
import { seatTaken, takeSeat } from './journeys/board.ts';
import {
  find,
  focused,
  gone,
  isShown,
  press,
  textWith,
  undoLatest,
  valueOf,
  write,
} from './support/find.ts';
import { choose } from './support/choose.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const SEATS = ['Technical', 'Industry', 'Leadership', 'Strategic', 'Peer'];

describe('the board', () => {
  test('begins with five empty seats', async ({ app }) => {
    const board = await openBoard(app, '/board');
    for (const seat of SEATS) await find(board, 'button', `${seat} seat: empty`);
  });

  test('seats somebody, and takes it back', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await takeSeat(board, 'Technical', 'Ada Moreno');
    await press(board, 'button', 'Undo');
    await find(board, 'button', 'Technical seat: empty');
  });

  test('takes somebody out of their seat, and puts them back', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await takeSeat(board, 'Peer', 'Ada Moreno');
    await press(board, 'button', 'Peer seat: Ada Moreno');
    await press(board, 'button', 'Take out of the seat');
    await find(board, 'button', 'Peer seat: empty');
    await textWith(board, 'Ada Moreno left the Peer seat.');
    await undoLatest(board);
    await seatTaken(board, 'Peer', 'Ada Moreno');
  });

  test('leads from a seat to whoever holds it', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await takeSeat(board, 'Industry', 'Ada Moreno');
    await press(board, 'button', 'Industry seat: Ada Moreno');
    await press(board, 'link', 'Open Ada Moreno');
    await find(board, 'heading', 'Ada Moreno');
  });

  test('can be used by keyboard alone', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await find(board, 'button', 'Technical seat: empty');
    await tabTo(board, 'Technical seat: empty');
    await board.keyboard.press('Enter');
    await focused(board, 'dialog', 'Technical seat');
    // What stands there until it can be typed into has the same name.
    await find(board, 'combobox', 'Person');
    await tabTo(board, 'Person');
    await board.keyboard.type('Ada Moreno');
    await until('the name is offered', () => board.$('[role="option"]'));
    await board.keyboard.press('ArrowDown');
    await board.keyboard.press('Enter');
    const take = await find(board, 'button', 'Take the seat');
    await until('she is chosen', () => take.evaluate((button) => !button.matches(':disabled')));
    await tabTo(board, 'Take the seat');
    await board.keyboard.press('Enter');
    await seatTaken(board, 'Technical', 'Ada Moreno');
    await focused(board, 'button', 'Technical seat: Ada Moreno');
  });

  test('closes a dialog with Escape and changes nothing', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await press(board, 'button', 'Strategic seat: empty');
    await focused(board, 'dialog', 'Strategic seat');
    await board.keyboard.press('Escape');
    await gone(board, 'dialog', 'Strategic seat');
    await find(board, 'button', 'Strategic seat: empty');
  });
});

describe('places of the board page', () => {
  test('survive a reload and can be linked', async ({ app }) => {
    const page = await openBoard(app, '/people');
    await addPerson(page, 'Ada Moreno', 'https://example.org/ada');
    const address = page.url();
    await page.reload();
    await find(page, 'heading', 'Ada Moreno');
    const linked = await app.open(address);
    await find(linked, 'heading', 'Ada Moreno');
  });

  test('say so when they do not exist, and offer a way on', async ({ app }) => {
    const page = await openBoard(app, '/people/0190b1a4-0000-7000-8000-000000000000');
    await textWith(page, 'There is nobody here');
    await press(page, 'link', 'Go to people');
    await find(page, 'heading', 'People');
    await page.goto(page.url().replace(/#.*$/u, '#/no/such/place'));
    await textWith(page, 'There is no such page');
    await press(page, 'link', 'Go to the board');
    await find(page, 'button', 'Technical seat: empty');
  });
});

describe('people', () => {
  test('are found by any of their names', async ({ app }) => {
    const page = await openBoard(app, '/people');
    for (const name of ['Ada Moreno', 'Łucja Wiśniewska', 'Bram de Wit']) {
      await addPerson(page, name);
      await press(page, 'link', 'People');
    }
    await write(page, 'Search', 'wis', 'searchbox');
    await until('only she is left', async () => {
      const text = await page.$eval('main', (main) => main.innerText);
      return text.includes('Łucja Wiśniewska') && !text.includes('Ada Moreno');
    });
  });

  test('move from stage to stage', async ({ app }) => {
    const page = await openBoard(app, '/people');
    await addPerson(page, 'Ada Moreno');
    await choose(page, 'Stage', 'Active');
    await until(
      'the stage is stored',
      async () => (await rows(app, 'people'))[0]?.['stage'] === 'active',
    );
    await press(page, 'button', 'Undo');
    await until(
      'and taken back',
      async () => (await valueOf(page, 'combobox', 'Stage')) === 'lead',
    );
  });

  test('can be removed with all that is theirs, and brought back', async ({ app }) => {
    const page = await openBoard(app, '/board');
    await takeSeat(page, 'Technical', 'Ada Moreno');
    await openPerson(page, 'Ada Moreno');
    await press(page, 'button', 'Remove');
    await textWith(page, 'Ada Moreno was removed.');
    await until('she is gone', async () => (await rows(app, 'people')).length === 0);
    await undoLatest(page);
    await until('she is back', async () => (await rows(app, 'people')).length === 1);
    await press(page, 'link', 'Board');
    await seatTaken(page, 'Technical', 'Ada Moreno');
  });

  test('are not added twice', async ({ app }) => {
    const page = await openBoard(app, '/people');
    await addPerson(page, 'Ada Moreno', 'https://www.linkedin.com/in/ada-moreno/');
    await press(page, 'link', 'People');
    await press(page, 'button', 'Add a person');
    await write(page, 'Name', 'Ada Moreno');
    // That somebody is called so comes between the fields and the button.
    await textWith(page, 'Already here with this name');
    await write(page, 'Link', 'https://de.linkedin.com/in/ada-moreno?trk=x');
    await press(page, 'button', 'Add');
    await find(page, 'heading', 'Ada Moreno');
    await expect.poll(() => rows(app, 'people')).toHaveLength(1);
  });

  test('are not added with a link that runs something', async ({ app }) => {
    const page = await openBoard(app, '/people');
    await press(page, 'button', 'Add a person');
    await write(page, 'Name', 'Ada Moreno');
    await write(page, 'Link', 'javascript:alert(1)');
    await press(page, 'button', 'Add');
    await until('it says why', () => page.$('[role="alert"]'));
    await expect.poll(() => rows(app, 'people')).toEqual([]);
    await expect.poll(() => isShown(page, 'dialog', 'Add a person')).toBe(true);
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await inFocus(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" can't be reached with Tab`);
}

/** What the focused thing is called, as assistive technology says it. */
async function inFocus(page: Page): Promise<string | undefined> {
  const element = await page.evaluateHandle(() => document.activeElement);
  const root = element.asElement();
  if (!root) return undefined;
  return (await page.accessibility.snapshot({ root, interestingOnly: false }))?.name;
}
