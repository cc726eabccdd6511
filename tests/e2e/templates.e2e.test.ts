import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { expectUnharmed } from './journeys/hostile.ts';
import { openWriting } from './journeys/outreach.ts';
import { chooseTemplateFile, sharedTemplate } from './journeys/templates.ts';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import { ownTemplate } from './support/drafts.ts';
import {
  find,
  focused,
  gone,
  holds,
  paste,
  press,
  textWith,
  undoLatest,
  unfold,
  valueOf,
} from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno', { company: 'Reedmark' });
const MARKUP = '<img src=x onerror="globalThis.__pwned = 1"><b>Juno</b> {{7*7}}';

describe('a template of one’s own', () => {
  test('is kept as it is written, filled with what is known, and first in the popup', async ({
    app,
  }) => {
    const page = await openOver(app, '/templates', { people: [ADA] });
    await press(page, 'button', 'New template');
    await find(page, 'heading', 'New template');
    await paste(page, 'Name', 'From the harbour');
    await find(page, 'heading', 'From the harbour');
    await paste(page, 'Message', 'Ahoy {{person.firstName}} of ');
    await choose(page, 'Purpose', 'Curiosity conversation');
    await press(page, 'button', 'Insert variable');
    // Once the menu stands still.
    await page.locator('[role="menuitem"]::-p-text(Their company)').click();
    await holds(page, 'textbox', 'Message', 'Ahoy {{person.firstName}} of {{person.company}}');
    await preview(page, /Ahoy Ada of Reedmark\s+Nothing is left to fill in\./u);
    await stored(app, [
      { label: 'From the harbour', body: 'Ahoy {{person.firstName}} of {{person.company}}' },
    ]);
    await page.reload();
    await find(page, 'heading', 'From the harbour');
    await expect.poll(() => valueOf(page, 'combobox', 'Purpose')).toBe('curiosity');

    const popup = await openPopup(app, await visit(app, practice('ember')));
    await choose(popup, 'Purpose', 'Curiosity conversation');
    await holds(popup, 'textbox', 'Message', 'Ahoy Hallgerður of [their company]');
  });

  test('keeps what it said before, and takes it back', async ({ app }) => {
    const own = ownTemplate({ body: 'The first wording' });
    const page = await openOver(app, `/templates/${own.id}`, { people: [], templates: [own] });
    await paste(page, 'Message', 'The second wording');
    await unfold(page, 'Earlier versions (1)');
    await page.locator('button[aria-label^="Restore:"]').click();
    await holds(page, 'textbox', 'Message', 'The first wording');
    await textWith(page, 'The earlier wording is back.');
    await undoLatest(page);
    await holds(page, 'textbox', 'Message', 'The second wording');
    await press(page, 'button', 'Remove');
    await textWith(page, '“My first words” was removed.');
    await undoLatest(page);
    await stored(app, [{ body: 'The second wording' }]);
  });

  test('is handed on as a file, and taken in from one', async ({ app }) => {
    const own = ownTemplate({ label: 'Tides: a/b', subject: 'Tides' });
    const page = await openOver(app, `/templates/${own.id}`, { people: [ADA], templates: [own] });
    const file = await saved(app, () => press(page, 'button', 'Share as a file'));
    expect(file.name).toMatch(/^boardside-template-Tides[ a-b]+\.json$/u);
    await page.evaluate(() => location.assign('#/templates'));
    await chooseTemplateFile(page, file.text);
    await find(page, 'dialog', 'Tides: a/b');
    await preview(page, /Tides\s+Hi Ada, I use \[which work of theirs\] every week\./u);
    await press(page, 'button', 'Add this template');
    await textWith(page, 'The template is yours now.');
    const { label, purpose, channels, subject, body } = own;
    const words = { label, purpose, channels, subject, body, versions: [] };
    await stored(app, [words, words]);
  });
});

describe('a template of somebody else’s', () => {
  test('is refused with words when it is none, or wants more than a template may', async ({
    app,
  }) => {
    const page = await openOver(app, '/templates', { people: [] });
    for (const [file, says] of [
      ['{"hello": 1}', 'This file is not a Boardside template.'],
      [sharedTemplate({}, 2), 'This template comes from a newer Boardside.'],
      [sharedTemplate({ purpose: 'spam' }), 'Boardside does not know its purpose, “spam”.'],
      [sharedTemplate({ body: 'Hi {{> people}}' }), '“{{>” would put in another template'],
      [sharedTemplate({ body: 'Hi {{#person.name}}' }), '“{{#person.name}}” is not closed'],
      [sharedTemplate({ body: 'x'.repeat(100_001) }), 'This file is too large for a template.'],
    ] as const) {
      await chooseTemplateFile(page, file);
      await find(page, 'dialog', 'Not a template');
      await textWith(page, says);
      await focused(page, 'dialog', 'Not a template');
      await page.keyboard.press('Escape');
      await gone(page, 'dialog', 'Not a template');
    }
    await expect.poll(() => rows(app, 'templates')).toEqual([]);
  });

  test('is text wherever it is shown, and asks for nothing it may not know', async ({ app }) => {
    const page = await openOver(app, '/templates', { people: [ADA] });
    const body = `Hi {{person.firstName}} ${MARKUP} {{constructor.constructor}} {{person.notes}}`;
    await chooseTemplateFile(page, sharedTemplate({ label: MARKUP, body, subject: MARKUP }));
    await textWith(page, 'Add this template');
    await textWith(page, /Hi Ada <img src=x onerror=/u);
    await textWith(page, '{{constructor.constructor}} {{person.notes}}');
    await expectUnharmed(page);
    await press(page, 'button', 'Add this template');
    await textWith(page, 'Boardside does not know “{{7*7}}”');
    await expectUnharmed(page);
    await page.evaluate(() => location.assign('#/templates'));
    await find(page, 'searchbox', 'Search');
    await textWith(page, '<b>Juno</b>');
    await expectUnharmed(page);
    const popup = await openPopup(app, await visit(app, practice('ember')));
    await until('it is the draft', async () =>
      (await valueOf(popup, 'textbox', 'Message')).startsWith('Hi Hallgerður <img'),
    );
    await textWith(popup, '“{{7*7}}” is still to be filled in.');
    await expectUnharmed(popup);
  });
});

describe('a built-in template', () => {
  test('can be read, copied, hidden from every list and shown again', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await offered(page, ['First message']);
    await page.evaluate(() => location.assign('#/templates'));
    await press(page, 'button', 'Hide: First message');
    await gone(page, 'link', 'First message');
    const writing = await openBoard(app, `/write/${ADA.id}`);
    await offered(writing, []);
    await writing.close();
    await page.bringToFront();
    await unfold(page, 'Hidden (1)');
    await press(page, 'button', 'Show: First message');
    await press(page, 'link', 'First message');
    await find(page, 'heading', 'First message');
    await preview(page, /Hi Ada,\s+I found you through \[where you found them\]/u);
    await press(page, 'button', 'Copy to edit');
    await find(page, 'heading', 'First message (copy)');
    await stored(app, [{ label: 'First message (copy)', versions: [] }]);
  });
});

/** Whether the form offers "First message" in its list. */
async function offered(page: Page, expected: string[]): Promise<void> {
  await until('the templates are offered', async () => {
    const labels = await page.$$eval('[aria-label="Template"] option', (options) =>
      options.map(({ label }) => label),
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.filter((label) => label === 'First message')).toEqual(expected);
    return true;
  });
}

async function preview(page: Page, shows: RegExp): Promise<void> {
  const region = await find(page, 'region', 'Preview');
  await until(`the preview shows ${String(shows)}`, () =>
    region.evaluate(
      (element, source) => new RegExp(source, 'u').test(element.innerText),
      shows.source,
    ),
  );
}

async function stored(app: App, expected: object[]): Promise<void> {
  await until('the templates are stored', async () => {
    expect(await rows(app, 'templates')).toMatchObject(expected);
    return true;
  });
}

/** The file that this saves. */
async function saved(app: App, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-saved-'));
  const session = await app.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  const file = await until('the file is saved', () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    if (name === undefined) return null;
    const text = readFileSync(join(folder, name), 'utf8');
    return text === '' ? null : { name, text };
  });
  rmSync(folder, { recursive: true });
  return file;
}
