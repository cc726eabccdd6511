import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { App } from '../support/app.ts';
import { choose, choosePerson } from '../support/choose.ts';
import { boxOn, footprint, spyOf, textIn } from '../support/composer.ts';
import { find, press, status, valueOf, write } from '../support/find.ts';
import { visit, type PracticePage } from '../support/practice.ts';
import { openPopup } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

export type ComposerPage = PracticePage & Required<Pick<PracticePage, 'name' | 'box' | 'channel'>>;

/** Blank lines, accents, letters made of two characters, an emoji made of several. */
export const LETTER = 'Hi Zoë 👩🏽‍💻,\n\nyour talk on café ledgers helped: naïve façades fell.\n\n\nThank you\nŁukasz';

export function withComposer(page: PracticePage): ComposerPage {
  const { name, box, channel } = page;
  if (!name || !box || !channel) throw new Error(`${page.url} has no composer to one person`);
  return { ...page, name, box, channel };
}

/** The popup over a page, with a draft to somebody: saved from the first line where it knows them, else chosen. */
export async function draftTo(app: App, page: Page, to: { name: string; inFront?: boolean; channel: string }, message: string): Promise<Page> {
  const popup = await openPopup(app, page);
  if (to.inFront) await press(popup, 'button', 'Save as mentor lead');
  else await choosePerson(popup, to.name);
  await until('the draft is theirs', async () => (await valueOf(popup, 'combobox', 'Person')) === to.name);
  await choose(popup, 'Channel', to.channel);
  await write(popup, 'Message', message);
  return popup;
}

/** The whole way into a composer: the text exactly, nothing sent, nothing else touched. */
export async function insertExactly(app: App, practice: ComposerPage, message: string): Promise<void> {
  const page = await visit(app, practice);
  await (await boxOn(page, practice.box)).click();
  const popup = await draftTo(app, page, practice, message);
  const before = await footprint(page, practice.box);
  await press(popup, 'button', 'Insert into page');
  await status(popup, 'It is in the message box.');
  await expectInserted(page, practice.box, message);
  expect(await footprint(page, practice.box)).toEqual(before);
}

export async function expectInserted(page: Page, box: string, message: string): Promise<void> {
  expect(await textIn(page, box)).toBe(message);
  const { enters, sends, inputs } = await spyOf(page);
  expect({ enters, sends }).toEqual({ enters: 0, sends: 0 });
  expect(inputs).toBeGreaterThan(0);
}

/** A conversation that is not with the draft's person: nothing goes in before the answer, and "Don't insert" keeps it so. */
export async function stopAndAsk(popup: Page, page: Page, box: string): Promise<void> {
  await press(popup, 'button', 'Insert into page');
  await find(popup, 'group', 'Whose conversation is this?');
  expect((await spyOf(page)).inputs).toBe(0);
  await press(popup, 'button', 'Don’t insert');
  expect((await textIn(page, box)).trim()).toBe('');
  expect(await spyOf(page)).toEqual({ enters: 0, sends: 0, inputs: 0 });
}
