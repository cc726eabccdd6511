import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Point } from '../../lib/sessions/session.ts';
import { ada, openAt, session, stored } from './journeys/sessions.ts';
import { ended, takeaway } from './journeys/wrap-up.ts';
import type { App } from './support/app.ts';
import {
  find,
  focused,
  holds,
  press,
  restOnUndo,
  textWith,
  undoLatest,
  valueOf,
} from './support/find.ts';
import { fillStore, row, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const point = (text: string): Point => ({
  id: crypto.randomUUID(),
  text,
  done: false,
  parkedId: null,
});

async function type(panel: Page, field: string, text: string): Promise<void> {
  const box = await find(panel, 'textbox', field);
  await box.type(text);
  await panel.keyboard.press('Enter');
}

const questions = async (app: App, id: string) =>
  (await stored(app, id)).questions.map(({ text }) => text).join(', ');

describe('the brief', () => {
  test('says who they are and where you stand', async ({ app }) => {
    const person = someone('Ada Moreno', { headline: 'Storage', timeZone: 'Asia/Tokyo' });
    const last = ended(person.id, { startsAt: Date.now() - 12 * 86_400_000 });
    const talk = session(person.id);
    const takeaways = [
      takeaway(last, 'Send the sketch'),
      takeaway(last, 'Find the book', { owner: 'them' }),
      takeaway(last, 'Name the tables', { status: 'done', statusAt: Date.now() - 86_400_000 }),
      takeaway(last, 'Measure first', { kind: 'advice', owner: null, status: 'tried' }),
    ];
    const tables = { people: [person], sessions: [last, talk], takeaways };
    await fillStore(app, tables);
    const panel = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    const text = await textWith(panel, 'Done since last time');
    expect(text).toMatch(/Storage[^]*where they are[^]*You last talked 12 days ago/u);
    expect(text).toMatch(/Done since last time\s+✓\s+Name the tables/u);
    expect(text).toMatch(/Still open, yours\s+·\s+Send the sketch 12 days old/u);
    expect(text).toMatch(/Still open, Ada\s+·\s+Find the book/u);
    expect(text).toMatch(/not reported back yet\s+!\s+Measure first tried/u);
    await press(panel, 'button', 'Add: Tell what came of “Measure first”');
    await until('it is an objective', async () =>
      (await stored(app, talk.id)).objectives.some(({ text: words }) => words.startsWith('Tell')),
    );
  });

  test('takes objectives and questions: typed, changed in place, ticked, removed', async ({
    app,
  }) => {
    const person = ada();
    const talk = session(person.id);
    const panel = await openAt(app, talk, [person]);
    await type(panel, 'Add a question', 'Why tides?');
    await type(panel, 'Add an objective', 'Read a chart alone');
    await find(panel, 'textbox', 'Objective 1');
    const first = await find(panel, 'textbox', 'Question 1');
    await first.focus();
    await panel.keyboard.press('End');
    await first.type(' And why now?');
    await until('each key is kept', async () =>
      (await questions(app, talk.id)).endsWith('Why tides? And why now?'),
    );
    await press(panel, 'checkbox', 'Asked: Why tides? And why now?');
    await until('it is ticked', async () => (await stored(app, talk.id)).questions[0]?.done);
    await press(panel, 'button', 'Remove: Why tides? And why now?');
    await until('it is gone', async () => (await questions(app, talk.id)) === '');
    // Its undo stays for as long as the pointer rests there, however long the typing takes.
    await restOnUndo(panel);
    // Whatever was done to the list meanwhile.
    await type(panel, 'Add a question', 'Another?');
    await until('it is there', async () => (await questions(app, talk.id)) === 'Another?');
    await undoLatest(panel);
    await until('both are there', async () =>
      (await questions(app, talk.id)).endsWith('now?, Another?'),
    );
  });

  test('keeps its order by keys and by dragging, and the focus with it', async ({ app }) => {
    const person = ada();
    const talk = session(person.id, { questions: ['a', 'b', 'c'].map(point) });
    const panel = await openAt(app, talk, [person]);
    await (await find(panel, 'textbox', 'Question 1')).focus();
    const move = async (keys: ('ArrowDown' | 'ArrowUp')[], order: string) => {
      await panel.keyboard.down('Alt');
      // Pressed faster than the page can follow.
      await Promise.all(keys.map((key) => panel.keyboard.press(key)));
      await panel.keyboard.up('Alt');
      await until(order, async () => (await questions(app, talk.id)) === order);
      const field = `Question ${order.split(', ').indexOf('a') + 1}`;
      await holds(panel, 'textbox', field, 'a');
      await focused(panel, 'textbox', field);
    };
    await move(['ArrowDown'], 'b, a, c');
    await move(['ArrowUp'], 'a, b, c');
    await move(['ArrowDown', 'ArrowDown'], 'b, c, a');
    const handle = await find(panel, 'button', 'Move question 3, with the arrow keys');
    const target = await find(panel, 'textbox', 'Question 1');
    await target.drop(handle);
    await until('it was dropped first', async () => (await questions(app, talk.id)) === 'a, b, c');
  });

  test('offers questions from the bank, for the seat they hold too', async ({ app }) => {
    const person = ada();
    const talk = session(person.id);
    const held = [{ title: 'Technical', holderId: person.id, since: Date.now() }];
    await fillStore(app, { people: [person], sessions: [talk] }, held);
    const panel = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    await press(panel, 'button', 'Question bank');
    await press(panel, 'radio', 'Good for the Technical seat');
    const words = 'If you reviewed this, what is the one thing you would ask me to change?';
    await press(panel, 'button', `Add: ${words}`);
    await until('it is on the list', async () => (await questions(app, talk.id)) === words);
    await find(panel, 'button', `Added: ${words}`);
    await press(panel, 'radio', 'Closing');
    await expect.poll(() => valueOf(panel, 'textbox', 'Question 1')).toBe(words);
  });

  test('has the questions that wait for them; asked they wait no more, put off they do', async ({
    app,
  }) => {
    const person = ada();
    const talk = session(person.id);
    const parked = row({ text: 'Why tides?', personId: person.id, seatId: null, state: 'waiting' });
    const tables = { people: [person], sessions: [talk], parkedQuestions: [parked] };
    await fillStore(app, tables);
    const panel = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    const state = async () =>
      (await rows<{ id: string; state: string }>(app, 'parkedQuestions'))[0]?.state;
    await press(panel, 'button', 'Ask today: Why tides?');
    await press(panel, 'checkbox', 'Asked: Why tides?');
    await until('it was asked', async () => (await state()) === 'asked');
    await panel.waitForSelector('input[aria-label="Asked: Why tides?"]:checked');
    await press(panel, 'checkbox', 'Asked: Why tides?');
    await until('it waits', async () => (await state()) === 'waiting');
    await press(panel, 'button', 'Ask later: Why tides?');
    await find(panel, 'button', 'Ask today: Why tides?');
    await expect.poll(() => questions(app, talk.id)).toBe('');
    await expect.poll(() => rows(app, 'parkedQuestions')).toHaveLength(1);
  });
});
