import { Dexie, type Transaction } from 'dexie';
import { fill } from './fill';

/** The purposes of version 2, by the names they have since. */
const RENAMED: Record<string, string> = { introduction: 'introduction-cold', thanks: 'thank-you' };

interface OldDraft {
  personId: string | null;
  purpose: string;
  state: string;
  sentAt: number | null;
  templateId: string | null;
  waitingSince?: number | null;
  answeredAt?: null;
}

/** Version 3 knows what became of a message, what you can bring to somebody, and what else they are called. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await fill(transaction, 'people', {
    valueMap: {
      projects: '',
      interests: '',
      challenges: '',
      contribute: '',
      proposition: '',
      read: [],
    },
    nicknames: [],
  });
  const heard = await lastHeardFrom(transaction);
  await transaction
    .table('drafts')
    .toCollection()
    .modify((draft: OldDraft) => {
      if (draft.waitingSince !== undefined) return false;
      const asks = draft.personId !== null && draft.sentAt !== null && draft.purpose !== 'thanks';
      const silent = asks && (heard.get(draft.personId ?? '') ?? Infinity) < (draft.sentAt ?? 0);
      draft.waitingSince = silent ? draft.sentAt : null;
      draft.answeredAt = null;
      draft.purpose = RENAMED[draft.purpose] ?? draft.purpose;
      // Templates have other names since, too; what was written from them stays.
      draft.templateId = null;
      return true;
    });
}

/**
 * When those who were written to last answered or spoke with the user,
 * -Infinity for never. Whoever has moved on from "contacted" is not here: they
 * answered. Only indexes are read, and one contact each, however large the store.
 */
async function lastHeardFrom(transaction: Transaction): Promise<Map<string, number>> {
  const contacted = await transaction
    .table<unknown, string>('people')
    .where('[stage+nameKey]')
    .between(['contacted', Dexie.minKey], ['contacted', Dexie.maxKey])
    .primaryKeys();
  const written = await transaction.table('drafts').orderBy('[personId+updatedAt]').keys();
  const writtenTo = new Set((written as unknown as [string, number][]).map(([id]) => id));
  const heard = contacted
    .filter((id) => writtenTo.has(id))
    .map((id) =>
      transaction
        .table<{ at: number; direction: string }, string>('touches')
        .where('[personId+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter(({ direction }) => direction !== 'out')
        .first()
        .then((last) => [id, last?.at ?? -Infinity] as const),
    );
  return new Map(await Promise.all(heard));
}
