import type { Page } from 'puppeteer-core';
import type { Draft } from '../../../lib/outreach/draft.ts';
import type { Person } from '../../../lib/people/person.ts';
import type { App } from '../support/app.ts';
import { holds, valueOf } from '../support/find.ts';
import { openOver } from '../support/put.ts';
import { rows } from '../support/store.ts';
import { until } from '../support/until.ts';

/** A message to which a fair reviewer has nothing to say. */
export const GOOD =
  'Hi Ada,\n\nYour talk on slow queries made me measure before I rewrite. I am moving twelve million rows and am unsure where to begin.\n\nCould I ask you about the order of the tables for 15 minutes in the next two weeks, by call or in writing?\n\nYou will get the script we end up with.\n\nThank you,\nInês';

/** The form for a message to somebody, in a tab of its own, over a store with these rows. */
export async function openWriting(
  app: App,
  to: Person,
  tables: Record<string, object[]> = {},
): Promise<Page> {
  const page = await openOver(app, `/write/${to.id}`, { people: [to], ...tables });
  await writingTo(page, to.name);
  return page;
}

/** The form is about this person now. (Where they were chosen just now, their name stands there before that.) */
export function writingTo(page: Page, name: string): Promise<void> {
  return holds(page, 'combobox', 'Person', name);
}

/** A new draft greets its person, and is named after them: only then is the message theirs to be written. */
export async function draftIsFor(page: Page, name: string): Promise<void> {
  const greeting = `Hi ${name.split(' ')[0]},`;
  await until(`the draft begins with ${greeting}`, async () =>
    (await valueOf(page, 'textbox', 'Message')).startsWith(greeting),
  );
  // Whom the page shows is greeted before they are saved and chosen.
  await writingTo(page, name);
}

/** What the review lists: each finding's code and level. */
export function findings(page: Page): Promise<string[]> {
  return page.$$eval('[aria-label="Review"] li', (items) =>
    items.map(({ dataset }) => `${dataset['code']} ${dataset['level']}`),
  );
}

/** The words that are selected in the field that has the focus. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return '';
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
}

export const drafts = (app: App): Promise<Draft[]> => rows<Draft>(app, 'drafts');
