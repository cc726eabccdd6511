import type { Page } from 'puppeteer-core';
import { v7 as uuid } from 'uuid';
import type { Seat, SeatKind } from '../../lib/board/seat.ts';
import type { Draft } from '../../lib/outreach/draft.ts';
import type { OwnTemplate } from '../../lib/outreach/template.ts';
import type { Person } from '../../lib/people/person.ts';
import type { Touch } from '../../lib/people/touch.ts';
import type { Session } from '../../lib/sessions/session.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** Invented data for one profile, ready to be stored. */
export interface Seed {
  people: Person[];
  touches: Touch[];
  drafts: Draft[];
  templates: OwnTemplate[];
  sessions: Session[];
  /** Who sits where. */
  holders: Partial<Record<SeatKind, { personId: string; since: number }>>;
  settings: Partial<Settings>;
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Writes the seed into the store through a page of the extension's own, which has opened it already. */
export async function sow(page: Page, { holders, settings, ...tables }: Seed): Promise<void> {
  const seats = await page.evaluate(readSeats);
  const taken = (seats as Seat[]).map((seat) => {
    const holder = holders[seat.kind as SeatKind];
    if (!holder) return seat;
    const term = { personId: holder.personId, from: holder.since, to: null };
    return { ...seat, holderId: holder.personId, history: [term] };
  });
  await put(page, { ...tables, seats: taken });
  await page.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
}

/** Adds rows to tables, or puts them in place of those with their ids. */
export function put(page: Page, tables: Record<string, { id: string }[]>): Promise<void> {
  return page.evaluate(writeRows, tables);
}

/** A row's id and stamps. */
export function stamp(at: number): { id: string; createdAt: number; updatedAt: number } {
  return { id: uuid({ msecs: at }), createdAt: at, updatedAt: at };
}

// The two below run inside the page: nothing from outside them is there.

async function readSeats(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('boardside');
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('seats').objectStore('seats').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result);
      });
    });
  });
}

async function writeRows(tables: Record<string, { id: string }[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('boardside');
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction([...Object.keys(tables), 'journal'], 'readwrite');
      writing.addEventListener('abort', () => reject(new Error(String(writing.error))));
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows) writing.objectStore(table).put(row);
        // As the store itself does: what is not in the journal is damage, to be mended from the second copy.
        writing.objectStore('journal').add({ table, keys: rows.map(({ id }) => id) });
      }
    });
  });
}
