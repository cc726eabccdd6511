import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { App } from '../support/app.ts';
import { choose, choosePerson } from '../support/choose.ts';
import { boxOn, footprint, spyOf, textIn } from '../support/composer.ts';
import { find, press, status, write } from '../support/find.ts';
import { visit, type PracticePage } from '../support/practice.ts';
import { openPopup } from '../support/surfaces.ts';
import { draftIsFor } from './outreach.ts';

export type ComposerPage = PracticePage & Required<Pick<PracticePage, 'name' | 'box' | 'channel'>>;

/** Blank lines, accents, letters made of two characters, an emoji made of several. */
export const LETTER =
  'Hi Zoë 👩🏽‍💻,\n\nyour talk on café ledgers helped: naïve façades fell.\n\n\nThank you\nŁukasz';

export function withComposer(page: PracticePage): ComposerPage {
  const { name, box, channel } = page;
  if (!name || !box || !channel) throw new Error(`${page.url} has no composer to one person`);
  return { ...page, name, box, channel };
}

/** The popup over a page, with a draft to somebody: saved from the first line where it knows them, else chosen. */
export async function draftTo(
  app: App,
  page: Page,
  to: { name: string; inFront?: boolean; channel: string },
  message: string,
): Promise<Page> {
  const popup = await openPopup(app, page);
  if (to.inFront) await press(popup, 'button', 'Save as mentor lead');
  else await choosePerson(popup, to.name);
  await draftIsFor(popup, to.name);
  await choose(popup, 'Channel', to.channel);
  await write(popup, 'Message', message);
  return popup;
}

/** Somebody else than whom the page shows, and a message to them. */
export async function writeTo(popup: Page, name: string, message: string): Promise<void> {
  await choosePerson(popup, name);
  await draftIsFor(popup, name);
  await write(popup, 'Message', message);
}

/** The whole way into a composer: the text exactly, nothing sent, nothing else touched. */
export async function insertExactly(
  app: App,
  practice: ComposerPage,
  message: string,
): Promise<void> {
  const page = await visit(app, practice);
  await (await boxOn(page, practice.box)).click();
  const popup = await draftTo(app, page, practice, message);
  const before = await footprint(page, practice.box);
  await press(popup, 'button', 'Insert into page');
  await status(popup, 'It is in the message box.');
  await expectInserted(page, practice.box, message);
  assert.deepEqual(
    await footprint(page, practice.box),
    before,
    'the page around the box is as it was',
  );
}

export async function expectInserted(page: Page, box: string, message: string): Promise<void> {
  assert.equal(await textIn(page, box), message);
  const { enters, sends, inputs } = await spyOf(page);
  assert.deepEqual({ enters, sends }, { enters: 0, sends: 0 });
  assert.ok(inputs > 0, 'the page was told of the text');
}

/** A conversation that is not with the draft's person: nothing goes in before the answer, and "Don't insert" keeps it so. */
export async function stopAndAsk(popup: Page, page: Page, box: string): Promise<void> {
  await press(popup, 'button', 'Insert into page');
  await find(popup, 'group', 'Whose conversation is this?');
  assert.equal((await spyOf(page)).inputs, 0);
  await press(popup, 'button', 'Don’t insert');
  assert.equal((await textIn(page, box)).trim(), '');
  assert.deepEqual(await spyOf(page), { enters: 0, sends: 0, inputs: 0 });
}
