import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { describe, expect, test as plain } from 'vitest';
import { goalOf, goingSince } from './journeys/mentorships.ts';
import { ada, MINUTE, session } from './journeys/sessions.ts';
import { startApp, type App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, gone, press, restOnUndo, textWith, undoLatest } from './support/find.ts';
import { buildWithNotices, notices } from './support/notices.ts';
import { openOver } from './support/put.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { rows } from './support/store.ts';
import { openAsTab, openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { badge, playStartup } from './support/worker.ts';

declare const chrome: WxtBrowser;

const GOAL = 'Look at your goal with Ada Moreno: “Read a tide table”.';
/** Of another goal, which nobody puts off. */
const OTHER = 'Look at your goal with Ada Moreno: “Tie a bowline”.';
const WHY = /Set \d+ days ago, not looked at since; once a month keeps a goal true\./u;

function withGoal() {
  const person = ada();
  const mentorship = goingSince(60, person.id);
  return { person, mentorship, goal: goalOf(mentorship.id, 'Read a tide table', 40) };
}

async function todayWithGoal(app: App, ...others: string[]): Promise<Page> {
  const { person, mentorship, goal } = withGoal();
  const goals = [goal, ...others.map((title) => goalOf(mentorship.id, title, 40))];
  const tables = { people: [person], mentorships: [mentorship], goals };
  await (await openOver(app, '/board', tables)).close();
  return openAsTab(app, 'sidepanel.html#/today');
}

describe('what is due', () => {
  test('is in Today with its reason; later and done hold, also after the browser died', async ({
    app,
  }) => {
    const panel = await todayWithGoal(app, 'Tie a bowline');
    await find(panel, 'link', GOAL);
    await textWith(panel, WHY);
    await press(panel, 'button', `Done: ${GOAL}`);
    await gone(panel, 'link', GOAL);
    await undoLatest(panel);
    await press(panel, 'button', `Next week: ${GOAL}`);
    await gone(panel, 'link', GOAL);
    await until('it is kept', async () => (await rows(app, 'reminders')).length === 1);
    await app.restart('kill');
    const again = await openAsTab(app, 'sidepanel.html#/today');
    // Reminders come after the rest of the day, all of them at once.
    await find(again, 'link', OTHER);
    expect(await again.$(`::-p-aria([name="${GOAL}"])`)).toBeNull();
    const [row] = await rows(app, 'reminders');
    expect(Number(row?.['snoozedUntil'])).toBeGreaterThan(Date.now());
  });

  test('leads to where it is done', async ({ app }) => {
    const panel = await todayWithGoal(app);
    await press(panel, 'link', GOAL);
    await until('the goals are shown', () => panel.url().endsWith('/goals'));
  });

  test('is counted on the button, unless that is switched off or a session runs', async ({
    app,
  }) => {
    const panel = await todayWithGoal(app);
    await find(panel, 'link', GOAL);
    await playStartup(app);
    await until('one is counted', async () => (await badge(app)) === '1');
    await press(panel, 'button', `Tomorrow: ${GOAL}`);
    await restOnUndo(panel);
    await until('none is', async () => (await badge(app)) === '');
    await undoLatest(panel);
    await until('one is again', async () => (await badge(app)) === '1');
    const settings = await openBoard(app, '/settings');
    await press(settings, 'checkbox', 'Count what is due on the toolbar button');
    await until('nothing is counted', async () => (await badge(app)) === '');
  });
});

describe('notices', () => {
  test('stay off when the browser refuses them, which is said', async ({ app }) => {
    const settings = await openBoard(app, '/settings');
    await find(settings, 'checkbox', 'Notify me of what is due');
    await settings.evaluate(() => {
      // As the browser answers, by whichever of its names it is asked.
      const request = (_wanted: object, answer?: (given: boolean) => void) => {
        answer?.(false);
        return Promise.resolve(false);
      };
      const { browser } = globalThis as { browser?: WxtBrowser };
      for (const api of [chrome, browser]) if (api) Object.assign(api.permissions, { request });
    });
    await press(settings, 'checkbox', 'Notify me of what is due');
    await textWith(settings, 'The browser did not allow notifications.');
    await isChecked(settings, false);
  });

  plain('are switched on by one press, and told to be off when they were taken back', async () => {
    const copy = buildWithNotices();
    const app = await startApp({ build: copy.build });
    try {
      const person = ada();
      const soon = session(person.id, { startsAt: Date.now() + 5 * MINUTE });
      const tables = { people: [person], sessions: [soon] };
      const settings = await openOver(app, '/settings', tables);
      await neverQuiet(settings);
      await press(settings, 'checkbox', 'Notify me of what is due');
      await isChecked(settings, true);
      const told = await until('it is noted', async () => {
        const found = await rows(app, 'reminders');
        return found.length > 0 && found;
      });
      expect(told).toMatchObject([{ key: `session-soon ${soon.id} ${soon.startsAt}` }]);
      await until('it is told', async () => (await notices(app)).length === 1);
      copy.asShipped();
      await app.restart('close');
      const later = await openBoard(app, '/settings');
      await textWith(later, 'The browser no longer lets Boardside notify you.');
      await isChecked(later, true);
      const today = await openBoard(app, '/today');
      await textWith(today, 'The browser no longer lets Boardside notify you.');
      await press(today, 'button', 'Leave it off');
      await gone(today, 'button', 'Leave it off');
      await later.bringToFront();
      await isChecked(later, false);
      expectNoTroubles(app);
    } finally {
      await app.close();
      copy.drop();
    }
  });
});

describe('the calendar', () => {
  test('is given the rhythm of a mentorship, and then its changes', async ({ app }) => {
    const { person, mentorship, goal } = withGoal();
    mentorship.terms.rhythm = { kind: 'every', days: 14, minutes: 60 };
    const planned = session(person.id, { startsAt: Date.now() + 3 * 24 * 60 * MINUTE });
    const tables = {
      people: [person],
      mentorships: [mentorship],
      goals: [goal],
      sessions: [planned],
    };
    const page = await openOver(app, `/mentorships/${mentorship.id}`, tables);
    const folder = await downloads(app);
    await press(page, 'button', 'Save .ics file');
    const first = await saved(folder);
    expect(first.name).toBe('Mentorship with Ada Moreno.ics');
    expect(first.text).toMatch(/SEQUENCE:0[^]*RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=/u);
    await textWith(page, 'it replaces what an earlier one put there');
  });
});

async function isChecked(page: Page, checked: boolean): Promise<void> {
  await until(`the box is ${checked ? 'ticked' : 'empty'}`, async () => {
    const box = await find(page, 'checkbox', 'Notify me of what is due');
    return (await box.evaluate((one) => (one as HTMLInputElement).checked)) === checked;
  });
}

/** The same time twice: the test may run at any hour. */
async function neverQuiet(settings: Page): Promise<void> {
  await find(settings, 'checkbox', 'Notify me of what is due');
  for (const field of await settings.$$('input[type="time"]')) {
    await field.evaluate((one) => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      own?.set?.call(one, '00:00');
      one.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await textWith(settings, 'no hour is quiet');
}
