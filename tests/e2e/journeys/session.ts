import type { ElementHandle, Page } from 'puppeteer-core';
import type { App } from '../support/app.ts';
import { choosePerson } from '../support/choose.ts';
import { find, press } from '../support/find.ts';
import { rows } from '../support/store.ts';
import { until } from '../support/until.ts';

/** From the panel's first screen into a running session. */
export async function startSession(panel: Page, name: string, length: string): Promise<void> {
  await choosePerson(panel, name);
  await press(panel, 'radio', length);
  await press(panel, 'button', 'Start session');
  await find(panel, 'timer', 'Time left');
}

/** The seconds that the timer shows. */
export async function seconds(panel: Page): Promise<number> {
  const shown = await (
    await find(panel, 'timer', 'Time left')
  ).evaluate((timer) => timer.textContent);
  return shown
    .split(':')
    .map(Number)
    .reduce((sum, part) => sum * 60 + part, 0);
}

/** The notes' own editor. What takes notes until it is there has its name, too, and gives way to it. */
export async function notesEditor(panel: Page): Promise<ElementHandle> {
  const editor = await panel.waitForSelector('.cm-content', { visible: true });
  if (!editor) throw new Error('The editor was taken off the page.');
  return editor;
}

/** Types notes and waits for the last key to be in the store. */
export async function typeNotes(app: App, panel: Page, notes: string): Promise<void> {
  const editor = await notesEditor(panel);
  await editor.click();
  await editor.type(notes);
  await until('the notes are stored', async () => {
    const sessions = await rows<{ notes: string }>(app, 'sessions');
    return sessions.some((session) => session.notes === notes);
  });
}

/** The editor's text, one line for each of its lines. */
export async function notesIn(panel: Page): Promise<string> {
  const editor = await find(panel, 'textbox', 'Notes');
  return editor.evaluate((element) =>
    [...element.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
  );
}

/** Ends the session and gives the recap's text. */
export async function endAndRecap(panel: Page): Promise<string> {
  await press(panel, 'button', 'End session');
  const recap = await find(panel, 'region', 'Recap');
  return recap.evaluate((region) => region.querySelector('pre')?.textContent ?? '');
}
