import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What a query of the store answers, and again whenever its answer changes, in
 * whatever surface the change was made. Undefined while it is being asked for
 * the first time. Use below `StoreGate`, where the store is open.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[] = []): T | undefined {
  return useLiveQuery(query, [...deps]);
}
