/** How far the second copy has come. */
export interface Head {
  /** The store's schema version whose rows these are. */
  version: number;
  /** The last entry of the journal that it has. */
  seq: number;
  /** Epoch ms of that. */
  at: number;
}

/** The journal's first and last entry; the last one is kept after it is copied, as a mark of how far the store is. */
export interface Ends {
  oldest: number;
  newest: number;
}

/**
 * What the two say of each other:
 * `store-older`: the store lost what it had, which happens to IndexedDB
 * without an error; `copy-older`: the copy is missing, of another version, or
 * lost what it had; `sound`: at most some entries wait to be copied.
 */
export type Verdict = 'sound' | 'store-older' | 'copy-older';

/** `null` for an empty journal or no copy. */
export function judge(journal: Ends | null, head: Head | null, version: number): Verdict {
  if (!head) return 'copy-older';
  if (head.seq > (journal?.newest ?? 0)) return 'store-older';
  if (head.version !== version) return 'copy-older';
  return journal !== null && journal.oldest > head.seq + 1 ? 'copy-older' : 'sound';
}
