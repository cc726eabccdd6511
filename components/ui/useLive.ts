import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { answered } from '@/lib/store/connection';

/**
 * What a query of the store answers, and again whenever its answer changes, in
 * whatever surface the change was made. Undefined while it is being asked for
 * the first time. Use below `StoreGate`, where the store is open.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[] = []): T | undefined {
  return useLiveQuery(() => answered(query), [...deps]);
}

/** `useLive` whose answer stays the same object while `alike` finds nothing new in it, so that nothing is drawn anew. */
export function useSteadyLive<T>(
  query: () => Promise<T>,
  deps: readonly unknown[],
  alike: (before: T, after: T) => boolean,
): T | undefined {
  const last = useRef<{ answer: T }>(null);
  return useLive(async () => {
    const answer = await query();
    if (!last.current || !alike(last.current.answer, answer)) last.current = { answer };
    return last.current.answer;
  }, deps);
}
