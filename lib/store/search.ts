import type { Pair } from '@/lib/people/duplicates';
import type { Found, FoundKind } from '@/lib/search/documents';

/** What a page asks its worker: what holds these words, or who may be here twice. */
export type Question = { number: number } & (
  | { asks: 'words'; query: string; limit: number; kinds?: FoundKind[] | undefined }
  | { asks: 'pairs' }
);

type Answer =
  | { number: number; found: Found[] }
  | { number: number; pairs: Pair[] }
  | { ready: true };

let worker: Worker | undefined;
let lastNumber = 0;
const waiting = new Map<number, (answer: Exclude<Answer, { ready: true }>) => void>();
const listeners = new Set<() => void>();

/** Begins to index, so that the first question finds more; called when a search box is first reached for. */
export function warmSearch(): void {
  if (worker) return;
  worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('ready' in data) {
      for (const listener of listeners) listener();
      return;
    }
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
}

/** Everything that holds the words of `query`, best first (see `createIndex`). */
export async function search(query: string, limit: number, kinds?: FoundKind[]): Promise<Found[]> {
  const answer = await ask((number) => ({ number, asks: 'words', query, limit, kinds }));
  return 'found' in answer ? answer.found : [];
}

/** Likely pairs among everybody, compared off the page's thread. */
export async function searchPairs(): Promise<Pair[]> {
  const answer = await ask((number) => ({ number, asks: 'pairs' }));
  return 'pairs' in answer ? answer.pairs : [];
}

function ask(question: (number: number) => Question): Promise<Exclude<Answer, { ready: true }>> {
  warmSearch();
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    worker?.postMessage(question(number));
  });
}

/** Calls back when all there is has been indexed; returns how to stop. */
export function onSearchReady(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
