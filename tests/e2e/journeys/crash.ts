import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from '../support/app.ts';
import { practice, visit } from '../support/practice.ts';
import { openAsTab, openPanel, surfaceAt } from '../support/surfaces.ts';
import { notesEditor } from './session.ts';
import { until } from '../support/until.ts';

declare const chrome: WxtBrowser;

const KEY_MS = 125;
const LEAST_MS = 300;
const MOST_MS = 1_800;

export interface Typed {
  key: string;
  /** When the page had taken it. */
  at: number;
}

/** The session's panel, real or in a tab, with the caret at the end of the notes. */
export async function openToType(app: App, place: string, real: boolean): Promise<Page> {
  await until('the panel before it is gone', () => surfaceAt(app, 'sidepanel.html') === null);
  const page = real
    ? await openPanel(app, await visit(app, practice('ember')))
    : await openAsTab(app, place);
  if (real) await page.evaluate((hash) => location.assign(hash), new URL(place, 'x://x').hash);
  // What a slow disk had not stored by the kill is put back a moment later, beside whoever types then.
  if (await holdsWords(page)) {
    await until('what was held is stored', async () => !(await holdsWords(page)));
    await page.reload();
  }
  await (await notesEditor(page)).focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return page;
}

/** Whether words that could not be stored wait for it, of this page or one before. */
function holdsWords(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const areas = [chrome.storage.local, chrome.storage.session];
    const kept = await Promise.all(areas.map((area) => area.get<{ held?: object }>('held')));
    return kept.some(({ held = {} }) => Object.keys(held).length > 0);
  });
}

/** Types at eight keys a second, and on, until `kill`, begun at a random moment, has done its work. */
export async function typeUntil(
  page: Page,
  words: string,
  kill: () => Promise<void>,
): Promise<{ typed: Typed[]; ended: number }> {
  const typed: Typed[] = [];
  const death = new AbortController();
  const dead = new Promise<false>((resolve) => {
    death.signal.addEventListener('abort', () => resolve(false));
  });
  const typing = (async () => {
    for (let at = 0; !death.signal.aborted; at += 1) {
      const key = words[at % words.length] ?? '';
      // It may arrive although nobody lives to tell: then it was not typed long ago.
      const one = { key, at: Infinity };
      typed.push(one);
      const next = new Promise((resolve) => setTimeout(resolve, KEY_MS));
      const taken = page.keyboard.press(key === '\n' ? 'Enter' : (key as 'a')).then(
        () => {
          one.at = performance.now();
          return true;
        },
        () => false,
      );
      if (!(await Promise.race([taken, dead]))) return;
      await next;
    }
  })();
  await new Promise((resolve) =>
    setTimeout(resolve, LEAST_MS + Math.random() * (MOST_MS - LEAST_MS)),
  );
  const ended = performance.now();
  await kill();
  death.abort();
  await typing;
  return { typed, ended };
}

/** The notes as IndexedDB has them, seen from the page. */
export function storedIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('boardside');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction('sessions').objectStore('sessions').getAll();
          reading.addEventListener('success', () => {
            db.close();
            resolve((reading.result as { notes: string }[])[0]?.notes ?? '');
          });
        });
      }),
  );
}
