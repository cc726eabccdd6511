import { describe, expect } from 'vitest';
import {
  draftTo,
  expectInserted,
  insertExactly,
  LETTER,
  stopAndAsk,
  withComposer,
  writeTo,
} from './journeys/insert.ts';
import { boxOn, textIn } from './support/composer.ts';
import { find, press, status, textWith } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

const WORDS = 'Dear you, this is as far as I got';

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
    await expect.poll(() => textIn(page, target.box)).toBe('P.S. first');
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
    await writeTo(popup, 'Corwin Applethorpe', WORDS);
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
    await writeTo(popup, 'Priya Underhill', WORDS);
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
