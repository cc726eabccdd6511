import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITOR_NAMES, type EditorName } from '../browser/support/editors/names.ts';
import { startApp, type App } from './support/app.ts';
import { insertFrom, lookFrom, ourWorld } from './support/composer.ts';
import { around, bringEditors, bundleEditors, clickInto, modelIn } from './support/editors.ts';
import { practice, visit } from './support/practice.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { openPopup } from './support/surfaces.ts';
import { until } from './support/until.ts';

const THERE = 'Dear Ngozi\n\nhello';
const LETTER =
  'Hi Zoë 👩🏽‍💻,\n\nyour talk on café ledgers helped:\n- one\n- two\n\n\nשלום, مرحبا\nŁukasz 🇳🇬';

let app: App;
let page: Page;
/** The page itself, and a frame of the same origin in it. */
let frames: Record<'page' | 'frame', Frame>;

beforeAll(async () => {
  const editors = bundleEditors();
  app = await startApp();
  page = await visit(app, practice('index'));
  const inner = await page.evaluateHandle(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
    frame.style.cssText = 'width: 600px; height: 400px';
    // What is brought into the empty page that stands there before would be gone with it.
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.prepend(frame);
    await loaded;
    return frame;
  });
  frames = {
    page: page.mainFrame(),
    frame: await until('the frame', () => inner.contentFrame()),
  };
  for (const frame of Object.values(frames)) await bringEditors(frame, await editors);
});

afterAll(async () => {
  if (app) expectNoTroubles(app);
  await app?.close();
});

/** What our script, in its isolated world, sees of the editor with the caret and makes of it; then one undo. */
async function fill(frame: Frame, name: EditorName, mode: 'append' | 'replace', shadow: boolean) {
  await clickInto(frame, name, THERE, shadow);
  const popup = await openPopup(app, page);
  const before = await around(frame);
  const found = await lookFrom(popup);
  const [composer] = found;
  if (!composer) throw new Error('no composer was found');
  const result = await insertFrom(popup, composer, { text: LETTER, mode });
  const model = await modelIn(frame);
  const untouched = (await around(frame)) === before;
  await page.keyboard.type('!');
  // Some editors take a letter in a moment after the key.
  const typed = await until('the editor has the letter', async () => {
    const now = await modelIn(frame);
    return now !== model && now;
  });
  const left = await ourWorld(popup);
  return { found: found.map(({ text }) => text), result, model, typed, untouched, left };
}

const filled = (model: string) => ({
  found: [THERE],
  result: { ok: true, subject: 'none' },
  model,
  typed: `${model}!`,
  untouched: true,
  left: [],
});

describe.each(EDITOR_NAMES)('from the popup into %s', (name) => {
  test('after what is there', async () => {
    const found = await fill(frames.page, name, 'append', false);
    expect(found).toEqual(filled(`${THERE}\n\n${LETTER}`));
  });

  test('in place of what is there, within a frame', async () => {
    expect(await fill(frames.frame, name, 'replace', false)).toEqual(filled(LETTER));
  });
});

describe.each(['LinkedIn’s box', 'Quill 2', 'Lexical'] as const)(
  'from the popup into %s',
  (name) => {
    test('within a shadow root', async () => {
      const found = await fill(frames.page, name, 'append', true);
      expect(found).toEqual(filled(`${THERE}\n\n${LETTER}`));
    });
  },
);
