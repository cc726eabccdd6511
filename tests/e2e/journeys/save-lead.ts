import assert from 'node:assert/strict';
import type { App } from '../support/app.ts';
import { visit, type PracticePage } from '../support/practice.ts';
import { rows } from '../support/store.ts';
import { until } from '../support/until.ts';
import { clickMenu, type MenuClick } from '../support/worker.ts';

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
