import { db } from './db';
import { guardAgainstSilentWipe } from './guard';

let opening: Promise<void> | undefined;

/**
 * Opens the store once per page or worker; later calls wait for the same
 * opening. Rejects when the browser can't open it (no room, a newer version
 * left by a later Boardside, a damaged disk); the next call tries again.
 */
export function openStore(): Promise<void> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<void> {
  await guardAgainstSilentWipe();
  await db.open();
  // A page asks that the browser never evicts the store; a worker has no say.
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}
