import { Dexie, RangeSet, rangesOverlap, type ObservabilitySet } from 'dexie';
import { db } from './db';

/**
 * Tells that a session's row was written, whichever surface wrote it; returns
 * how to stop. What it says now is the listener's to read, if it does not know:
 * a live query would read all of its notes with every key that is typed in them.
 */
export function onSessionWritten(id: string, heard: () => void): () => void {
  const row = new RangeSet(id);
  const listener = (changed: ObservabilitySet) => {
    const written = changed[`idb://${db.name}/sessions/`];
    // The store was closed for a while: whatever was written meanwhile was not told.
    if (changed['all'] || (written && rangesOverlap(written, row))) heard();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
