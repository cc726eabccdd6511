import type { Takeaway } from '@/lib/sessions/takeaway';
import { UNREPORTED } from './loop';

/** Two pieces of advice on one topic from different people: perhaps they agree, perhaps not. */
export interface Pair {
  topic: string;
  /** In the order they were received. */
  advice: [Takeaway, Takeaway];
}

/** Names a pair for good, whichever of the two comes first. */
export function pairKey([a, b]: readonly [Pick<Takeaway, 'id'>, Pick<Takeaway, 'id'>]): string {
  return `advice-agrees ${[a.id, b.id].toSorted().join(' ')}`;
}

/**
 * Pairs worth the question "Do these agree?": the same `#topic`, different
 * people, both still to be acted on. That they differ is not claimed: words are
 * not compared. The latest first, each pair once.
 */
export function mayDiffer(advice: readonly Takeaway[]): Pair[] {
  const open = advice
    .filter(({ kind, status }) => kind === 'advice' && UNREPORTED.has(status))
    .toSorted((a, b) => b.at - a.at);
  const seen = new Map<string, Takeaway[]>();
  const pairs = new Map<string, Pair>();
  for (const older of open) {
    for (const topic of older.topics) {
      const key = topic.toLocaleLowerCase('en');
      const newer = seen.get(key) ?? [];
      for (const one of newer) {
        if (one.personId === older.personId || one.id === older.id) continue;
        const pair: Pair = { topic, advice: [older, one] };
        if (!pairs.has(pairKey(pair.advice))) pairs.set(pairKey(pair.advice), pair);
      }
      seen.set(key, [...newer, older]);
    }
  }
  return [...pairs.values()];
}
