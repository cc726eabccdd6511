import { describe, expect } from 'vitest';
import type { Session } from '../../lib/sessions/session.ts';
import type { Takeaway } from '../../lib/sessions/takeaway.ts';
import { ada, session, stored } from './journeys/sessions.ts';
import { dayFromNow, ended, takeaway } from './journeys/wrap-up.ts';
import { choose, choosePerson } from './support/choose.ts';
import type { App } from './support/app.ts';
import { find, gone, isShown, press, setDay, textWith, undoLatest } from './support/find.ts';
import { fillStore, openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const DAY = 86_400_000;

async function todayOver(app: App, tables: Record<string, object[]>) {
  await fillStore(app, tables);
  return openAsTab(app, 'sidepanel.html#/today');
}

describe('today', () => {
  test('is calm when there is nothing', async ({ app }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    const text = await textWith(panel, 'Nothing is planned for the next days.');
    expect(text).not.toMatch(/wrap up|Agreed/u);
    await find(panel, 'button', 'Start session');
  });

  test('plans a session, which then can be prepared', async ({ app }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await press(panel, 'button', 'Plan a session');
    await choosePerson(panel, 'Ada Moreno', 'With whom');
    await setDay(panel, dayFromNow(2));
    await choose(panel, 'Minutes', '45 min');
    await choose(panel, 'Kind', 'Closing well');
    await press(panel, 'button', 'Plan it');
    const [kept] = await until('it is stored', async () => {
      const found = await rows<Session>(app, 'sessions');
      return found.length === 1 && found;
    });
    expect(kept).toMatchObject({ state: 'planned', kind: 'closing' });
    expect(kept?.segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    await textWith(panel, /The session with Ada Moreno is planned for/u);
    await undoLatest(panel);
    await expect.poll(() => rows(app, 'sessions')).toEqual([]);
    await textWith(panel, 'Nothing is planned for the next days.');
  });

  test('has what was planned for another day: moved, entered, dropped', async ({ app }) => {
    const person = ada();
    const talk = session(person.id, { startsAt: Date.now() - 2 * DAY });
    const panel = await todayOver(app, { people: [person], sessions: [talk] });
    await textWith(panel, /Was planned for/u);
    await press(panel, 'button', 'Move: Ada Moreno');
    await setDay(panel, dayFromNow(3));
    await press(panel, 'button', 'Move it there');
    await gone(panel, 'button', 'It took place: Ada Moreno');
    await expect
      .poll(async () => (await stored(app, talk.id)).startsAt)
      .toBeGreaterThan(Date.now() + 2 * DAY);
    await undoLatest(panel);
    await press(panel, 'button', 'Drop: Ada Moreno');
    await until('it is gone', async () => (await rows(app, 'sessions')).length === 0);
    await undoLatest(panel);
    await press(panel, 'button', 'It took place: Ada Moreno');
    await find(panel, 'region', 'Recap');
    await expect.poll(() => stored(app, talk.id)).toMatchObject({ state: 'ended' });
    await expect
      .poll(() => rows(app, 'touches'))
      .toMatchObject([{ kind: 'session', refId: talk.id }]);
  });

  test('starts what is planned for now', async ({ app }) => {
    const person = ada();
    const talk = session(person.id);
    const panel = await todayOver(app, { people: [person], sessions: [talk] });
    await press(panel, 'button', 'Start: Ada Moreno');
    await find(panel, 'timer', 'Time left');
  });

  test('has what is due of both sides, a few at first; done and set aside with undo', async ({
    app,
  }) => {
    const person = ada();
    const talk = ended(person.id, { notes: '[] Task 0', startsAt: Date.now() - 3 * DAY });
    const mine = [0, 1, 2, 3, 4].map((index) =>
      takeaway(talk, `Task ${index}`, {
        dueDay: dayFromNow(index - 5),
        order: index === 0 ? 0 : -1,
      }),
    );
    const theirs = takeaway(talk, 'Find the book', {
      owner: 'them',
      dueDay: dayFromNow(0),
      order: -1,
    });
    const later = takeaway(talk, 'Not yet', { dueDay: dayFromNow(1), order: -1 });
    const panel = await todayOver(app, {
      people: [person],
      sessions: [talk],
      takeaways: [...mine, theirs, later],
    });
    await find(panel, 'checkbox', 'Done: Find the book');
    await expect.poll(() => isShown(panel, 'checkbox', 'Done: Task 4')).toBe(false);
    await expect.poll(() => isShown(panel, 'checkbox', 'Done: Not yet')).toBe(false);
    await press(panel, 'button', 'Show all 5');
    await find(panel, 'checkbox', 'Done: Task 4');
    const status = async (text: string) =>
      (await rows<Takeaway>(app, 'takeaways')).find((one) => one.text === text)?.status;
    await press(panel, 'checkbox', 'Done: Task 0');
    await until('it is done', async () => (await status('Task 0')) === 'done');
    await expect.poll(async () => (await stored(app, talk.id)).notes).toBe('[x] Task 0');
    await undoLatest(panel);
    await until('it is open', async () => (await status('Task 0')) === 'open');
    await expect.poll(async () => (await stored(app, talk.id)).notes).toBe('[ ] Task 0');
    await press(panel, 'button', 'Set aside: Task 1');
    await until('it is set aside', async () => (await status('Task 1')) === 'set-aside');
  });
});

describe('a person’s page', () => {
  test('has the talks with them: planned, entered afterwards, and what is open', async ({
    app,
  }) => {
    const person = ada();
    const talk = ended(person.id, { startsAt: Date.now() - 5 * DAY });
    const theirs = takeaway(talk, 'Find the book', { owner: 'them' });
    const page = await openOver(app, `/people/${person.id}`, {
      people: [person],
      sessions: [talk],
      takeaways: [theirs],
    });
    await textWith(page, 'Still Ada’s to do');
    await press(page, 'button', 'Plan a session');
    await press(page, 'button', 'Plan it');
    await find(page, 'list', 'Planned sessions');
    await press(page, 'checkbox', 'Done: Find the book');
    await gone(page, 'checkbox', 'Done: Find the book');
    await press(page, 'button', 'Enter a past session');
    await press(page, 'button', 'Enter it');
    await until('both are stored', async () => (await rows(app, 'sessions')).length === 3);
    await until('its notes are open', () => page.url().endsWith('/notes'));
  });
});
