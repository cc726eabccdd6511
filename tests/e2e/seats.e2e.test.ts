import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { takeSeat } from './journeys/board.ts';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import {
  find,
  gone,
  holds,
  press,
  setDay,
  status,
  textWith,
  undoLatest,
  valueOf,
  write,
} from './support/find.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

describe('a seat of one’s own', () => {
  test('is added to the table and can be held', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await press(board, 'button', 'Add a seat');
    await find(board, 'dialog', 'Add a seat');
    await write(board, 'Title', 'Public speaking');
    await write(board, 'Purpose', 'Says when I mumble');
    await press(board, 'button', 'Add the seat');
    await find(board, 'button', 'Public speaking seat: empty');
    await takeSeat(board, 'Public speaking', 'Ada Moreno');
    await board.reload();
    await find(board, 'button', 'Public speaking seat: Ada Moreno');
  });

  test('is taken back by undo', async ({ app }) => {
    const board = await openBoard(app, '/board');
    await press(board, 'button', 'Add a seat');
    await write(board, 'Title', 'Public speaking');
    await press(board, 'button', 'Add the seat');
    await find(board, 'button', 'Public speaking seat: empty');
    await undoLatest(board);
    await gone(board, 'button', 'Public speaking seat: empty');
    await expect.poll(() => rows(app, 'seats')).toHaveLength(5);
  });
});

describe('a seat’s page', () => {
  test('keeps what the seat is for, and how often one is in touch', async ({ app }) => {
    const page = await openSeat(app, 'Technical');
    await write(page, 'Purpose', 'Somebody who has kept a store alive for ten years');
    await choose(page, 'In touch', 'Every 2 weeks');
    await stored(app, 'Technical', {
      purpose: 'Somebody who has kept a store alive for ten years',
      cadenceDays: 14,
    });
    await page.reload();
    await expect.poll(() => valueOf(page, 'textbox', 'Purpose')).toMatch(/^Somebody who has kept/u);
  });

  test('is renamed, and keeps its title when that is emptied', async ({ app }) => {
    const page = await openSeat(app, 'Strategic');
    await write(page, 'Title', 'Far sight');
    await find(page, 'heading', 'Far sight seat');
    await write(page, 'Title', ' ');
    // Left, it shows what is stored once nothing is on its way there.
    await page.keyboard.press('Tab');
    await holds(page, 'textbox', 'Title', 'Far sight');
    await stored(app, 'Far sight', { kind: 'strategic' });
  });

  test('ends a term on a day', async ({ app }) => {
    const page = await openHeldSeat(app, 'Technical', 'Ada Moreno');
    await setDay(page, '2027-05-31');
    await stored(app, 'Technical', { termEndsOn: '2027-05-31' });
    await textWith(page, 'until May 31, 2027');
  });

  test('parks questions until they are asked or set aside', async ({ app }) => {
    const page = await openSeat(app, 'Technical');
    for (const question of ['When is a cache worth it?', 'Who reads the logs?']) {
      await write(page, 'New question', question);
      await press(page, 'button', 'Park it');
      await textWith(page, question);
    }
    await press(page, 'button', 'Asked');
    // Until it is said, the latest undo is that of the parking.
    await status(page, 'Asked.');
    await until('one is left', async () => (await page.$$('button::-p-text(Asked)')).length === 1);
    const states = (await rows(app, 'parkedQuestions')).map((question) => question['state']);
    expect(new Set(states)).toEqual(new Set(['asked', 'waiting']));
    await undoLatest(page);
    await until('both wait', async () => (await page.$$('button::-p-text(Asked)')).length === 2);
    await page.reload();
    await textWith(page, 'When is a cache worth it?');
  });

  test('remembers who sat there before', async ({ app }) => {
    const page = await openHeldSeat(app, 'Industry', 'Ada Moreno');
    await press(page, 'button', 'Take out of the seat');
    await textWith(page, 'Who sat here before');
    const text = await page.$eval('main', (main) => main.innerText);
    expect(text.slice(text.indexOf('Who sat here before'))).toContain('Ada Moreno');
  });

  test('takes the seat away, and puts it back with holder and questions', async ({ app }) => {
    const page = await openHeldSeat(app, 'Peer', 'Ada Moreno');
    await write(page, 'New question', 'What do you see that I do not?');
    await press(page, 'button', 'Park it');
    await until('it is parked', async () => (await rows(app, 'parkedQuestions')).length === 1);
    const before = await everything(app);
    await press(page, 'button', 'Take the seat away');
    await textWith(page, 'The Peer seat was taken away.');
    await gone(page, 'button', 'Peer seat: Ada Moreno');
    await expect.poll(() => rows(app, 'seats')).toHaveLength(4);
    await undoLatest(page);
    await find(page, 'button', 'Peer seat: Ada Moreno');
    await expect.poll(() => everything(app)).toEqual(before);
  });

  test('says so when there is no such seat', async ({ app }) => {
    const page = await openBoard(app, '/seats/none');
    await textWith(page, 'There is no such seat');
    await press(page, 'link', 'Go to the board');
    await find(page, 'button', 'Technical seat: empty');
  });
});

async function openSeat(app: App, title: string): Promise<Page> {
  const page = await openBoard(app, '/board');
  return toSeat(page, title, 'empty');
}

async function openHeldSeat(app: App, title: string, name: string): Promise<Page> {
  const page = await openBoard(app, '/board');
  await takeSeat(page, title, name);
  return toSeat(page, title, name);
}

async function toSeat(page: Page, title: string, held: string): Promise<Page> {
  await press(page, 'button', `${title} seat: ${held}`);
  await press(page, 'link', 'Term, questions and history');
  await find(page, 'heading', `${title} seat`);
  await gone(page, 'dialog', `${title} seat`);
  return page;
}

async function stored(app: App, title: string, fields: object): Promise<void> {
  await until(`${JSON.stringify(fields)} is stored`, async () => {
    const seat = (await rows(app, 'seats')).find((one) => one['title'] === title);
    expect(seat).toMatchObject(fields);
    return true;
  });
}

async function everything(app: App): Promise<object[]> {
  return [...(await rows(app, 'seats')), ...(await rows(app, 'parkedQuestions'))];
}
