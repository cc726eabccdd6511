import type { Page } from 'puppeteer-core';
import { find, press, textWith, unfold } from '../support/find.ts';
import { writingTo } from './outreach.ts';
import { startSession } from './session.ts';
import { chooseTemplateFile, sharedTemplate } from './templates.ts';

export const openColumns = (page: Page) => press(page, 'button', 'As columns');

export async function openSeat(page: Page): Promise<void> {
  await press(page, 'button', 'Technical seat: Ada Moreno');
  await find(page, 'dialog', 'Technical seat');
}

export async function openAddPerson(page: Page): Promise<void> {
  await press(page, 'button', 'Add a person');
  await find(page, 'dialog', 'Add a person');
}

export async function chooseOne(page: Page): Promise<void> {
  await press(page, 'checkbox', 'Choose Ada Moreno');
  await find(page, 'group', '1 person chosen');
}

export async function openPair(page: Page): Promise<void> {
  await press(page, 'button', 'Compare and merge');
  await find(page, 'button', 'Merge them');
}

export async function openPalette(page: Page): Promise<void> {
  await find(page, 'button', 'Technical seat: Ada Moreno');
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  const line = await find(page, 'searchbox', 'Find or do');
  await line.type('wolf');
  await textWith(page, /Wolfeschlegel/u);
}

export async function openKeys(page: Page): Promise<void> {
  await find(page, 'button', 'Technical seat: Ada Moreno');
  await page.keyboard.press('?');
  await find(page, 'dialog', 'Keys');
}

export async function openTouch(page: Page): Promise<void> {
  await press(page, 'button', 'Note something else');
  await find(page, 'button', 'Note it');
}

/** A message with what the review says of it, one reason asked for, and how it arrives. */
export async function openMessage(page: Page): Promise<void> {
  await writingTo(page, 'Ada Moreno');
  await press(page, 'button', 'Why?');
  await unfold(page, 'How they see it');
}

export async function openImport(page: Page): Promise<void> {
  await chooseTemplateFile(page, sharedTemplate({ label: 'Theirs', body: 'Hi [you] {{them}}' }));
  await find(page, 'button', 'Add this template');
}

/** Starts a session, or goes to the one that a look at another width has started. */
export async function openSession(page: Page): Promise<void> {
  const text = await textWith(page, /Start session|Go to the session/u);
  if (text.includes('Go to the session')) {
    await press(page, 'link', 'Go to the session');
    await find(page, 'textbox', 'Notes');
    return;
  }
  await startSession(page, 'Noor Hartwell', '45 min');
  const notes = await find(page, 'textbox', 'Notes');
  await notes.type(
    'Opening: what came of the caching advice\n\n! Measure first: the p99, not the mean\n[] Send the sketch by Friday\n',
  );
}

/** A brief with its question bank open. */
export async function openBank(page: Page): Promise<void> {
  await press(page, 'button', 'Question bank');
  await find(page, 'radio', 'Technical');
}

/** Today with its form to plan a session. */
export async function openPlan(page: Page): Promise<void> {
  await press(page, 'button', 'Plan a session');
  await find(page, 'combobox', 'With whom');
}

/** Goals with one of them being changed, and what became of it unfolded. */
export async function openGoal(page: Page): Promise<void> {
  await press(page, 'button', 'Change it: Get better at speaking');
  await unfold(page, 'Looks and changes');
  await textWith(page, 'Slow, but the outline stands');
}

/** Check-ins of both sides with all of them unfolded. */
export async function openCheckIns(page: Page): Promise<void> {
  await find(page, 'radio', 'Energy, theirs: 2');
  await unfold(page, 'All 4 check-ins');
}
