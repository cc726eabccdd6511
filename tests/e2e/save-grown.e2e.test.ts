import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { people, type SavedPerson } from './journeys/save-lead.ts';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import { find, gone, press, textWith, undoLatest, valueOf, write } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { rows } from './support/store.ts';
import { closePopup, openPanel, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { clickMenu, countScripts, playCommand, type MenuClick } from './support/worker.ts';

/** The browser hands a selection over in one line. */
const IN_ONE_LINE = 'Silvio Marchbanks Principal engineer at Reedmark Leeds, United Kingdom';

describe('"Save as mentor lead" on a page that describes its person', () => {
  test('takes what it says for machines', async ({ app }) => {
    const page = await visitGranted(app, 'described');
    const saved = await save(app, page);
    expect(saved).toMatchObject({
      name: 'Oddný Castellane-Reyes',
      headline: 'Head of harbour systems',
      company: 'Saltmarsh Logistics',
      place: 'Bergen, Norway',
      emails: ['oddny@saltmarsh.example.org'],
    });
    expect(saved.linkKeys).toContain('github:oddny-practice');
    expect(saved.links.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  test('does so by the shortcut too', async ({ app }) => {
    const page = await visitGranted(app, 'described');
    await playCommand(app, 'save-lead', page);
    const saved = await onlyOne(app);
    expect(saved.company).toBe('Saltmarsh Logistics');
  });

  test('says what the title says where it may not look', async ({ app }) => {
    const page = await visit(app, practice('described'));
    const saved = await save(app, page);
    expect(saved).toMatchObject({ name: 'Oddný Castellane-Reyes', company: '', headline: '' });
  });

  test('gives a selection of several lines to the fields they are about', async ({ app }) => {
    const page = await visitGranted(app, 'described');
    await select(page, '#next');
    const saved = await save(app, page, { selectionText: IN_ONE_LINE });
    expect(saved).toMatchObject({
      name: 'Silvio Marchbanks',
      headline: 'Principal engineer at Reedmark',
      company: 'Reedmark',
      place: 'Leeds, United Kingdom',
      emails: [],
    });
  });

  test('calls whom a link leads to by the link’s words', async ({ app }) => {
    const page = await visitGranted(app, 'described');
    const linkUrl = await page.$eval('#link', (link) => (link as HTMLAnchorElement).href);
    const saved = await save(app, page, { linkUrl });
    expect(saved).toMatchObject({ name: 'Wren Aldersgate', company: '' });
  });
});

describe('a page of LinkedIn', () => {
  test('is not read, whatever it says for machines', async ({ app }) => {
    const page = await visitGranted(app, 'profile');
    const scripts = await countScripts(app);
    const saved = await save(app, page);
    expect(saved).toMatchObject({ name: 'Ishbel Varga-Tanaka', headline: '', company: '' });
    const other = await visitGranted(app, 'overlay');
    await playCommand(app, 'save-lead', other);
    await expect.poll(() => people(app)).toHaveLength(2);
    expect(await scripts()).toBe(0);
  });

  test('is not entered for a selection either', async ({ app }) => {
    const page = await visitGranted(app, 'profile');
    await select(page, '#card');
    const scripts = await countScripts(app);
    await save(app, page, { selectionText: 'Ishbel Varga-Tanaka' });
    expect(await scripts()).toBe(0);
  });
});

describe('"Just saved" in the panel', () => {
  test('shows what was guessed, to be corrected', async ({ app }) => {
    const { page, panel } = await visitBesidePanel(app);
    await save(app, page);
    await find(panel, 'region', 'Just saved');
    await expect.poll(() => valueOf(panel, 'textbox', 'Company')).toBe('Saltmarsh Logistics');
    await write(panel, 'Company', 'Saltmarsh & Sons');
    await until('it is corrected', async () => {
      const [person] = await people(app);
      return person?.company === 'Saltmarsh & Sons';
    });
    await press(panel, 'button', 'Done');
    await gone(panel, 'region', 'Just saved');
  });

  test('seats them as well, and takes that back', async ({ app }) => {
    const { page, panel } = await visitBesidePanel(app);
    const saved = await save(app, page);
    await find(panel, 'region', 'Just saved');
    await choose(panel, 'Also to a seat', 'Industry');
    await textWith(panel, 'took the Industry seat.');
    const holder = async () =>
      (await rows(app, 'seats')).find((seat) => seat['title'] === 'Industry')?.['holderId'];
    await expect.poll(() => holder()).toBe(saved.id);
    await undoLatest(panel);
    await until('the seat is free', async () => (await holder()) === null);
  });

  test('goes with its person when the save is undone', async ({ app }) => {
    const { page, panel } = await visitBesidePanel(app);
    await save(app, page);
    await find(panel, 'region', 'Just saved');
    await undoLatest(panel);
    await gone(panel, 'region', 'Just saved');
    await expect.poll(() => people(app)).toEqual([]);
  });
});

/** A page on which the toolbar button was pressed, which lets Boardside look at it for as long as it is shown. */
async function visitGranted(app: App, name: 'described' | 'profile' | 'overlay'): Promise<Page> {
  const page = await visit(app, practice(name));
  await openPopup(app, page);
  await closePopup(app);
  return page;
}

async function visitBesidePanel(app: App): Promise<{ page: Page; panel: Page }> {
  const page = await visit(app, practice('described'));
  const panel = await openPanel(app, page);
  await find(panel, 'button', 'Start session');
  return { page, panel };
}

async function save(app: App, page: Page, click: MenuClick = {}): Promise<SavedPerson> {
  await clickMenu(app, page, click);
  return onlyOne(app);
}

function onlyOne(app: App): Promise<SavedPerson> {
  return until('one lead is saved', async () => {
    const [first, ...more] = await people(app);
    expect(more).toEqual([]);
    return first;
  });
}

async function select(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
}
