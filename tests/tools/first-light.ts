import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { seatTaken, takeSeat } from '../e2e/journeys/board.ts';
import { expectInserted, withComposer } from '../e2e/journeys/insert.ts';
import { saveFromMenu } from '../e2e/journeys/save-lead.ts';
import { endAndRecap, startSession, typeNotes } from '../e2e/journeys/session.ts';
import type { App } from '../e2e/support/app.ts';
import { boxOn } from '../e2e/support/composer.ts';
import { press, status, textWith, write } from '../e2e/support/find.ts';
import { practice, visit } from '../e2e/support/practice.ts';
import { openBoard, openPanel, openPopup } from '../e2e/support/surfaces.ts';
import { until } from '../e2e/support/until.ts';
import { OUTPUT } from './run.ts';

const FOLDER = join(OUTPUT, 'first-light');

const MESSAGE = `Hi Maëlle,

your post on keeping old ledgers honest made us write our first migration log. I'm a backend developer in Porto, two years in.

Right now I am stuck on when to stop supporting an old schema. Could I ask you about it for 15 minutes, on a call or in writing, whenever suits you?

I would tell you afterwards what I tried and what came of it.

Thank you for considering it`;

const NOTES = `Opening: the migration log

! Freeze the old schema first, measure who still reads it
[] Send her the list of readers by Friday`;

/** The main job from end to end, with a picture of every step. */
export async function firstLight(app: App): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let count = 0;
  const show = async (page: Page, says: string) => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}.png`;
    await page.screenshot({ path: join(FOLDER, file) });
    console.log(`  ${file}  ${says}`);
  };
  console.log(`Pictures of every step: ${FOLDER}`);

  const target = withComposer(practice('overlay'));
  const saved = await saveFromMenu(app, target);
  assert.equal(saved.name, target.name);
  const board = await openBoard(app, `/people/${saved.id}`);
  await textWith(board, saved.name);
  await show(
    board,
    `"Save as mentor lead" on a LinkedIn profile: ${saved.name} is saved, with where they were found`,
  );

  const page = await visit(app, target);
  await (await boxOn(page, target.box)).click();
  await show(page, 'the profile with its message box open, before anything is written');
  const popup = await openPopup(app, page);
  await textWith(popup, saved.name);
  await show(
    popup,
    'the popup knows who is in front, and offers a first message with what is still to fill in',
  );
  await write(popup, 'Message', MESSAGE);
  await show(popup, 'the message, written; nothing is left to fill in');
  await press(popup, 'button', 'Insert into page');
  await status(popup, 'It is in the message box.');
  await expectInserted(page, target.box, MESSAGE);
  await show(page, 'the message in LinkedIn’s own box: exactly as written, nothing sent');
  await press(popup, 'button', 'Mark as sent');
  await textWith(popup, `Marked as sent to ${saved.name}.`);
  await show(popup, 'after sending it by hand: marked as sent, with a way back');

  const panel = await openPanel(app, page);
  await startSession(panel, saved.name, '30 min');
  await typeNotes(app, panel, NOTES);
  await show(panel, 'the session in the side panel, with its time and notes');
  const recap = await endAndRecap(panel);
  assert.ok(recap.includes('Freeze the old schema'), 'the recap holds the notes');
  await show(panel, 'the recap after the session');

  const table = await openBoard(app, '/board');
  await takeSeat(table, 'Technical', saved.name);
  await table.reload();
  await seatTaken(table, 'Technical', saved.name);
  await until('the seat is drawn', () =>
    table.evaluate(() => document.fonts.ready.then(() => true)),
  );
  await show(table, `${saved.name} holds the technical seat`);
}
