import { expect } from 'vitest';
import type { App } from '../support/app.ts';
import { copied } from '../support/clipboard.ts';
import { find, paste, press, textWith } from '../support/find.ts';
import { practice, visit } from '../support/practice.ts';
import { rows } from '../support/store.ts';
import { openAsTab, openBoard, openPopup } from '../support/surfaces.ts';
import { until } from '../support/until.ts';
import { foreign } from './foreign.ts';
import { hostileNotes } from './hostile-rows.ts';
import { notesEditor, startSession } from './session.ts';

/** The palette and the list, asked for what is in the set. */
export async function searched(app: App, name: string): Promise<void> {
  const page = await openBoard(app, '/people');
  for (const asked of [
    '<img',
    '{{',
    '.*',
    '((((',
    '\u202E',
    '__proto__',
    name,
    "' OR 1=1",
    'x'.repeat(5_000),
  ]) {
    const box = await find(page, 'searchbox', 'Search');
    await box.click({ count: 3 });
    await page.keyboard.sendCharacter(asked);
    expect(await foreign(page)).toEqual([]);
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  const line = await find(page, 'searchbox', 'Find or do');
  for (const asked of ['onerror', '<script data-hostile>', '{{constructor}}', '\\', '*:*']) {
    await line.click({ count: 3 });
    await page.keyboard.sendCharacter(asked);
    await until('something is offered', () => page.$('[role="option"]'));
    expect(await foreign(page)).toEqual([]);
  }
  await page.close();
}

/** A message in the popup with the review at work. */
export async function written(app: App, name: string): Promise<void> {
  const page = await visit(app, practice('speaker'));
  const popup = await openPopup(app, page);
  for (const part of [hostileNotes().slice(0, 4_000), hostileNotes().slice(4_000, 9_000), name]) {
    await paste(popup, 'Message', `Hi <b data-hostile>,\n\n${part}`);
    await find(popup, 'list', 'Review');
    expect(await foreign(popup)).toEqual([]);
  }
  expect(await foreign(page)).toEqual([]);
  await popup.close();
}

/** A session with every text in its notes, and its recap as it is copied. */
export async function talked(app: App, name: string, notes: string): Promise<void> {
  const panel = await openAsTab(app, 'sidepanel.html#/today');
  await startSession(panel, name, '15 min');
  await (await notesEditor(panel)).click();
  await panel.keyboard.sendCharacter(notes.replaceAll(/\r/gu, ''));
  await until('the notes are stored', async () => {
    const [session] = await rows<{ notes: string }>(app, 'sessions');
    return (session?.notes.length ?? 0) > notes.length * 0.9;
  });
  expect(await foreign(panel)).toEqual([]);
  await press(panel, 'button', 'End session');
  await find(panel, 'region', 'Recap');
  expect(await foreign(panel)).toEqual([]);
  await press(panel, 'button', 'Copy formatted');
  await textWith(panel, 'copied with its formatting');
  const { html, text } = await copied(app);
  expect(text).toContain('Session with Ada');
  const tags = [...html.matchAll(/<\/?([a-z][a-z\d]*)([^>]*)>/giu)];
  expect(new Set(tags.map(([, tag]) => tag)).size).toBeGreaterThan(3);
  for (const [, tag, attributes = ''] of tags) {
    expect('html head body meta h1 h2 h3 p br ul li strong em a span').toContain(tag);
    expect(attributes).not.toMatch(/\son\w+=|data-hostile/u);
    for (const [, href] of attributes.matchAll(/href="([^"]*)"/gu))
      expect(href).toMatch(/^(?:https?|mailto):/u);
  }
  await panel.close();
}
