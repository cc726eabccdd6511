import { Dexie } from 'dexie';

/** Calls back whenever something of the user's has changed, here or in another surface; returns how to stop. */
export function onStoreChange(listener: () => void): () => void {
  const changed = (parts: object) => {
    // `idb://boardside/<table>/<index>`; the journal is the store's own.
    if (Object.keys(parts).some((part) => !part.includes('/journal/'))) listener();
  };
  Dexie.on('storagemutated', changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}
