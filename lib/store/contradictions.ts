import { mayDiffer, pairKey, type Pair } from '@/lib/advice/agree';
import { without, type Contradiction } from '@/lib/advice/contradiction';
import { NO_LOOP } from '@/lib/advice/loop';
import type { Change } from '@/lib/data/change';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { adviceWithTopics, getAdvice, stepTo } from './advice';
import { db } from './db';
import { mutate, type Writer } from './mutate';
import { noteSeen, seenOf } from './seen';

/** R1: a contradiction and what is left of its advice, in the order it was chosen. */
export interface Differing {
  contradiction: Contradiction;
  advice: Takeaway[];
}

/** All of them, those to be decided first, then the newest; there are dozens at the most. */
export async function listContradictions(): Promise<Differing[]> {
  const all = await db.contradictions.toArray();
  const inOrder = all.toSorted(
    (a, b) => Number(isDecided(a)) - Number(isDecided(b)) || b.createdAt - a.createdAt,
  );
  return Promise.all(
    inOrder.map(async (contradiction) => ({
      contradiction,
      advice: await getAdvice(contradiction.adviceIds),
    })),
  );
}

function isDecided({ decidedAt }: Contradiction): boolean {
  return decidedAt !== null;
}

/** Sets pieces of advice side by side; ones that are so already are gone on with. */
export async function contrast(
  adviceIds: readonly string[],
): Promise<{ id: string; changes: Change[] }> {
  const ids = [...new Set(adviceIds)];
  const { result: id, changes } = await mutate(['contradictions'], async (write) => {
    const [first = ''] = ids;
    const known = await db.contradictions.where('adviceIds').equals(first).toArray();
    const same = known.find(({ adviceIds: its }) => isSame(its, ids));
    if (same) return same.id;
    const fields = { question: '', adviceIds: ids, decision: '', followedId: null };
    return (await write.add('contradictions', { ...fields, decidedAt: null })).id;
  });
  return { id, changes };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** Keeps the question, the decision, or which advice is followed; decided is what has one of the latter two. */
export async function changeContradiction(
  id: string,
  fields: Partial<Pick<Contradiction, 'question' | 'decision' | 'followedId'>>,
): Promise<Change[]> {
  const { changes } = await mutate(['contradictions'], async (write) => {
    const before = await db.contradictions.get(id);
    if (!before) return;
    const { decision, followedId } = { ...before, ...fields };
    const decided = decision.trim() !== '' || followedId !== null;
    const decidedAt = decided ? (before.decidedAt ?? Date.now()) : null;
    await write.patch('contradictions', id, { ...fields, decidedAt });
  });
  return changes;
}

/** Sets aside what is not followed, with the decision as its reason; one undo takes all of it back. */
export async function setOthersAside(id: string): Promise<Change[]> {
  const { changes } = await mutate(['contradictions', 'takeaways'], async (write) => {
    const found = await db.contradictions.get(id);
    if (!found || found.followedId === null) return;
    for (const advice of await getAdvice(found.adviceIds)) {
      if (advice.id === found.followedId || !canSetAside(advice)) continue;
      const { loop = NO_LOOP } = advice;
      const why = loop.why || found.decision;
      await stepTo(write, advice.id, 'set-aside', { loop: { ...loop, why } });
    }
  });
  return changes;
}

/** What was told them is done with, not set aside. */
export function canSetAside({ status }: Pick<Takeaway, 'status'>): boolean {
  return status !== 'set-aside' && status !== 'reported';
}

export async function removeContradiction(id: string): Promise<Change[]> {
  return (await mutate(['contradictions'], (write) => write.remove('contradictions', id))).changes;
}

/** Takes advice that is being removed out of its contradictions, within a `mutate` of its own over them. */
export async function forgetAdvice(write: Writer, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const touched = await db.contradictions
    .where('adviceIds')
    .anyOf([...ids])
    .distinct()
    .toArray();
  for (const contradiction of touched) {
    const left = without(contradiction, gone);
    if (left) await write.patch('contradictions', contradiction.id, left);
    else await write.remove('contradictions', contradiction.id);
  }
}

/** Of the advice of each step, this many of the latest are compared by their topics. */
const LATEST = 200;

/** Pairs to be asked about, without those that are side by side already or were said to agree; `limit` at most. */
export async function toCompare(limit: number): Promise<Pair[]> {
  const [advice, known] = await Promise.all([
    adviceWithTopics(LATEST),
    db.contradictions.toArray(),
  ]);
  const pairs = mayDiffer(advice).filter(
    ({ advice: [a, b] }) =>
      !known.some(({ adviceIds }) => adviceIds.includes(a.id) && adviceIds.includes(b.id)),
  );
  const seen = await seenOf(pairs.map((pair) => pairKey(pair.advice)));
  return pairs
    .filter((pair) => (seen.get(pairKey(pair.advice))?.doneAt ?? null) === null)
    .slice(0, limit);
}

/** They agree, or need not: the pair is never asked about again. */
export function sayAgrees(pair: Pair): Promise<Change[]> {
  return noteSeen(pairKey(pair.advice), { doneAt: Date.now() });
}
