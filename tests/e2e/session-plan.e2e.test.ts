import { describe, expect } from 'vitest';
import type { Session } from '../../lib/sessions/session.ts';
import { seconds } from './journeys/session.ts';
import { ada, MINUTE, openAt, running, session, stored } from './journeys/sessions.ts';
import { choosePerson, choose } from './support/choose.ts';
import { find, press, textWith } from './support/find.ts';
import { someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

describe('a planned session', () => {
  test('is started, and runs for as long as its agenda', async ({ app }) => {
    const person = ada();
    const talk = session(person.id, { segments: [{ title: 'One chart', minutes: 25 }] });
    const panel = await openAt(app, talk, [person]);
    await textWith(panel, 'One chart');
    await press(panel, 'button', 'Start session');
    expect(await seconds(panel)).toBeGreaterThan(24 * 60);
    const { state, clock } = await stored(app, talk.id);
    expect(state).toBe('running');
    expect(clock).toMatchObject({ plannedMs: 25 * MINUTE, pauses: [], endedAt: null });
  });

  test('waits while another one runs: its start leads there and says so', async ({ app }) => {
    const [person, priya] = [ada(), someone('Priya Underhill')];
    const [talk, other] = [session(person.id), running(priya.id, 3)];
    const panel = await openAt(app, talk, [person, priya], [other]);
    await press(panel, 'button', 'Start session');
    await textWith(panel, 'Your session with Priya Underhill is still running');
    await find(panel, 'heading', 'Priya Underhill');
    await expect.poll(async () => (await stored(app, talk.id)).state).toBe('planned');
  });

  test('is dropped, and brought back', async ({ app }) => {
    const person = ada();
    const talk = session(person.id);
    const panel = await openAt(app, talk, [person]);
    await press(panel, 'button', 'Drop');
    await until('it is gone', async () => (await rows(app, 'sessions')).length === 0);
    await press(panel, 'button', 'Undo');
    await until('it is back', async () => (await rows(app, 'sessions')).length === 1);
  });
});

describe('today', () => {
  test('starts a session with another agenda', async ({ app }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await choosePerson(panel, 'Ada Moreno');
    await choose(panel, 'Kind of talk', 'GROW');
    await textWith(panel, /goal, reality, options, will/u);
    await press(panel, 'button', 'Start session');
    await find(panel, 'timer', 'Time left');
    await textWith(panel, /Goal/u);
    const [kept] = await rows<Session>(app, 'sessions');
    expect(kept).toMatchObject({ kind: 'grow', state: 'running' });
    expect(kept?.segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
  });

  test('takes in a session that took place already, with its day and minutes', async ({ app }) => {
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await choosePerson(panel, 'Ada Moreno');
    await press(panel, 'button', 'It took place already');
    await choose(panel, 'Minutes', '45 min');
    await press(panel, 'button', 'Enter it');
    await until('it is stored', async () => (await rows(app, 'sessions')).length === 1);
    const [kept] = await rows<Session>(app, 'sessions');
    const { startedAt = 0, endedAt } = kept?.clock ?? {};
    expect(kept?.state).toBe('ended');
    expect(startedAt).toBeLessThan(Date.now());
    expect(endedAt).toBe(startedAt + 45 * MINUTE);
    await expect.poll(() => rows(app, 'touches')).toMatchObject([{ kind: 'session', at: endedAt }]);
  });
});

describe('the agenda of a running session', () => {
  test('is changed while it is followed: named, moved by keys, kept for other sessions', async ({
    app,
  }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const panel = await openAt(app, talk, [person]);
    const titles = async () =>
      (await stored(app, talk.id)).segments.map(({ title }) => title).join(', ');
    await (await panel.waitForSelector('button[aria-expanded]'))?.click();
    await press(panel, 'button', 'Change');
    const first = await find(panel, 'textbox', 'Name of part 1');
    await first.click({ count: 3 });
    await first.type('Tides');
    await until('it is named', async () => (await titles()).startsWith('Tides, Core'));
    await panel.keyboard.down('Alt');
    // Pressed faster than the page can follow.
    await Promise.all([1, 2].map(() => panel.keyboard.press('ArrowDown')));
    await until('it is moved on', async () =>
      (await titles()).startsWith('Core, Next steps, Tides'),
    );
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.up('Alt');
    await until('it is moved', async () => (await titles()).startsWith('Core, Tides'));
    await press(panel, 'button', 'Remove Relationship');
    await until('it is removed', async () => !(await titles()).includes('Relationship'));
    const { segments, clock } = await stored(app, talk.id);
    // The others took its time: the end stays where somebody counts on it.
    expect(segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    expect(clock?.plannedMs).toBe(30 * MINUTE);
    const name = await find(panel, 'textbox', 'Keep this agenda as');
    await name.type('By the sea');
    await press(panel, 'button', 'Keep');
    await textWith(panel, 'Kept: “By the sea”');
  });
});
