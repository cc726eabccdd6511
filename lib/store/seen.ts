import type { Change } from '@/lib/data/change';
import type { Seen } from '@/lib/reminders/seen';
import { db } from './db';
import { mutate } from './mutate';

/** What is known of these reminders, by key; of those never seen, nothing. */
export async function seenOf(keys: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await db.reminders.where('key').anyOf(keys).toArray();
  return new Map(rows.map((row) => [row.key, row]));
}

/** Notes what became of a reminder; undo takes it back. */
export async function noteSeen(
  key: string,
  fields: Partial<Pick<Seen, 'firedAt' | 'snoozedUntil' | 'doneAt'>>,
): Promise<Change[]> {
  const { changes } = await mutate(['reminders'], async (write) => {
    const seen = await db.reminders.where('key').equals(key).first();
    if (seen) return write.patch('reminders', seen.id, fields);
    await write.add('reminders', {
      key,
      firedAt: null,
      snoozedUntil: null,
      doneAt: null,
      ...fields,
    });
  });
  return changes;
}
