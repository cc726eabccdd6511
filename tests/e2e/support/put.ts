import type { Page } from 'puppeteer-core';
import { BLANK } from '../../../lib/people/blank.ts';
import type { Person } from '../../../lib/people/person.ts';
import { fold } from '../../../lib/text/clean.ts';
import type { App } from './app.ts';
import { welcomeTab } from '../../tools/welcome.ts';
import { openBoard } from './surfaces.ts';
import { until } from './until.ts';

export const DAY = 86_400_000;

/** Rows by the table they go to. */
type Tables = Record<string, object[]>;

/** Who holds the seat of this title, and since when. */
interface Held {
  title: string;
  holderId: string;
  since: number;
}

/** Somebody saved ten days ago of whom only this is known. */
export function someone(name: string, known: Partial<Person> = {}): Person {
  const at = Date.now() - 10 * DAY;
  const id = crypto.randomUUID();
  return { ...BLANK, id, createdAt: at, updatedAt: at, name, nameKey: fold(name), ...known };
}

/** A row of any table: its id and stamps, and what is given. */
export function row<F extends object>(
  fields: F,
): F & { id: string; createdAt: number; updatedAt: number } {
  const at = Date.now() - 10 * DAY;
  return { id: crypto.randomUUID(), createdAt: at, updatedAt: at, ...fields };
}

/** The board page at a place, over a store with these rows in it. */
export async function openOver(
  app: App,
  place: string,
  tables: Tables,
  held: Held[] = [],
): Promise<Page> {
  await fillStore(app, tables, held);
  return openBoard(app, place);
}

/** Puts rows into the store of a new profile, and people into seats. */
export async function fillStore(app: App, tables: Tables, held: Held[] = []): Promise<void> {
  await onNewStore(app, (page) => put(page, tables, held));
}

/** Does something on a page of a new profile as soon as the store is there. */
export async function onNewStore<R>(app: App, work: (page: Page) => Promise<R>): Promise<R> {
  const page = await welcomeTab(app.browser);
  await until('the store is made', () =>
    page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return databases.some(({ name }) => name === 'boardside');
    }),
  );
  return work(page);
}

/**
 * Puts rows into the store that this page has opened, and people into seats.
 * What is on a screen by then does not notice. Answers those seats' ids.
 */
export function put(page: Page, tables: Tables, held: Held[] = []): Promise<string[]> {
  return page.evaluate(putInPage, tables, held);
}

/** Runs in the page. */
async function putInPage(tables: Tables, held: Held[]): Promise<string[]> {
  interface SeatRow {
    id: string;
    title: string;
    holderId: string | null;
    history: object[];
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('boardside');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
  const work = db.transaction([...Object.keys(tables), 'seats', 'journal'], 'readwrite');
  // As the store itself does: what is not in the journal is damage, to be mended from the second copy.
  const note = (table: string, keys: string[]) => work.objectStore('journal').add({ table, keys });
  for (const [table, rows] of Object.entries(tables)) {
    for (const one of rows) work.objectStore(table).put(one);
    note(
      table,
      (rows as { id: string }[]).map(({ id }) => id),
    );
  }
  const taken: string[] = [];
  const seats = work.objectStore('seats');
  const reading = seats.getAll() as IDBRequest<SeatRow[]>;
  reading.addEventListener('success', () => {
    for (const { title, holderId, since } of held) {
      const seat = reading.result.find((one) => one.title === title);
      if (!seat) continue;
      taken.push(seat.id);
      note('seats', [seat.id]);
      seats.put({ ...seat, holderId, history: [{ personId: holderId, from: since, to: null }] });
    }
  });
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  db.close();
  return taken;
}
