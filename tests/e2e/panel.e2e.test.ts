import { describe, expect } from 'vitest';
import { endAndRecap, notesIn, seconds, startSession, typeNotes } from './journeys/session.ts';
import { find, gone, isShown, press, textWith, valueOf } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { rows } from './support/store.ts';
import { openAsTab, openPanel, openPopup, surfaceAt } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { badge, clickMenu, playCommand, playStartup, stopWorker } from './support/worker.ts';

const NOTES = 'Opening: naïve question\n\n! read the café paper 👩🏽‍💻\n// between us';

describe('a session in the side panel', () => {
  test('starts with a person and a length, and counts down', async ({ app }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    await startSession(panel, 'Hallgerður Stormsdóttir', '45 min');
    expect(await seconds(panel)).toBeGreaterThan(44 * 60);
    await until('it counts down', async () => (await seconds(panel)) < 45 * 60 - 2);
    for (const name of ['Pause', 'End session']) await find(panel, 'button', name);
    await find(panel, 'textbox', 'Notes');
    await until('the badge says so', async () => (await badge(app)) === '45m');
  });

  test('pauses and resumes, and time stands still meanwhile', async ({ app }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    await startSession(panel, 'Ada Moreno', '30 min');
    await press(panel, 'button', 'Pause');
    await find(panel, 'button', 'Resume');
    await until('the badge says so', async () => (await badge(app)) === 'II');
    const stood = await seconds(panel);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await seconds(panel)).toBe(stood);
    await press(panel, 'button', 'Resume');
    await until('it runs again', async () => (await seconds(panel)) < stood);
  });

  test('is paused and resumed by its shortcut, with the worker asleep', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const panel = await openPanel(app, page);
    await startSession(panel, 'Ada Moreno', '30 min');
    await stopWorker(app);
    await playCommand(app, 'toggle-timer', page);
    await find(panel, 'button', 'Resume');
  });

  test('keeps time and notes through a reload and a stopped worker', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const panel = await openPanel(app, page);
    await startSession(panel, 'Ada Moreno', '15 min');
    await typeNotes(app, panel, NOTES);
    await stopWorker(app);
    await panel.reload();
    expect(await seconds(panel)).toBeGreaterThan(14 * 60);
    await until('the notes are there', async () => (await notesIn(panel)) === NOTES);
  });

  test('loses nothing when the browser is killed', async ({ app }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    await startSession(panel, 'Ada Moreno', '15 min');
    const left = await seconds(panel);
    await typeNotes(app, panel, NOTES);
    await app.restart('kill');
    const again = await openPanel(app, await visit(app, practice('ember')));
    // It opens at the session that runs.
    await until('the notes are there', async () => (await notesIn(again)) === NOTES);
    const now = await seconds(again);
    expect(now).toBeLessThan(left);
    expect(now).toBeGreaterThan(left - 60);
    await playStartup(app);
    await until(
      'the badge is back',
      async () => (await badge(app)) === `${Math.ceil((await seconds(again)) / 60)}m`,
    );
  });

  test('ends with a recap in Markdown, and a logged contact; private lines stay', async ({
    app,
  }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    await startSession(panel, 'Ada Moreno', '15 min');
    await typeNotes(app, panel, NOTES);
    const recap = await endAndRecap(panel);
    expect(recap).toMatch(/^# Session with Ada Moreno\n/u);
    expect(recap).toContain('! read the café paper 👩🏽‍💻');
    expect(recap).not.toContain('between us');
    for (const name of ['Copy recap', 'Save as file']) await find(panel, 'button', name);
    await expect.poll(() => rows(app, 'touches')).toMatchObject([{ kind: 'session' }]);
    await expect.poll(() => rows(app, 'people')).toMatchObject([{ stage: 'talking' }]);
    await until('the badge is gone', async () => (await badge(app)) === '');
  });

  test('can be taken back when it was ended by mistake', async ({ app }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    await startSession(panel, 'Ada Moreno', '15 min');
    await press(panel, 'button', 'End session');
    await press(panel, 'button', 'Undo');
    await find(panel, 'timer', 'Time left');
    await expect.poll(() => rows(app, 'touches')).toEqual([]);
  });

  test('is the only one: a second can’t start beside it', async ({ app }) => {
    const panel = await openPanel(app, await visit(app, practice('ember')));
    const second = await openAsTab(app, 'sidepanel.html#/today');
    await startSession(panel, 'Ada Moreno', '15 min');
    await gone(second, 'button', 'Start session');
    await find(second, 'link', 'Go to the session');
    await expect.poll(() => rows(app, 'sessions')).toHaveLength(1);
  });
});

describe('the open panel', () => {
  test('shows what the menu saved, and takes it back', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const panel = await openPanel(app, page);
    // What is said before it listens is not for it.
    await find(panel, 'heading', 'Today');
    await clickMenu(app, page);
    await textWith(panel, 'Hallgerður Stormsdóttir is saved as a lead.');
    await expect.poll(() => rows(app, 'people')).toHaveLength(1);
    await press(panel, 'button', 'Undo');
    await until('the lead is gone', async () => (await rows(app, 'people')).length === 0);
  });

  test('says why nobody was saved from a page full of people', async ({ app }) => {
    const page = await visit(app, practice('mynetwork'));
    const panel = await openPanel(app, page);
    // What is said before it listens is not for it.
    await find(panel, 'heading', 'Today');
    await clickMenu(app, page);
    await textWith(panel, /nobody in particular/iu);
    await expect.poll(() => isShown(panel, 'button', 'Undo')).toBe(false);
    await expect.poll(() => rows(app, 'people')).toEqual([]);
  });

  test('opens from the popup, which then is out of the way', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    await openPanel(app, page);
    await until('the popup is gone', () => surfaceAt(app, 'popup.html') === null);
    const popup = await openPopup(app, page);
    await expect.poll(() => valueOf(popup, 'textbox', 'Message')).toContain('Hi');
  });
});
