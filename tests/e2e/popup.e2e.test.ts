import { describe, expect } from 'vitest';
import { draftTo, expectInserted, insertExactly, LETTER, stopAndAsk, withComposer } from './journeys/insert.ts';
import { people } from './journeys/save-lead.ts';
import { choose, choosePerson } from './support/choose.ts';
import { boxOn, spyOf, textIn } from './support/composer.ts';
import { find, gone, isShown, press, status, textWith, valueOf, write } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { rows } from './support/store.ts';
import { closePopup, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const WORDS = 'Dear you, this is as far as I got';

describe('the popup', () => {
  test('knows who is in front and saves them with one press', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('ember')));
    await textWith(popup, 'Hallgerður Stormsdóttir');
    await press(popup, 'button', 'Save as mentor lead');
    await gone(popup, 'button', 'Save as mentor lead');
    expect(await people(app)).toMatchObject([{ name: 'Hallgerður Stormsdóttir', stage: 'lead' }]);
    expect(await valueOf(popup, 'combobox', 'Person')).toBe('Hallgerður Stormsdóttir');
  });

  test('says so where nobody in particular is in front', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('mynetwork')));
    await textWith(popup, /nobody in particular/iu);
    expect(await isShown(popup, 'button', 'Save as mentor lead')).toBe(false);
  });

  test('has the names that its users and checks rely on', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('ember')));
    for (const name of ['Person', 'Purpose', 'Channel', 'Template']) await find(popup, 'combobox', name);
    await find(popup, 'textbox', 'Message');
    for (const name of ['Insert into page', 'Copy', 'Mark as sent', 'Open side panel', 'Open board']) {
      await find(popup, 'button', name);
    }
    expect(await isShown(popup, 'textbox', 'Subject')).toBe(false);
    await choose(popup, 'Channel', 'Plain copy');
    await find(popup, 'textbox', 'Subject');
  });

  test('keeps what is typed when it is closed without warning', async ({ app }) => {
    const page = await visit(app, practice('overlay'));
    await draftTo(app, page, withComposer(practice('overlay')), WORDS);
    await closePopup(app);
    const again = await openPopup(app, page);
    await until('the words are there again', async () => (await valueOf(again, 'textbox', 'Message')) === WORDS);
    expect(await valueOf(again, 'combobox', 'Person')).toBe('Maëlle Østergaard-Quist');
  });

  test('keeps what is typed to nobody yet', async ({ app }) => {
    const page = await visit(app, practice('mynetwork'));
    await write(await openPopup(app, page), 'Message', WORDS);
    await closePopup(app);
    const again = await openPopup(app, page);
    await until('the words are there again', async () => (await valueOf(again, 'textbox', 'Message')) === WORDS);
  });

  test('counts against the channel’s limit and stops what is too long', async ({ app }) => {
    const page = await visit(app, practice('invite'));
    const popup = await draftTo(app, page, withComposer(practice('invite')), 'é'.repeat(201));
    await textWith(popup, '201 / 200');
    await find(popup, 'list', 'Review');
    await press(popup, 'button', 'Insert into page');
    await status(popup, /not inserted/iu);
    expect(await textIn(page, '#custom-message')).toBe('');
    await write(popup, 'Message', 'é'.repeat(200));
    await textWith(popup, '200 / 200');
    await gone(popup, 'list', 'Review');
    await press(popup, 'button', 'Insert into page');
    await status(popup, 'It is in the message box.');
    await expectInserted(page, '#custom-message', 'é'.repeat(200));
  });

  test('never inserts a draft with an unfilled placeholder', async ({ app }) => {
    const target = withComposer(practice('overlay'));
    const page = await visit(app, target);
    const popup = await draftTo(app, page, target, 'Hi Maëlle, I read [what of theirs] and {{firstName}}.');
    await press(popup, 'button', 'Insert into page');
    await status(popup, /not inserted/iu);
    expect((await textIn(page, target.box)).trim()).toBe('');
    expect((await spyOf(page)).inputs).toBe(0);
  });
});

describe('inserting', () => {
  for (const name of ['overlay', 'invite', 'thread', 'dm'] as const) {
    test(`puts the exact text into the composer (${name}) and sends nothing`, async ({ app }) => {
      await insertExactly(app, withComposer(practice(name)), LETTER);
    });
  }

  test('asks what becomes of text that is there, and adds after it', async ({ app }) => {
    const target = withComposer(practice('dm'));
    const page = await visit(app, target);
    await (await boxOn(page, target.box)).type('P.S. first');
    const popup = await draftTo(app, page, target, 'Second thing');
    await press(popup, 'button', 'Insert into page');
    await find(popup, 'group', 'There is text in the box already');
    expect(await textIn(page, target.box)).toBe('P.S. first');
    await press(popup, 'button', 'Add after it');
    await status(popup, 'It is in the message box.');
    await expectInserted(page, target.box, 'P.S. first\n\nSecond thing');
  });

  test('replaces text that is there when asked to', async ({ app }) => {
    const target = withComposer(practice('overlay'));
    const page = await visit(app, target);
    await (await boxOn(page, target.box)).type('An old beginning');
    const popup = await draftTo(app, page, target, 'A new one');
    await press(popup, 'button', 'Insert into page');
    await press(popup, 'button', 'Replace it');
    await status(popup, 'It is in the message box.');
    await expectInserted(page, target.box, 'A new one');
  });

  test('stops and asks when the conversation is with somebody else', async ({ app }) => {
    const target = withComposer(practice('overlay'));
    const page = await visit(app, target);
    const popup = await openPopup(app, page);
    await choosePerson(popup, 'Corwin Applethorpe');
    await write(popup, 'Message', WORDS);
    await stopAndAsk(popup, page, target.box);
    await press(popup, 'button', 'Insert into page');
    await textWith(popup, 'Maëlle Østergaard-Quist');
    await press(popup, 'button', 'Insert anyway');
    await status(popup, 'It is in the message box.');
    await expectInserted(page, target.box, WORDS);
  });

  test('stops and asks in a channel, which many read', async ({ app }) => {
    const { box = '' } = practice('channel');
    const page = await visit(app, practice('channel'));
    await (await boxOn(page, box)).click();
    const popup = await openPopup(app, page);
    await choosePerson(popup, 'Priya Underhill');
    await write(popup, 'Message', WORDS);
    await stopAndAsk(popup, page, box);
  });

  test('copies the message and says so where there is no composer', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const popup = await draftTo(
      app,
      page,
      { name: 'Hallgerður Stormsdóttir', inFront: true, channel: 'LinkedIn message' },
      LETTER,
    );
    await press(popup, 'button', 'Insert into page');
    await status(popup, /no message box.*copied/su);
  });
});

describe('"Mark as sent"', () => {
  test('moves the lead on, notes the contact, and can be taken back', async ({ app }) => {
    const target = withComposer(practice('dm'));
    const popup = await draftTo(app, await visit(app, target), target, 'Thank you');
    await press(popup, 'button', 'Mark as sent');
    await textWith(popup, 'Marked as sent to Priya Underhill.');
    expect(await people(app)).toMatchObject([{ stage: 'contacted' }]);
    expect(await rows(app, 'touches')).toMatchObject([{ kind: 'message', direction: 'out' }]);
    expect(await rows(app, 'drafts')).toMatchObject([{ state: 'sent', body: 'Thank you' }]);
    await press(popup, 'button', 'Undo');
    await until('the lead is a lead again', async () => (await people(app))[0]?.stage === 'lead');
    expect(await rows(app, 'touches')).toEqual([]);
    expect(await rows(app, 'drafts')).toMatchObject([{ state: 'open', body: 'Thank you' }]);
  });
});
