import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { draftIsFor, drafts, openWriting } from './journeys/outreach.ts';
import type { App } from './support/app.ts';
import { choose, choosePerson } from './support/choose.ts';
import { boxOn, spyOf, textIn } from './support/composer.ts';
import {
  find,
  gone,
  holds,
  isShown,
  paste,
  press,
  status,
  textWith,
  undoLatest,
  valueOf,
} from './support/find.ts';
import { practice, visit, type PracticeName } from './support/practice.ts';
import { fillStore, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { closePopup, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const WORDS = 'Dear you, this is for you alone';
const QUESTION = 'Whose conversation is this?';
const SHORT = 'Priya U.';

describe('the conversation in front', () => {
  test('that is with them under another name is asked about once, if that is remembered', async ({
    app,
  }) => {
    const { page, popup, box } = await draftOver(app, 'dm', SHORT);
    await press(popup, 'button', 'Insert into page');
    await textWith(popup, 'This one is with Priya Underhill. Is that the same person?');
    await press(popup, 'button', `It’s ${SHORT}: remember “Priya Underhill”`);
    await status(popup, 'It is in the message box.');
    await expect.poll(() => textIn(page, box)).toBe(WORDS);
    await expect
      .poll(() => rows(app, 'people'))
      .toMatchObject([{ name: SHORT, nicknames: ['Priya Underhill'] }]);

    await closePopup(app);
    await page.reload();
    const again = await over(app, 'dm');
    await choosePerson(again.popup, SHORT);
    await holds(again.popup, 'textbox', 'Message', WORDS);
    await press(again.popup, 'button', 'Insert into page');
    await status(again.popup, 'It is in the message box.');
    await expect.poll(() => textIn(again.page, box)).toBe(WORDS);
  });

  test('that several people read is told as such', async ({ app }) => {
    const { page, popup } = await draftOver(app, 'channel', 'Priya Underhill');
    await press(popup, 'button', 'Insert into page');
    await textWith(popup, 'Several people read this one:');
    expect((await spyOf(page)).inputs).toBe(0);
  });
});

describe('a draft', () => {
  test('stays its person’s when another is chosen and a change is taken back', async ({ app }) => {
    const [ada, bram] = [someone('Ada Moreno'), someone('Bram de Wit')];
    const page = await openWriting(app, ada, { people: [ada, bram] });
    await paste(page, 'Message', 'Words for Ada');
    await choose(page, 'Template', 'First message');
    await textWith(page, 'The message was replaced.');
    await choosePerson(page, bram.name);
    await draftIsFor(page, bram.name);
    await paste(page, 'Message', 'Words for Bram');
    await undoLatest(page);
    await until('both have their words', async () => {
      const bodies = (await drafts(app)).map(({ personId, body }) => [personId, body]);
      expect(Object.fromEntries(bodies)).toEqual({
        [ada.id]: 'Words for Ada',
        [bram.id]: 'Words for Bram',
      });
      return true;
    });
    await until('the words shown are those to the person shown', async () => {
      const shown = await valueOf(page, 'combobox', 'Person');
      return (await valueOf(page, 'textbox', 'Message')) === `Words for ${shown.split(' ')[0]}`;
    });
  });
});

describe('somebody who said no', () => {
  test('is met with kind words, and nothing goes in until they are reopened', async ({ app }) => {
    const priya = someone('Priya Underhill', { stage: 'declined' });
    const next = someone('Bram de Wit', { overall: 4 });
    await fillStore(app, { people: [priya, next] });
    const { page, popup, box } = await draftOver(app, 'dm', priya.name);
    await textWith(
      popup,
      /They said no\. That is about fit, not about you\.\s+Next on your list: Bram de Wit/u,
    );
    await press(popup, 'button', 'Insert into page');
    await status(popup, 'Priya Underhill said no; reopen it first');
    expect((await spyOf(page)).inputs).toBe(0);
    // An answer to their no asks for nothing, and is welcome.
    await expect.poll(() => isShown(popup, 'group', QUESTION)).toBe(false);
    await press(popup, 'button', 'Reopen: Priya Underhill');
    await textWith(popup, 'Priya Underhill is a lead again.');
    await gone(popup, 'button', 'Reopen: Priya Underhill');
    await press(popup, 'button', 'Insert into page');
    await status(popup, 'It is in the message box.');
    await expect.poll(() => textIn(page, box)).toBe(WORDS);
  });
});

interface Over {
  page: Page;
  popup: Page;
  box: string;
}

/** The popup over a page whose message box was clicked into. */
async function over(app: App, name: PracticeName): Promise<Over> {
  const { box = '' } = practice(name);
  const page = await visit(app, practice(name));
  await (await boxOn(page, box)).click();
  return { page, popup: await openPopup(app, page), box };
}

/**
 * A message that is begun before it is said to whom: where the page shows somebody
 * of the same first name, nothing on the screen tells when a draft is theirs.
 */
async function draftOver(app: App, name: PracticeName, to: string): Promise<Over> {
  const opened = await over(app, name);
  await find(opened.popup, 'button', 'Copy');
  await paste(opened.popup, 'Message', WORDS);
  await choosePerson(opened.popup, to);
  await until(`the message is to ${to}`, async () => {
    const person = (await rows(app, 'people')).find((one) => one['name'] === to);
    const [draft] = await drafts(app);
    return person && draft?.body === WORDS && draft.personId === person.id;
  });
  await choose(opened.popup, 'Channel', 'Slack message');
  return opened;
}
