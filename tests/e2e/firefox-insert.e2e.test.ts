import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITOR_NAMES, type EditorName } from '../browser/support/editors/names.ts';
import { insertFrom, lookFrom } from './support/composer.ts';
import { around, bringEditors, bundleEditors, clickInto, modelIn } from './support/editors.ts';
import { go, startFirefox, troublesIn } from './support/firefox.ts';
import { openSites, type Sites } from './support/sites.ts';
import { until } from './support/until.ts';

const THERE = 'Dear Ngozi\n\nhello';
const LETTER =
  'Hi Zoë 👩🏽‍💻,\n\nyour talk on café ledgers helped:\n- one\n- two\n\n\nשלום, مرحبا\nŁukasz 🇳🇬';

let sites: Sites;
let browser: Browser;
let origin: string;
/** One of the extension's pages: it puts our script into the other. */
let surface: Page;
let page: Page;
let frames: Record<'page' | 'frame', Frame>;

beforeAll(async () => {
  const editors = bundleEditors();
  sites = await openSites();
  const url = `http://127.0.0.1:${sites.port}/editors`;
  sites.serve(url, resolve(import.meta.dirname, '../fixtures/pages/index.html'));
  ({ browser, origin } = await startFirefox({ hosts: ['http://127.0.0.1/*'] }));
  surface = await browser.newPage();
  await go(surface, `${origin}/board.html`);
  page = await browser.newPage();
  await page.goto(url);
  const inner = await page.evaluateHandle(() => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    frame.style.cssText = 'width: 600px; height: 400px';
    document.body.prepend(frame);
    return new Promise<HTMLIFrameElement>((done) => {
      frame.addEventListener('load', () => done(frame), { once: true });
    });
  });
  frames = {
    page: page.mainFrame(),
    frame: await until('the frame', () => inner.contentFrame()),
  };
  for (const frame of Object.values(frames)) await bringEditors(frame, await editors);
});

afterAll(async () => {
  if (browser) expect(await troublesIn(browser, origin)).toEqual([]);
  await browser?.close();
  await sites?.close();
});

async function fill(frame: Frame, name: EditorName, mode: 'append' | 'replace', shadow: boolean) {
  await clickInto(frame, name, THERE, shadow);
  const before = await around(frame);
  const found = await lookFrom(surface);
  const [composer] = found;
  if (!composer) throw new Error('no composer was found');
  const result = await insertFrom(surface, composer, { text: LETTER, mode });
  const model = await modelIn(frame);
  const untouched = (await around(frame)) === before;
  await page.keyboard.type('!');
  const typed = await until('the editor has what was typed', async () => {
    const text = await modelIn(frame);
    return text !== model && text;
  });
  return { found: found.map(({ text }) => text), result, model, typed, untouched };
}

const filled = (model: string) => ({
  found: [THERE],
  result: { ok: true, subject: 'none' },
  model,
  typed: `${model}!`,
  untouched: true,
});

describe.each(EDITOR_NAMES)('in Firefox, into %s', (name) => {
  test('after what is there', async () => {
    const found = await fill(frames.page, name, 'append', false);
    expect(found).toEqual(filled(`${THERE}\n\n${LETTER}`));
  });

  test('in place of what is there', async () => {
    expect(await fill(frames.page, name, 'replace', false)).toEqual(filled(LETTER));
  });

  test('within a frame', async () => {
    const found = await fill(frames.frame, name, 'append', false);
    expect(found).toEqual(filled(`${THERE}\n\n${LETTER}`));
  });

  test.skipIf(name === 'Draft')('within a shadow root', async () => {
    const found = await fill(frames.page, name, 'append', true);
    expect(found).toEqual(filled(`${THERE}\n\n${LETTER}`));
  });
});
