import type { Browser } from 'puppeteer-core';
import { sessionRow } from '../e2e/journeys/notes.ts';
import { put, someone } from '../e2e/support/put.ts';
import { until } from '../e2e/support/until.ts';
import type { Surface } from './measure.ts';

/** The panel at a running session, ready once its notes take typing. */
export async function runningSession(browser: Browser, origin: string): Promise<Surface> {
  const page = await browser.newPage();
  await page.goto(`${origin}board.html#/board`);
  await until('the store is open', () => page.$('main ul button'));
  const person = someone('Ada Moreno');
  const session = sessionRow(person.id, { notes: 'Tides' });
  await put(page, { people: [person], sessions: [session] });
  await page.close();
  return {
    page: `sidepanel.html#/session/${session.id}`,
    ready: 'textarea[aria-label="Notes"], .cm-content',
  };
}
