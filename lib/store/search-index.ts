import { cmp, Dexie, RangeSet, type IndexableType, type ObservabilitySet, type Table } from 'dexie';
import type { Row } from '@/lib/data/row';
import {
  draftWords,
  FOUND_KINDS,
  personWords,
  sessionWords,
  takeawayWords,
  touchWords,
  type Found,
  type FoundKind,
  type Words,
} from '@/lib/search/documents';
import { createIndex } from '@/lib/search/postings';
import { db } from './db';

/** How many rows are read and indexed at once; between chunks, questions are answered. */
const CHUNK = 1_000;

const WORDS = {
  people: personWords,
  takeaways: takeawayWords,
  sessions: sessionWords,
  drafts: draftWords,
  touches: touchWords,
} as unknown as Record<FoundKind, (row: Row) => Words>;

export interface StoreIndex {
  /** What was found, people first; people are found even while the rest is still being read. */
  find: (query: string, limit: number, kinds?: readonly FoundKind[]) => Found[];
  /** Resolves when everything of the first of these kinds is in. */
  begun: Promise<void>;
  /** Resolves when everything of all of them is. */
  ready: Promise<void>;
  /** No longer follows what happens in the store. */
  stop: () => void;
}

/** Indexes the open store, kind by kind, and follows every later change, whichever surface makes it. */
export function indexStore(kinds: readonly FoundKind[] = FOUND_KINDS): StoreIndex {
  const indexes = new Map(kinds.map((kind) => [kind, createIndex()]));

  /** Reads the rows from one key to another, as they are now. */
  const read = async (kind: FoundKind, from: IndexableType, to: IndexableType) => {
    const index = indexes.get(kind);
    if (!index) return;
    const within = (key: string) => cmp(key, from) >= 0 && cmp(key, to) <= 0;
    const gone = new Set([...index.keys()].filter((key) => within(key)));
    for (let next = from, first = true; ; first = false) {
      const range = table(kind).where(':id').between(next, to, first, true);
      const rows = await range.limit(CHUNK).toArray();
      for (const row of rows) {
        const { title, text } = WORDS[kind](row);
        index.put(row.id, title, text);
        gone.delete(row.id);
      }
      const last = rows.at(-1);
      if (!last || rows.length < CHUNK) break;
      next = last.id;
    }
    for (const key of gone) index.drop(key);
  };

  const follow = async (changed: ObservabilitySet) => {
    for (const kind of kinds) {
      const ranges = changed[`idb://${db.name}/${kind}/`];
      // One row each, or for a great many at once a range that holds them all.
      if (ranges) for (const { from, to } of RangeSet(ranges)) await read(kind, from, to);
    }
  };

  const listener = (changed: ObservabilitySet) => void follow(changed);
  Dexie.on('storagemutated', listener);
  const [first, ...others] = kinds.map((kind) => () => read(kind, Dexie.minKey, Dexie.maxKey));
  const begun = first ? first() : Promise.resolve();
  const finish = async () => {
    await begun;
    for (const readOn of others) await readOn();
  };
  const ready = finish();

  return {
    begun,
    ready,
    stop: () => Dexie.on.storagemutated.unsubscribe(listener),
    find(query, limit, wanted = kinds) {
      const found = wanted.map((kind) =>
        (indexes.get(kind)?.find(query, limit) ?? []).map((id) => ({ kind, id })),
      );
      return shared(found, limit);
    },
  };
}

/**
 * `limit` of what several lists hold, in their order. Half is kept for the lists
 * after the first, so that none is crowded out; what one leaves, others may take.
 */
function shared<T>(lists: T[][], limit: number): T[] {
  const share = Math.floor(limit / 2 / Math.max(1, lists.length - 1));
  const kept = lists.map((list, index) => (index === 0 ? 0 : Math.min(share, list.length)));
  let left = limit - kept.reduce((sum, size) => sum + size, 0);
  return lists.flatMap((list, index) => {
    const own = kept[index] ?? 0;
    const more = Math.min(left, list.length - own);
    left -= more;
    return list.slice(0, own + more);
  });
}

function table(kind: FoundKind): Table<Row, string> {
  return db.table(kind);
}
