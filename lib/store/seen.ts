import type { Change } from '@/lib/data/change';
import type { Seen } from '@/lib/reminders/seen';
import { db } from './db';
import { mutate } from './mutate';

/** What is known of these reminders, by key; of those never seen, nothing. */
export async function seenOf(keys: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await db.reminders.where('key').anyOf(keys).toArray();
  return new Map(rows.map((row) => [row.key, row]));
}

type Became = Partial<Pick<Seen, 'firedAt' | 'snoozedUntil' | 'doneAt'>>;

/** Notes what became of a reminder; undo takes it back. */
export function noteSeen(key: string, became: Became): Promise<Change[]> {
  return noteAllSeen([key], became);
}

/** The same of several: of all of them, or of none. */
export async function noteAllSeen(keys: readonly string[], became: Became): Promise<Change[]> {
  const { changes } = await mutate(['reminders'], async (write) => {
    const rows = await db.reminders.where('key').anyOf(keys).toArray();
    const known = new Map(rows.map(({ key, id }) => [key, id]));
    for (const key of keys) {
      const id = known.get(key);
      if (id === undefined) await write.add('reminders', { ...UNSEEN, key, ...became });
      else await write.patch('reminders', id, became);
    }
  });
  return changes;
}

const UNSEEN = { firedAt: null, snoozedUntil: null, doneAt: null };
