import { session } from './journeys/sessions.ts';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { App } from './support/app.ts';
import { find, gone, press, textWith, undoLatest } from './support/find.ts';
import { DAY, openOver, row, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NOBODY = 'Nobody seems to be here twice';
const EMAILS = ['ada@example.org', 'moreno@example.net'];
const TABLES = ['people', 'touches', 'drafts', 'sessions', 'seats', 'parkedQuestions'];

describe('likely pairs', () => {
  test('are shown with the reason, the surest first', async ({ app }) => {
    const emails = ['noor@example.org'];
    const page = await openOver(app, '/duplicates', {
      people: [
        someone('Bram de Wit'),
        someone('Bram de Witt'),
        someone('Noor Hartwell', { emails }),
        someone('N. H.', { emails }),
        someone('Ada Moreno', { company: 'Reedmark' }),
        someone('Ada Moreno', { company: 'Tidewater Books' }),
      ],
    });
    await textWith(page, '2 pairs may be one person each.');
    // Their count is known before the pairs themselves are read.
    const text = await textWith(page, /The same e-mail address.*Nearly the same name/su);
    expect(text).not.toContain('Ada Moreno');
  });

  test('are remembered as two people, also after a reload', async ({ app }) => {
    const page = await openPair(app);
    await press(page, 'button', 'Not the same');
    await textWith(page, NOBODY);
    await page.reload();
    await textWith(page, NOBODY);
    await expect.poll(() => rows(app, 'people')).toHaveLength(2);
  });

  test('come back when that is undone', async ({ app }) => {
    const page = await openPair(app);
    const before = await everything(app);
    await press(page, 'button', 'Not the same');
    await textWith(page, NOBODY);
    await undoLatest(page);
    await find(page, 'button', 'Compare and merge');
    await expect.poll(() => everything(app)).toEqual(before);
  });
});

describe('several pairs', () => {
  test('come back one by one, whichever is undone first', async ({ app }) => {
    const names = ['Bram de Wit', 'Bram de Witt', 'Noor Hartwell', 'Noor Hartwel'];
    const page = await openOver(app, '/duplicates', { people: names.map((name) => someone(name)) });
    await textWith(page, '2 pairs may be one person each.');
    await press(page, 'button', 'Not the same');
    await textWith(page, 'One pair may be one person each.');
    await press(page, 'button', 'Not the same');
    await textWith(page, NOBODY);
    // The earlier of the two.
    const [earlier] = await page.$$('[role="status"] button::-p-text(Undo)');
    await earlier?.click();
    await textWith(page, 'One pair may be one person each.');
  });
});

describe('merging', () => {
  test('keeps the touches, drafts and seats of both, and what was chosen', async ({ app }) => {
    const page = await openPair(app);
    await press(page, 'button', 'Compare and merge');
    await find(page, 'group', 'Headline');
    await press(page, 'radio', 'Lighthouse keeper');
    await press(page, 'button', 'Merge them');
    await textWith(page, 'They are one person now.');
    await textWith(page, NOBODY);
    await expectOne(app);
    const [person] = await rows(app, 'people');
    expect(person).toMatchObject({
      headline: 'Lighthouse keeper',
      stage: 'active',
    });
    expect(new Set(person?.['emails'] as string[])).toEqual(new Set(EMAILS));
    expect(person?.['notes']).toMatch(/First note\n\nSecond note|Second note\n\nFirst note/u);
  });

  test('is undone exactly', async ({ app }) => {
    const page = await openPair(app);
    const before = await everything(app);
    await press(page, 'button', 'Compare and merge');
    await press(page, 'button', 'Merge them');
    await textWith(page, 'They are one person now.');
    await undoLatest(page);
    await find(page, 'button', 'Compare and merge');
    await expect.poll(() => everything(app)).toEqual(before);
  });

  test('changes nothing when it is cancelled', async ({ app }) => {
    const page = await openPair(app);
    const before = await everything(app);
    await press(page, 'button', 'Compare and merge');
    await press(page, 'button', 'Cancel');
    await gone(page, 'button', 'Merge them');
    await expect.poll(() => everything(app)).toEqual(before);
  });

  test('in two tabs at once leaves one person and loses nothing', async ({ app }) => {
    const page = await openPair(app);
    await press(page, 'button', 'Compare and merge');
    const first = await find(page, 'button', 'Merge them');
    const other = await openBoard(app, '/duplicates');
    await press(other, 'button', 'Compare and merge');
    const second = await find(other, 'button', 'Merge them');
    await Promise.all([first, second].map((button) => button.evaluate((one) => one.click())));
    await until('there is one', async () => (await rows(app, 'people')).length === 1);
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await textWith(tab, NOBODY);
    }
    await expectOne(app);
  });
});

/** Two of one name, each with a contact, a draft and a seat. */
async function openPair(app: App): Promise<Page> {
  const first = someone('Ada Moreno', {
    headline: 'Principal engineer',
    emails: EMAILS.slice(0, 1),
    notes: 'First note',
  });
  const second = someone('Moreno Ada', {
    headline: 'Lighthouse keeper',
    emails: EMAILS.slice(1),
    notes: 'Second note',
    stage: 'active',
  });
  // In the order of their ids, which is the order in which they are compared.
  const people = [first, second].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const at = Date.now() - DAY;
  const spoke = { at, kind: 'spoke', direction: 'both', refId: null, about: null };
  const draft = { purpose: 'introduction-cold', channel: 'plain', templateId: null, subject: '' };
  const tables = {
    people,
    touches: people.map(({ id }) => row({ ...spoke, personId: id, summary: 'We spoke' })),
    drafts: people.map(({ id }) =>
      row({
        ...draft,
        personId: id,
        body: 'Hi Ada,',
        state: 'open',
        sentAt: null,
        waitingSince: null,
        answeredAt: null,
      }),
    ),
    sessions: people.map(({ id }) => session(id, { state: 'ended', startsAt: at, notes: 'x' })),
  };
  const held = ['Technical', 'Peer'].map((title, index) => ({
    title,
    holderId: people[index]?.id ?? '',
    since: at,
  }));
  const page = await openOver(app, '/duplicates', tables, held);
  await textWith(page, 'The same name');
  return page;
}

/** One person is left, to whom everything of both leads. */
async function expectOne(app: App): Promise<void> {
  const people = await rows(app, 'people');
  expect(people).toHaveLength(1);
  const id = people[0]?.id;
  for (const table of ['touches', 'drafts', 'sessions']) {
    const owners = (await rows(app, table)).map((one) => one['personId']);
    expect(owners, table).toEqual([id, id]);
  }
  const held = (await rows(app, 'seats')).filter((seat) => seat['holderId'] !== null);
  expect(held.map((seat) => seat['holderId'])).toEqual([id, id]);
}

/** Every row of every table that a merge touches. */
async function everything(app: App): Promise<Record<string, object[]>> {
  const all = await Promise.all(TABLES.map(async (name) => [name, await rows(app, name)] as const));
  return Object.fromEntries(all);
}
