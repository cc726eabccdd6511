import { describe, expect } from 'vitest';
import { notesIn } from './journeys/session.ts';
import { untilStored } from './journeys/notes.ts';
import { ada, MINUTE, openAt, running } from './journeys/sessions.ts';
import { holdUpStore } from './journeys/stress.ts';
import { find, focused } from './support/find.ts';
import { rows } from './support/store.ts';
import { openAsTab, url } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { promisedTime, until } from './support/until.ts';

describe('the panel of a running session', () => {
  test('takes notes before the store is open, and keeps every letter', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 3, { notes: 'Tides' });
    const first = await openAt(app, talk, [person]);
    await until('the notes are there', async () => (await notesIn(first)) === 'Tides');
    await first.close();

    const panel = await app.browser.newPage();
    await panel.evaluateOnNewDocument(() => {
      // Listing the databases comes before opening one.
      const list = indexedDB.databases.bind(indexedDB);
      const opened = new Promise((open) => Object.assign(globalThis, { __open: open }));
      indexedDB.databases = async () => {
        await opened;
        return list();
      };
    });
    // As the browser opens it: without a place.
    await panel.goto(url(app, 'sidepanel.html'));
    await focused(panel, 'textbox', 'Notes');
    await panel.keyboard.type('Lights by ');
    expect(await panel.$('[role="timer"]')).toBeNull();
    await panel.evaluate(() => (globalThis as unknown as { __open: () => void }).__open());
    await find(panel, 'timer', 'Time left');
    await until('the editor is there', () => panel.$('.cm-content'));
    await panel.keyboard.type('night');
    await until('all of it is stored', async () => {
      const [kept] = await rows<{ notes: string }>(app, 'sessions');
      return kept?.notes === 'Tides\nLights by night';
    });
  });

  test('keeps what is typed while the store takes long to open, though it is closed', async ({
    app,
  }) => {
    const person = ada();
    const talk = running(person.id, 3, { notes: 'Tides' });
    const first = await openAt(app, talk, [person]);
    await until('the notes are there', async () => (await notesIn(first)) === 'Tides');
    await first.close();
    const openStore = await holdUpStore(app);
    const panel = await openAsTab(app, 'sidepanel.html');
    await focused(panel, 'textbox', 'Notes');
    await panel.keyboard.type('Lights');
    await promisedTime();
    await panel.close();
    await openStore();
    const again = await openAsTab(app, 'sidepanel.html');
    await until('the notes are whole', async () => (await notesIn(again)) === 'Tides\nLights');
    await untilStored(app, 'Tides\nLights');
  });
});

describe('the chime', () => {
  test('sounds once five minutes before the end, though two panels are open', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 15);
    const panel = await openAt(app, talk, [person]);
    await panel.evaluate(() => chrome.storage.local.set({ settings: { chime: true } }));
    await panel.close();
    const open = async () => {
      const page = await app.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const now = Date.now;
        Date.now = () => now() + Number(localStorage.getItem('ahead'));
        const real = AudioContext;
        Reflect.set(globalThis, 'AudioContext', function Counted() {
          localStorage.setItem('sounded', `${localStorage.getItem('sounded') ?? ''}x`);
          return new real();
        });
      });
      await page.goto(`${url(app, 'sidepanel.html')}#/session/${talk.id}`);
      await find(page, 'timer', 'Time left');
      return page;
    };
    const one = await open();
    const other = await open();
    // Time leaps for both at once, and only now that both are there.
    await other.evaluate((ms) => localStorage.setItem('ahead', `${ms}`), 10 * MINUTE);
    for (const page of [one, other]) {
      await until('five minutes are left', () =>
        page.evaluate(() => document.body.textContent.includes('left, soon')),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await expect.poll(() => other.evaluate(() => localStorage.getItem('sounded'))).toBe('x');
    await expect
      .poll(async () => (await rows<typeof talk>(app, 'sessions'))[0]?.clock?.plannedMs)
      .toBe(30 * MINUTE);
  });
});

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
