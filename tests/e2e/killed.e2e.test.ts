import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { drafts } from './journeys/outreach.ts';
import type { App } from './support/app.ts';
import { choosePerson } from './support/choose.ts';
import { killChromium } from './support/chromium.ts';
import { holds } from './support/find.ts';
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
    let kept = '';
    for (const [turn, life] of LIVES.entries()) {
      const popup = await openPopup(app, await visit(app, practice('mynetwork')));
      await holds(popup, 'combobox', 'Person', 'Ada Moreno');
      await holds(popup, 'textbox', 'Message', kept);
      const typed = await typeUntil(popup, life, turn, () => killChromium(app.browser));
      await app.restart('kill');
      kept = await expectKept(app, kept, typed);
    }
  }, 120_000);

  test('survives a popup that is gone from one moment to the next', async ({ app }) => {
    await begin(app);
    const page = await visit(app, practice('mynetwork'));
    let kept = '';
    for (const [turn, life] of LIVES.slice(0, 3).entries()) {
      const popup = await openPopup(app, page);
      await holds(popup, 'textbox', 'Message', kept);
      const typed = await typeUntil(popup, life, turn, () => closePopup(app));
      kept = await expectKept(app, kept, typed);
    }
  });
});

/** An empty message to somebody. */
async function begin(app: App): Promise<void> {
  const popup = await openPopup(app, await visit(app, practice('mynetwork')));
  await choosePerson(popup, 'Ada Moreno');
  await popup.focus('textarea');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyA');
  await popup.keyboard.up('Control');
  await popup.keyboard.press('Backspace');
  await holds(popup, 'textbox', 'Message', '');
}

interface Typed {
  text: string;
  /** When each of its letters had arrived. */
  at: number[];
  /** When everything ended. */
  end: number;
}

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
  const dying = wait(life).then(() => {
    typed.end = performance.now();
    return end();
  });
  for (let key = 0; performance.now() < began + life + KEY_MS; key += 1) {
    const letter = key % 6 === 5 ? ' ' : String.fromCodePoint(97 + ((turn * 7 + key) % 26));
    const next = began + (key + 1) * KEY_MS;
    const arrived = await popup.keyboard.press(letter as 'a').then(
      () => true,
      () => false,
    );
    if (!arrived) break;
    typed.text += letter;
    typed.at.push(performance.now());
    await wait(next - performance.now());
  }
  await dying;
  return typed;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

/** What the store has is what was there and the beginning of what was typed, all of it but for the promised time. */
async function expectKept(app: App, before: string, { text, at, end }: Typed): Promise<string> {
  const [draft, ...others] = await drafts(app);
  expect(others).toEqual([]);
  const body = draft?.body ?? '';
  expect(body.startsWith(before)).toBe(true);
  const kept = body.slice(before.length);
  // The last key may have arrived without our hearing of it.
  expect(text.startsWith(kept) || (kept.startsWith(text) && kept.length <= text.length + 1)).toBe(
    true,
  );
  expect(at.length).toBeGreaterThan(2);
  expect(kept.length).toBeGreaterThanOrEqual(at.filter((when) => when <= end - PROMISED_MS).length);
  return body;
}
