import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { takeSeat } from '../e2e/journeys/board.ts';
import { endAndRecap, startSession, typeNotes } from '../e2e/journeys/session.ts';
import type { App } from '../e2e/support/app.ts';
import { boxOn, spyOf, textIn } from '../e2e/support/composer.ts';
import { find, holds, press, status, textWith, valueOf, write } from '../e2e/support/find.ts';
import { practice, visit } from '../e2e/support/practice.ts';
import { expectNoTroubles } from '../e2e/support/quiet.ts';
import { openAsTab, openBoard, openPanel, openPopup } from '../e2e/support/surfaces.ts';
import { until } from '../e2e/support/until.ts';
import { badge, clickMenu } from '../e2e/support/worker.ts';
import { fillSlots } from './slots.ts';
import type { Story } from './story.ts';
import { welcomeTab } from './welcome.ts';

const PRIVATE = '// she seemed tired: keep it short next time';
const NOTES = [
  'The ledger rewrite: where she would begin',
  '! Start with the table that hurts most',
  '[] Send her the list of our three worst queries',
  '? How did they win the time for it',
  PRIVATE,
].join('\n');

/** The main job through the real surfaces: found, saved, written to, waited for, met, seated. */
export async function tour(app: App, { step }: Story): Promise<void> {
  const { name = '', box = '', url } = practice('overlay');
  let page: Page;
  let popup: Page;
  let panel: Page;
  let message = '';

  await step('Said who I am, on the page that greets a new user.', 'welcome', async () => {
    const welcome = await welcomeTab(app.browser);
    await welcome.bringToFront();
    await write(welcome, 'Your name', 'Inês Carvalho');
    await write(
      welcome,
      'Who you are, in one sentence',
      'I’m a backend developer in Porto, two years in.',
    );
    return { tab: welcome };
  });
  await step(`Opened a profile: ${decodeURI(url)} (a practice page).`, 'profile', async () => {
    page = await visit(app, practice('overlay'));
    return { tab: page };
  });
  await step(`Chose "Save as mentor lead" in the menu: ${name} is saved.`, 'saved', async () => {
    await clickMenu(app, page);
    await until('the toolbar button says so', async () => (await badge(app)) === '✓');
    const people = await openBoard(app, '/people');
    await textWith(people, name);
    return { tab: people };
  });
  await step(
    'Pressed the toolbar button: a draft, its brackets open, the gaps listed.',
    'popup',
    async () => {
      popup = await openPopup(app, page);
      await find(popup, 'list', 'Review');
      assert.equal(await valueOf(popup, 'combobox', 'Person'), name);
      return { popup };
    },
  );
  await step('Filled every bracket, led there by the list.', 'filled', async () => {
    await fillSlots(popup);
    message = await valueOf(popup, 'textbox', 'Message');
    assert.doesNotMatch(message, /[[\]{}]/u);
    return { popup };
  });
  await step('Pressed "Insert into page".', 'inserted', async () => {
    await press(popup, 'button', 'Insert into page');
    await status(popup, 'It is in the message box.');
    return { popup };
  });
  await step(
    'The page has the exact text; nothing was sent, no Enter was pressed.',
    'in-the-page',
    async () => {
      assert.equal(await textIn(page, box), message);
      const { sends, enters } = await spyOf(page);
      assert.deepEqual({ sends, enters }, { sends: 0, enters: 0 });
      await (await boxOn(page, box)).scrollIntoView();
      return { tab: page };
    },
  );
  await step(
    'Opened the popup again (the draft was kept) and marked it as sent.',
    'sent',
    async () => {
      popup = await openPopup(app, page);
      // The box is there, and can be typed into, before the draft is.
      await holds(popup, 'textbox', 'Message', message);
      await press(popup, 'button', 'Mark as sent');
      await textWith(popup, `Marked as sent to ${name}.`);
      return { popup };
    },
  );
  await step(
    'Looked into the outbox: it waits, and a follow-up has its day.',
    'outbox',
    async () => {
      const outbox = await openBoard(app, '/outreach/waiting');
      await find(outbox, 'button', `They replied: ${name}`);
      await textWith(outbox, 'Follow-up from');
      return { tab: outbox };
    },
  );
  await step('Opened the side panel from the popup.', 'panel', async () => {
    panel = await openPanel(app, page);
    await find(panel, 'button', 'Start session');
    return { tab: await likeness(app, panel) };
  });
  await step(
    'Started a session of 30 minutes and typed notes, one line of them private.',
    'session',
    async () => {
      await startSession(panel, name, '30 min');
      await typeNotes(app, panel, NOTES);
      return { tab: await likeness(app, panel) };
    },
  );
  await step('Paused.', 'paused', async () => {
    await press(panel, 'button', 'Pause');
    await find(panel, 'button', 'Resume');
    return { tab: await likeness(app, panel) };
  });
  await step('Resumed, ended, and got the recap without the private line.', 'recap', async () => {
    await press(panel, 'button', 'Resume');
    await find(panel, 'button', 'Pause');
    const recap = await endAndRecap(panel);
    assert.ok(recap.includes('! Start with the table') && !recap.includes(PRIVATE), recap);
    return { tab: await likeness(app, panel) };
  });
  await step(`Gave ${name} the Technical seat.`, 'board', async () => {
    const board = await openBoard(app, '/board');
    await takeSeat(board, 'Technical', name);
    return { tab: board };
  });
  expectNoTroubles(app);
  console.log('    Boardside made no request to any network meanwhile, and logged no error.');
}

/**
 * The side panel as it is at its usual width, in a tab on the same place:
 * without a display the browser gives the real one no size of its own.
 */
async function likeness(app: App, panel: Page): Promise<Page> {
  const tab = await openAsTab(app, `sidepanel.html${new URL(panel.url()).hash}`);
  await tab.setViewport({ width: 360, height: 640 });
  // What is lazily loaded (the person's box, the notes) has come when the real panel's text stands
  // here too, but for its toasts and the running clock.
  const shown = (one: Page) => one.$eval('main', (main) => main.innerText.replaceAll(/\d/gu, ''));
  await until('the same is shown', async () => (await shown(tab)) === (await shown(panel)));
  return tab;
}
