import assert from 'node:assert/strict';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from '../support/app.ts';
import { visit, type PracticePage } from '../support/practice.ts';
import { rows } from '../support/store.ts';
import { until } from '../support/until.ts';
import { clickMenu, wakeWorker, type MenuClick } from '../support/worker.ts';

declare const chrome: WxtBrowser;

export interface SavedPerson {
  id: string;
  name: string;
  headline: string;
  company: string;
  place: string;
  stage: string;
  emails: string[];
  linkKeys: string[];
  links: { url: string }[];
  sources: { url: string | null; title: string }[];
}

export const people = (app: App): Promise<SavedPerson[]> => rows<SavedPerson>(app, 'people');

/** One gesture on a page, and the one lead that comes of it. */
export async function saveFromMenu(
  app: App,
  practice: PracticePage,
  click: MenuClick = {},
): Promise<SavedPerson> {
  const page = await visit(app, practice);
  await clickMenu(app, page, click);
  return until('one lead is saved', async () => {
    const [first, ...more] = await people(app);
    assert.deepEqual(more, [], 'more than one lead');
    return first;
  });
}

/**
 * Looks out for a mark on the toolbar button from now on, from within the worker: it
 * stands for a moment only, in which a test may not come to ask. Answers whether it was there.
 */
export async function watchMark(app: App, mark: string): Promise<() => Promise<boolean>> {
  const worker = await wakeWorker(app);
  await worker.evaluate((wanted) => {
    const look = async () => {
      const isThere = (await chrome.action.getBadgeText({})) === wanted;
      if (isThere) Object.assign(globalThis, { __marked: true });
      else setTimeout(() => void look(), 25);
    };
    void look();
  }, mark);
  return () => worker.evaluate(() => '__marked' in globalThis);
}
