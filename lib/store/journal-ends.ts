import type { Ends } from './copy/judge';
import { db } from './db';

/** How far the store is; null when nothing was ever written to it. */
export async function journalEnds(): Promise<Ends | null> {
  const [first, last] = await db.transaction('r', 'journal', () =>
    Promise.all([db.journal.orderBy('seq').first(), db.journal.orderBy('seq').last()]),
  );
  return first && last ? { oldest: first.seq, newest: last.seq } : null;
}
