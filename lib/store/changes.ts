import { Dexie } from 'dexie';

/** Calls back whenever something in the store has changed, here or in another surface; returns how to stop. */
export function onStoreChange(listener: () => void): () => void {
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
