import { resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { notesIn, startSession, typeNotes } from './journeys/session.ts';
import { ada, MINUTE, openAt, running, session } from './journeys/sessions.ts';
import { find, focused, gone, press } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openPanel } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { playCommand } from './support/worker.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const PAGE = resolve(import.meta.dirname, '../fixtures/pages/web/meet.html');

describe('around the call', () => {
  test('the panel opens at the session that runs, and today leads to it', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const first = await openPanel(app, page);
    await startSession(first, 'Ada Moreno', '30 min');
    await press(first, 'link', 'Today');
    await find(first, 'link', 'Go to the session');
    await first.close();
    const again = await openPanel(app, await visit(app, practice('speaker')));
    await find(again, 'timer', 'Time left');
  });

  test('a quick note begins a new line in the running session’s notes', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const panel = await openPanel(app, page);
    await startSession(panel, 'Ada Moreno', '30 min');
    await typeNotes(app, panel, 'Tides');
    await press(panel, 'link', 'Today');
    await playCommand(app, 'quick-note', page);
    await focused(panel, 'textbox', 'Notes');
    await panel.keyboard.type('Lights');
    await until(
      'it is on a line of its own',
      async () => (await notesIn(panel)) === 'Tides\nLights',
    );
  });

  test('with no session running it goes to the notes of the last talk', async ({ app }) => {
    const person = ada();
    const startedAt = Date.now() - 90 * MINUTE;
    const clock = { startedAt, plannedMs: 30 * MINUTE, pauses: [], endedAt: startedAt + MINUTE };
    const talk = session(person.id, { state: 'ended', startsAt: startedAt, clock, notes: 'Tides' });
    await openOver(app, '/board', { people: [person], sessions: [talk] });
    const page = await visit(app, practice('ember'));
    const panel = await openPanel(app, page);
    await find(panel, 'button', 'Start session');
    await playCommand(app, 'quick-note', page);
    await focused(panel, 'textbox', 'Notes');
    await panel.keyboard.type('Lights');
    await until('it is kept', async () => {
      const [kept] = await rows<{ notes: string }>(app, 'sessions');
      return kept?.notes === 'Tides\nLights';
    });
  });

  test('one key veils private lines, and they stay so when the panel is loaded again', async ({
    app,
  }) => {
    const person = ada();
    const panel = await openAt(
      app,
      running(person.id, 3, { notes: 'Tides\n// she may leave in May' }),
      [person],
    );
    await until('the notes are there', async () => (await notesIn(panel)).includes('in May'));
    await (await find(panel, 'textbox', 'Notes')).focus();
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('KeyV');
    await panel.keyboard.up('Alt');
    const pressed = async () =>
      (await find(panel, 'button', 'Veil private lines')).evaluate((one) => one.ariaPressed);
    await until('it is veiled', async () => (await pressed()) === 'true');
    await panel.reload();
    await expect.poll(() => pressed()).toBe('true');
    await press(panel, 'button', 'Veil private lines');
    await expect.poll(() => pressed()).toBe('false');
  });
});

describe('on a call’s page', () => {
  test('the session that is due is offered, and started', async ({ app }) => {
    const person = ada();
    const talk = session(person.id, { startsAt: Date.now() + 5 * MINUTE });
    await openOver(app, '/board', { people: [person], sessions: [talk] });
    app.sites.serve(MEET, PAGE);
    const panel = await openPanel(app, await app.open(MEET));
    await find(panel, 'region', 'You are in a call');
    await press(panel, 'button', 'Start the session with Ada Moreno');
    await find(panel, 'timer', 'Time left');
    await expect
      .poll(() => rows(app, 'sessions'))
      .toMatchObject([{ id: talk.id, state: 'running' }]);
  });

  test('else one with whom its title names; “Not now” is heard', async ({ app }) => {
    await openOver(app, '/board', { people: [ada()] });
    app.sites.serve(MEET, PAGE);
    const panel = await openPanel(app, await app.open(MEET));
    await find(panel, 'button', 'Start the session with Ada Moreno');
    await press(panel, 'button', 'Not now');
    await gone(panel, 'region', 'You are in a call');
    await expect.poll(() => rows(app, 'sessions')).toEqual([]);
  });
});
