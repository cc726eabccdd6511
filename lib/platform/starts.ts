import { storage } from '@wxt-dev/storage';

/**
 * Chromium's SQLite ends the whole browser over some damaged pages, before any
 * error could be caught. So it is noted that a start begins to read the store,
 * and that it has come through: the note of one that died is found by the next.
 */
const before = storage.defineItem<number>('local:starts-cut-short', { fallback: 0 });
const now = storage.defineItem<number>('session:starts-cut-short', { fallback: 0 });

/** At the beginning of a start of the browser: how many before it, in a row, did not come through. */
export async function noteStart(): Promise<number> {
  const count = await before.getValue();
  await Promise.all([before.setValue(count + 1), now.setValue(count)]);
  return count;
}

/** How many starts before this one, in a row, did not come through. */
export function startsCutShort(): Promise<number> {
  return now.getValue();
}

/** This start has come through. */
export function noteStarted(): Promise<void> {
  return before.removeValue();
}
