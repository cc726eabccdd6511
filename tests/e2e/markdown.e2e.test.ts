import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { session } from './journeys/sessions.ts';
import { startApp, type App } from './support/app.ts';
import { downloads } from './support/downloads.ts';
import { find, press, textWith } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const SECRET = 'she may leave in May';
const ada = someone('Ada Moreno', { company: 'Keel', notes: SECRET, stage: 'talking' });
const AT = Date.UTC(2026, 9, 11, 9);
const talk = session(ada.id, {
  state: 'ended',
  startsAt: AT,
  clock: { startedAt: AT, plannedMs: 1_800_000, pauses: [], endedAt: AT + 1_800_000 },
  notes: `Tides.\n// ${SECRET}\nLights.`,
});

/** The file that was saved there, once it is whole. */
async function savedIn(folder: string): Promise<{ name: string; bytes: Uint8Array }> {
  return until('a file is saved, and whole', async () => {
    const name = (await readdir(folder)).find((one) => !/\.crdownload$|^\./u.test(one));
    const bytes = name === undefined ? null : await readFile(join(folder, name));
    return (
      name !== undefined && bytes && bytes.length > 0 && { name, bytes: new Uint8Array(bytes) }
    );
  });
}

/** Presses a button that saves a file, and gives its bytes. */
async function savedBy(app: App, page: Page, name: string): Promise<Uint8Array> {
  const folder = await downloads(app);
  await press(page, 'button', name);
  return (await savedIn(folder)).bytes;
}

async function inEmptyProfile(work: (app: App) => Promise<void>): Promise<void> {
  const app = await startApp();
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

function notesIn(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  );
}

async function choose(page: Page, files: Record<string, Uint8Array | string>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'boardside-'));
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    }),
  );
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

describe('notes', () => {
  test('go out without private lines unless they are asked for, and come in again', async ({
    app,
  }) => {
    const page = await openOver(app, '/exchange', { people: [ada], sessions: [talk] });
    const safe = notesIn(await savedBy(app, page, 'As notes (Markdown)'));
    expect(Object.keys(safe)).toEqual([
      'Board.md',
      'People/Ada Moreno.md',
      'Sessions/2026-10-11 Ada Moreno.md',
    ]);
    expect(Object.values(safe).join()).not.toContain(SECRET);
    expect(safe['Sessions/2026-10-11 Ada Moreno.md']).toContain('With [[Ada Moreno]]');

    await press(page, 'checkbox', 'With private lines');
    const archive = await savedBy(app, page, 'As notes (Markdown)');
    expect(notesIn(archive)['People/Ada Moreno.md']).toContain(SECRET);
    expect(notesIn(archive)['Sessions/2026-10-11 Ada Moreno.md']).toContain(`// ${SECRET}`);

    await choose(page, { 'notes.zip': archive });
    await textWith(page, '2 here already');
    await inEmptyProfile(async (other) => {
      const board = await openBoard(other, '/exchange');
      await choose(board, { 'notes.zip': archive });
      await textWith(board, '2 new');
      expect(await rows(other, 'people')).toEqual([]);
      await press(board, 'button', 'Import');
      await expect.poll(() => rows(other, 'sessions')).toEqual([talk]);
      expect(await rows(other, 'people')).toMatchObject([{ id: ada.id, notes: SECRET }]);
      await press(board, 'button', 'Undo import');
      await expect.poll(() => rows(other, 'people')).toEqual([]);
      expect(await rows(other, 'sessions')).toEqual([]);
    });
  });

  test('of somebody new bring a lead, and many files are one import', async ({ app }) => {
    const page = await openBoard(app, '/exchange');
    await choose(page, {
      'a.md': '# Session with Bo Lind\n\nTides.\n! Begin at low tide',
      'b.md': 'Whose is this?',
    });
    await textWith(page, 'who becomes a new lead');
    await textWith(page, 'Nobody called “b” is here');
    await press(page, 'button', 'Import');
    await expect.poll(() => rows(app, 'people')).toMatchObject([{ name: 'Bo Lind' }]);
    expect(await rows(app, 'takeaways')).toMatchObject([{ text: 'Begin at low tide' }]);
  });
});

describe('a zip archive', () => {
  test('is read as what is known in it, and refused in words where nothing is', async ({ app }) => {
    const page = await openBoard(app, '/exchange');
    const heads = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const row = 'Ben,Xu,https://www.linkedin.com/in/ben-xu,,Keel,Pilot,12 May 2026';
    await choose(page, {
      'linkedin.zip': zipSync({
        'Connections.csv': strToU8(`${heads}\r\n${row}\r\n`),
        'messages.csv': strToU8('CONVERSATION ID'),
      }),
    });
    await textWith(page, 'From the zip archive: Connections.csv. Left aside: 1 list.');
    await textWith(page, '1 new');
    await choose(page, { 'photos.zip': zipSync({ 'a.png': strToU8('x') }) });
    await textWith(page, 'nothing in this zip archive that Boardside reads');
    expect(await rows(app, 'people')).toEqual([]);
  });
});

async function command(page: Page, words: string, label: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await find(page, 'dialog', 'Find or do');
  await until('it can be typed into', () =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
  await page.keyboard.type(words);
  await until(`“${label}” comes first`, async () => {
    const first = await page.$('[role="option"]');
    return first?.evaluate((option, text) => option.textContent.includes(text), label);
  });
  await page.keyboard.press('Enter');
}

describe('the palette', () => {
  test('takes a file in from anywhere', async ({ app }) => {
    const page = await openOver(app, '/board', { people: [ada] });
    await textWith(page, 'Technical');
    const folder = await mkdtemp(join(tmpdir(), 'boardside-'));
    const file = join(folder, '2026-10-11 Ada Moreno.md');
    await writeFile(file, 'Tides.');
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      command(page, 'import backup', 'Import a file'),
    ]);
    await chooser.accept([file]);
    await textWith(page, 'A session of 2026-10-11 with Ada Moreno');
    expect(page.url()).toContain('#/exchange');
  });

  test('saves the same files from anywhere', async ({ app }) => {
    const page = await openOver(app, '/board', { people: [ada], sessions: [talk] });
    await textWith(page, 'Technical');
    const folder = await downloads(app);
    await command(page, 'markdown without private', 'Save people and sessions as notes');
    const { name, bytes } = await savedIn(folder);
    expect(name).toMatch(/^boardside-\d{4}-\d\d-\d\d\.zip$/u);
    expect(Object.values(notesIn(bytes)).join()).not.toContain(SECRET);
  });
});
