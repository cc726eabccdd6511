import { describe, expect } from 'vitest';
import { draftTo, expectInserted, withComposer } from './journeys/insert.ts';
import { drafts } from './journeys/outreach.ts';
import { people } from './journeys/save-lead.ts';
import { holdUpStore } from './journeys/stress.ts';
import { choose } from './support/choose.ts';
import { spyOf, textIn } from './support/composer.ts';
import {
  find,
  focused,
  gone,
  holds,
  isShown,
  paste,
  press,
  status,
  textWith,
  undoLatest,
  valueOf,
  write,
} from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { rows } from './support/store.ts';
import { closePopup, isTakenOver, openAsTab, openPopup, url } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { promisedTime, until } from './support/until.ts';

const WORDS = 'Dear you, this is as far as I got';

describe('the popup', () => {
  test('knows who is in front and saves them with one press', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('ember')));
    await textWith(popup, 'Hallgerður Stormsdóttir');
    await press(popup, 'button', 'Save as mentor lead');
    await gone(popup, 'button', 'Save as mentor lead');
    await expect
      .poll(() => people(app))
      .toMatchObject([{ name: 'Hallgerður Stormsdóttir', stage: 'lead' }]);
    await until(
      'the draft is to them',
      async () => (await valueOf(popup, 'combobox', 'Person')) === 'Hallgerður Stormsdóttir',
    );
  });

  test('says so where nobody in particular is in front', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('mynetwork')));
    await textWith(popup, /nobody in particular/iu);
    await expect.poll(() => isShown(popup, 'button', 'Save as mentor lead')).toBe(false);
  });

  test('has the names that its users and checks rely on', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('ember')));
    for (const name of ['Person', 'Purpose', 'Channel', 'Template'])
      await find(popup, 'combobox', name);
    await find(popup, 'textbox', 'Message');
    for (const name of [
      'Insert into page',
      'Copy',
      'Mark as sent',
      'Open side panel',
      'Open board',
    ]) {
      await find(popup, 'button', name);
    }
    await expect.poll(() => isShown(popup, 'textbox', 'Subject')).toBe(false);
    await choose(popup, 'Channel', 'Plain copy');
    await find(popup, 'textbox', 'Subject');
  });

  test('is typed into before its script has run, and the script loses nothing of it', async ({
    app,
  }) => {
    const popup = await app.browser.newPage();
    await popup.evaluateOnNewDocument(() => {
      const soon = setTimeout;
      const waiting: (() => void)[] = [];
      // Whatever waits for the first frame waits until it is let go.
      Reflect.set(globalThis, 'setTimeout', (work: () => void) => waiting.push(work));
      Reflect.set(globalThis, '__letGo', () => {
        Reflect.set(globalThis, 'setTimeout', soon);
        for (const work of waiting) work();
      });
    });
    await popup.goto(url(app, 'popup.html'));
    const field = await until('the message has the caret', () => popup.$('textarea:focus'));
    await popup.keyboard.type(WORDS);
    expect(await isTakenOver(popup)).toBe(false);
    await popup.keyboard.press('Home');
    await popup.evaluate(() => (globalThis as unknown as { __letGo: () => void }).__letGo());
    await find(popup, 'button', 'Copy');
    await holds(popup, 'textbox', 'Message', WORDS);
    await popup.keyboard.type('Well: ');
    expect(await field.evaluate((kept) => kept.value)).toBe(`Well: ${WORDS}`);
    await until('it is stored', async () =>
      (await rows<{ body: string }>(app, 'drafts')).some(({ body }) => body === `Well: ${WORDS}`),
    );
  });

  test('holds what was typed once, not twice, when it is loaded again', async ({ app }) => {
    const popup = await openAsTab(app, 'popup.html');
    await find(popup, 'button', 'Copy');
    await choose(popup, 'Channel', 'Slack message');
    await paste(popup, 'Message', WORDS);
    await until('it is stored', async () =>
      (await rows<{ body: string }>(app, 'drafts')).some(({ body }) => body === WORDS),
    );
    await popup.reload();
    await find(popup, 'button', 'Copy');
    await holds(popup, 'textbox', 'Message', WORDS);
    await holds(popup, 'combobox', 'Channel', 'slack');
  });

  test('keeps what is typed when it is closed without warning', async ({ app }) => {
    const page = await visit(app, practice('overlay'));
    await draftTo(app, page, withComposer(practice('overlay')), WORDS);
    await promisedTime();
    await closePopup(app);
    const again = await openPopup(app, page);
    await until(
      'the words are there again',
      async () => (await valueOf(again, 'textbox', 'Message')) === WORDS,
    );
    await expect.poll(() => valueOf(again, 'combobox', 'Person')).toBe('Maëlle Østergaard-Quist');
  });

  test('keeps what is typed to nobody yet', async ({ app }) => {
    const page = await visit(app, practice('mynetwork'));
    const popup = await openPopup(app, page);
    await until('a draft begins', async () => (await valueOf(popup, 'textbox', 'Message')) !== '');
    await write(popup, 'Message', WORDS);
    await promisedTime();
    await closePopup(app);
    await holds(await openPopup(app, page), 'textbox', 'Message', WORDS);
  });

  test('keeps what is typed while the store takes long to open', async ({ app }) => {
    const page = await visit(app, practice('mynetwork'));
    const openStore = await holdUpStore(app);
    const popup = await openPopup(app, page);
    await focused(popup, 'textbox', 'Message');
    await popup.keyboard.type(WORDS);
    await promisedTime();
    await closePopup(app);
    await openStore();
    await holds(await openPopup(app, page), 'textbox', 'Message', WORDS);
    await expect.poll(() => drafts(app)).toMatchObject([{ personId: null, body: WORDS }]);
  });

  test('keeps what is typed to somebody in front who is not saved yet', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const popup = await openPopup(app, page);
    await until('their draft begins', async () =>
      (await valueOf(popup, 'textbox', 'Message')).startsWith('Hi Hallgerður,'),
    );
    await paste(popup, 'Message', WORDS);
    await promisedTime();
    await closePopup(app);
    await holds(await openPopup(app, page), 'textbox', 'Message', WORDS);
  });

  test('counts against the channel’s limit and stops what is too long', async ({ app }) => {
    const page = await visit(app, practice('invite'));
    const popup = await draftTo(app, page, withComposer(practice('invite')), 'é');
    await paste(popup, 'Message', 'é'.repeat(201));
    await textWith(popup, '201 / 200');
    await find(popup, 'list', 'Review');
    await press(popup, 'button', 'Insert into page');
    await status(popup, /not inserted/iu);
    await expect.poll(() => textIn(page, '#custom-message')).toBe('');
    await paste(popup, 'Message', 'é'.repeat(200));
    await textWith(popup, '200 / 200');
    await gone(popup, 'list', 'Review');
    await press(popup, 'button', 'Insert into page');
    await status(popup, 'It is in the message box.');
    await expectInserted(page, '#custom-message', 'é'.repeat(200));
  });

  test('never inserts a draft with an unfilled placeholder', async ({ app }) => {
    const target = withComposer(practice('overlay'));
    const page = await visit(app, target);
    const popup = await draftTo(
      app,
      page,
      target,
      'Hi Maëlle, I read [what of theirs] and {{firstName}}.',
    );
    await press(popup, 'button', 'Insert into page');
    await status(popup, /not inserted/iu);
    await expect.poll(async () => (await textIn(page, target.box)).trim()).toBe('');
    expect((await spyOf(page)).inputs).toBe(0);
  });
});

describe('"Mark as sent"', () => {
  test('moves the lead on, notes the contact, and can be taken back', async ({ app }) => {
    const target = withComposer(practice('dm'));
    const popup = await draftTo(app, await visit(app, target), target, 'Thank you');
    await press(popup, 'button', 'Mark as sent');
    await textWith(popup, 'Marked as sent to Priya Underhill.');
    await expect.poll(() => people(app)).toMatchObject([{ stage: 'contacted' }]);
    await expect
      .poll(() => rows(app, 'touches'))
      .toMatchObject([{ kind: 'message', direction: 'out' }]);
    await expect
      .poll(() => rows(app, 'drafts'))
      .toMatchObject([{ state: 'sent', body: 'Thank you' }]);
    await undoLatest(popup);
    await until('the lead is a lead again', async () => (await people(app))[0]?.stage === 'lead');
    await expect.poll(() => rows(app, 'touches')).toEqual([]);
    await expect
      .poll(() => rows(app, 'drafts'))
      .toMatchObject([{ state: 'open', body: 'Thank you' }]);
  });
});
