import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { draftIsFor, drafts } from './journeys/outreach.ts';
import type { App } from './support/app.ts';
import { choosePerson } from './support/choose.ts';
import { killChromium } from './support/chromium.ts';
import { holds, valueOf } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { closePopup, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

/** About eight keys a second. */
const KEY_MS = 125;
const PROMISED_MS = 500;
/** How long is typed before each death: never at the same point between two keys. */
const LIVES = [1_210, 1_340, 1_465, 1_280, 1_590];

describe('what is being typed', () => {
  test('survives a killed browser, but for half a second', async ({ app }) => {
    await begin(app);
    const again = async () => openPopup(app, await visit(app, practice('mynetwork')));
    let popup = await again();
    let kept = await shownIn(popup);
    expect(kept).toBe('');
    for (const [turn, life] of LIVES.entries()) {
      const typed = await typeUntil(popup, life, turn, () => killChromium(app.browser));
      await app.restart('kill');
      popup = await again();
      kept = await expectKept(app, popup, kept, typed);
    }
  }, 240_000);

  test('survives a popup that is gone from one moment to the next', async ({ app }) => {
    await begin(app);
    const page = await visit(app, practice('mynetwork'));
    let popup = await openPopup(app, page);
    let kept = await shownIn(popup);
    expect(kept).toBe('');
    for (const [turn, life] of LIVES.slice(0, 3).entries()) {
      const typed = await typeUntil(popup, life, turn, () => closePopup(app));
      popup = await openPopup(app, page);
      kept = await expectKept(app, popup, kept, typed);
    }
  }, 120_000);
});

/** An empty message to somebody. */
async function begin(app: App): Promise<void> {
  const popup = await openPopup(app, await visit(app, practice('mynetwork')));
  await choosePerson(popup, 'Ada Moreno');
  await draftIsFor(popup, 'Ada Moreno');
  await popup.focus('textarea');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyA');
  await popup.keyboard.up('Control');
  await popup.keyboard.press('Backspace');
  await holds(popup, 'textbox', 'Message', '');
  await expect.poll(() => drafts(app)).toMatchObject([{ body: '' }]);
}

/** The message as a popup goes on with it: what no store could take in time has been put back by then. */
async function shownIn(popup: Page): Promise<string> {
  await holds(popup, 'combobox', 'Person', 'Ada Moreno');
  return valueOf(popup, 'textbox', 'Message');
}

interface Typed {
  text: string;
  /** When each of its letters had arrived. */
  at: number[];
  /** When everything ended. */
  end: number;
}

/** Too little is typed to tell anything by, however long it took. */
const TOO_FEW = 2;

/** Types at a person's pace, at the end of what is there, until the time is up and everything ends. */
async function typeUntil(
  popup: Page,
  life: number,
  turn: number,
  end: () => Promise<unknown>,
): Promise<Typed> {
  await popup.focus('textarea');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('End');
  await popup.keyboard.up('Control');
  const typed: Typed = { text: '', at: [], end: Infinity };
  const began = performance.now();
  const enough = Promise.withResolvers<void>();
  const dying = Promise.all([wait(life), enough.promise]).then(() => {
    typed.end = performance.now();
    return end();
  });
  for (let key = 0; performance.now() < typed.end + KEY_MS; key += 1) {
    const letter = key % 6 === 5 ? ' ' : String.fromCodePoint(97 + ((turn * 7 + key) % 26));
    const next = began + (key + 1) * KEY_MS;
    const arrived = await popup.keyboard.press(letter as 'a').then(
      () => true,
      () => false,
    );
    if (!arrived) break;
    typed.text += letter;
    typed.at.push(performance.now());
    if (typed.at.length > TOO_FEW) enough.resolve();
    await wait(next - performance.now());
  }
  enough.resolve();
  await dying;
  return typed;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

/** The next popup shows what was there and the beginning of what was typed, all of it but for the promised time; and so has the store. */
async function expectKept(
  app: App,
  popup: Page,
  before: string,
  { text, at, end }: Typed,
): Promise<string> {
  const body = await shownIn(popup);
  await expect.poll(() => drafts(app)).toMatchObject([{ body }]);
  expect(body.startsWith(before)).toBe(true);
  const kept = body.slice(before.length);
  // The last key may have arrived without our hearing of it.
  expect(text.startsWith(kept) || (kept.startsWith(text) && kept.length <= text.length + 1)).toBe(
    true,
  );
  expect(at.length).toBeGreaterThan(TOO_FEW);
  expect(kept.length).toBeGreaterThanOrEqual(at.filter((when) => when <= end - PROMISED_MS).length);
  return body;
}
