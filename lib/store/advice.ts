import { Dexie } from 'dexie';
import { LOOP_STEPS, NO_LOOP, UNREPORTED, type Loop, type LoopStep } from '@/lib/advice/loop';
import type { Change } from '@/lib/data/change';
import type { Draft } from '@/lib/outreach/draft';
import type { Status, Takeaway } from '@/lib/sessions/takeaway';
import { db } from './db';
import { mutate, type Writer } from './mutate';

/** R1: the advice at a step, from one person or from all, the newest first, `limit` at most. */
export function adviceAt(
  status: LoopStep,
  personId: string | null,
  limit: number,
): Promise<Takeaway[]> {
  const found =
    personId === null
      ? db.takeaways.where('[kind+status]').equals(['advice', status])
      : db.takeaways
          .where('[personId+status]')
          .equals([personId, status])
          .filter(({ kind }) => kind === 'advice');
  // Ids grow with time, and within one key an index is in the order of ids.
  return found.reverse().limit(limit).toArray();
}

/** These pieces of advice, in the order asked for, without those that are gone. */
export async function getAdvice(ids: readonly string[]): Promise<Takeaway[]> {
  const rows = await db.takeaways.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).filter(({ kind }) => kind === 'advice');
}

/** When the talks began in which these were said, epoch ms, by session. */
export async function talkStarts(takeaways: readonly Takeaway[]): Promise<Map<string, number>> {
  const ids = [...new Set(takeaways.map(({ sessionId }) => sessionId))];
  const sessions = await db.sessions.bulkGet(ids);
  return new Map(
    sessions.flatMap((session) => (session ? [[session.id, session.startsAt] as const] : [])),
  );
}

/** Everybody with takeaways of one of these statuses, from the index alone. */
export async function peopleWith(statuses: readonly Status[]): Promise<string[]> {
  const keys = await db.takeaways.orderBy('[personId+status]').uniqueKeys();
  const pairs = keys as unknown as [personId: string, status: Status][];
  const wanted = pairs.filter(([, status]) => statuses.includes(status));
  return [...new Set(wanted.map(([personId]) => personId))];
}

/** Whether there is any advice yet, from one person or from anybody. */
export async function isAdvised(personId: string | null): Promise<boolean> {
  const some = await Promise.all(LOOP_STEPS.map((step) => adviceAt(step, personId, 1)));
  return some.some((found) => found.length > 0);
}

/** Keeps what was said of an advice; its other words stay as they are now. */
export async function tellLoop(id: string, said: Partial<Loop>): Promise<Change[]> {
  const { changes } = await mutate(['takeaways'], async (write) => {
    const takeaway = await db.takeaways.get(id);
    if (!takeaway) return;
    await write.patch('takeaways', id, { loop: { ...(takeaway.loop ?? NO_LOOP), ...said } });
  });
  return changes;
}

/** The message that is being written about exactly these, if there is one. */
export function reportUnderWay(
  personId: string,
  ids: readonly string[],
): Promise<Draft | undefined> {
  return db.drafts
    .where('[personId+updatedAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .filter(({ state, purpose }) => state === 'open' && purpose === 'progress-report')
    .filter(({ adviceIds = [] }) => adviceIds.toSorted().join() === ids.toSorted().join())
    .last();
}

/** More than this is no message. */
export const MOST_REPORTED = 5;

/** What a report to somebody is about: all that was tried and not told yet, but for what is private (Trust 7). */
export async function toReport(personId: string): Promise<Takeaway[]> {
  const tried = await db.takeaways
    .where('[personId+status]')
    .equals([personId, 'tried'])
    .filter((takeaway) => takeaway.kind === 'advice' && !takeaway.private)
    .toArray();
  return tried.toSorted((a, b) => a.at - b.at).slice(0, MOST_REPORTED);
}

/**
 * What `setStatus` does, within a `mutate` of its own over `takeaways`: an
 * advice has no box in the notes, so they stay as they are.
 */
export function stepTo(
  write: Writer,
  id: string,
  status: LoopStep,
  said: Pick<Takeaway, 'loop'> = {},
): Promise<void> {
  return write.patch('takeaways', id, { status, statusAt: Date.now(), ...said });
}

/** They have heard what came of these; what was told before stays as it is. */
export async function markReported(write: Writer, ids: readonly string[]): Promise<void> {
  for (const { id, status } of await getAdvice(ids)) {
    if (UNREPORTED.has(status)) await stepTo(write, id, 'reported');
  }
}

/** The topics of what was advised lately and is still to be acted on, `limit` pieces at most. */
export async function adviceWithTopics(limit: number): Promise<Takeaway[]> {
  const steps = ['received', 'trying', 'tried'] as const;
  const latest = await Promise.all(steps.map((step) => adviceAt(step, null, limit)));
  return latest.flat().filter(({ topics }) => topics.length > 0);
}
