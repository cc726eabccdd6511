import { describe, expect } from 'vitest';
import type { Session } from '../../lib/sessions/session.ts';
import { ada, openAt, running, stored } from './journeys/sessions.ts';
import { endAndRecap, startSession, typeNotes } from './journeys/session.ts';
import { ended } from './journeys/wrap-up.ts';
import { choose } from './support/choose.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, gone, press, textWith, undoLatest, valueOf, write } from './support/find.ts';
import { someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NOTES = '! Begin at low tide\n[] Send the tables\n// [] between us\n> Fridays';

describe('the wrap-up', () => {
  test('follows the end of a session; what was agreed is changed in the notes too', async ({
    app,
  }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await startSession(panel, 'Ada Moreno', '15 min');
    await typeNotes(app, panel, NOTES);
    const recap = await endAndRecap(panel);
    expect(recap).toMatch(/## Agreed\s+- \[ \] Me: Send the tables[^]*## Decisions\s+- Fridays/u);
    expect(recap).not.toContain('between us');
    await choose(panel, 'Whose: Send the tables', 'Ada');
    await press(panel, 'checkbox', 'Done: Send the tables');
    const notes = async () => (await rows<Session>(app, 'sessions'))[0]?.notes;
    await until('the notes say so', async () =>
      (await notes())?.includes('[x] Send the tables @them'),
    );
    await write(panel, 'Add an action', 'Find a room');
    await press(panel, 'button', 'Add the action');
    await find(panel, 'checkbox', 'Done: Find a room');
    await expect.poll(async () => (await notes())?.split('Find a room')).toHaveLength(2);
  });

  test('plans the next session, takes it back, and has it for calendars', async ({ app }) => {
    const person = someone('Ada Moreno', { cadence: { idealDays: 14, latestDays: 21 } });
    const talk = ended(person.id);
    const panel = await openAt(app, talk, [person]);
    const planned = async () =>
      (await rows<Session>(app, 'sessions')).filter(({ state }) => state === 'planned');
    const plan = async () => {
      await panel.locator('section[aria-label="Next session"] button ::-p-text(As agreed)').click();
      await until('it is planned', async () => (await planned()).length === 1);
    };
    await plan();
    await expect
      .poll(async () => (await stored(app, talk.id)).wrapUp.nextOn)
      .toMatch(/^\d{4}-\d\d-\d\d$/u);
    await undoLatest(panel);
    await textWith(panel, 'As agreed');
    await until('none is planned', async () => (await planned()).length === 0);
    await expect.poll(async () => (await stored(app, talk.id)).wrapUp.nextOn).toBeNull();

    await plan();
    const folder = await downloads(app);
    await press(panel, 'button', 'Save .ics file');
    const { name, text } = await saved(folder);
    expect(name).toMatch(/Ada Moreno\.ics$/u);
    expect(text).toMatch(/SUMMARY:Session with Ada Moreno[^]*TRIGGER:-PT10M/u);
    const link = await find(panel, 'link', 'Add to Google Calendar');
    const href = await link.evaluate((one) => (one as HTMLAnchorElement).href);
    expect(href).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE/u);
    expect(href).toContain('Session+with+Ada+Moreno');
  });

  test('drafts thanks from what was said; the words of your own wait in Outreach', async ({
    app,
  }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await startSession(panel, 'Ada Moreno', '15 min');
    await typeNotes(app, panel, NOTES);
    await press(panel, 'button', 'End session');
    const thanks = await until('it says what was advised', async () => {
      const words = await valueOf(panel, 'textbox', 'Message of thanks');
      return words.includes('- Begin at low tide') && words;
    });
    expect(thanks).not.toContain('between us');
    await expect.poll(() => rows(app, 'drafts')).toEqual([]);
    const mine = thanks.replace(/\[[^\]]+\]/u, 'You drew it for me.');
    await write(panel, 'Message of thanks', mine);
    await until('it is a draft', async () => (await rows(app, 'drafts')).length === 1);
    await press(panel, 'button', 'Open in Outreach');
    await until(
      'it stands there',
      async () => (await valueOf(panel, 'textbox', 'Message')) === mine,
    );
    await expect
      .poll(() => rows(app, 'drafts'))
      .toMatchObject([{ purpose: 'thank-you', body: mine }]);
  });

  test('keeps every tap; done, it waits no more', async ({ app }) => {
    const person = ada();
    const point = { id: crypto.randomUUID(), text: 'Why tides?', done: false, parkedId: null };
    const talk = ended(person.id, { questions: [point] });
    const panel = await openAt(app, talk, [person]);
    await press(panel, 'radio', 'Great');
    await press(panel, 'radio', 'Both of us');
    await press(panel, 'button', 'Park: Why tides?');
    await find(panel, 'button', 'Hand on: Why tides?');
    await until('it is kept', async () => {
      const { feeling, balance, doneAt } = (await stored(app, talk.id)).wrapUp;
      return feeling === 'great' && balance === 'even' && doneAt === null;
    });
    await expect
      .poll(() => rows(app, 'parkedQuestions'))
      .toMatchObject([{ text: 'Why tides?', personId: person.id, state: 'waiting' }]);
    await press(panel, 'link', 'Later');
    await press(panel, 'link', 'Wrap up: Ada Moreno');
    await press(panel, 'button', 'Done');
    await find(panel, 'heading', 'Today');
    await expect.poll(async () => (await stored(app, talk.id)).wrapUp.doneAt).toBeGreaterThan(0);
    await undoLatest(panel);
    await find(panel, 'link', 'Wrap up: Ada Moreno');
  });

  test('lets a question of the notes wait for whoever may know', async ({ app }) => {
    const person = ada();
    const panel = await openAt(app, running(person.id, 5), [person]);
    await typeNotes(app, panel, '? Why tides?');
    await press(panel, 'button', 'End session');
    await press(panel, 'button', 'Park: Why tides?');
    await until('it waits', async () => (await rows(app, 'parkedQuestions')).length === 1);
    await gone(panel, 'button', 'Park: Why tides?');
  });

  test('has the row of the tracking sheet for mentors', async ({ app }) => {
    const person = someone('Priya Underhill', { hats: ['mentee'] });
    const panel = await openAt(app, ended(person.id), [person]);
    await find(panel, 'button', 'Copy as a row');
    expect(await textWith(panel, 'For the programme’s sheet')).toMatch(/Mentee\s+Priya Underhill/u);
  });
});
