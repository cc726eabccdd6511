import type { Held } from '@/lib/data/held';
import { shelve, takeOver } from '@/lib/platform/held-box';
import { adopt, heldNow, onlyOffer, watchHeld } from './held';
import { targetOf } from './held-target';
import { openStore } from './open';
import { isTrouble } from './trouble';

/** How long what was typed last may wait for the shelf: less than what may be lost (Trust 6). */
const SOON_MS = 200;

let timer: ReturnType<typeof setTimeout> | undefined;
let lastAt = -Infinity;
let running: Promise<void> = Promise.resolve();
/** What is on the shelf, as text; null while it could not be put there. */
let onShelf: string | null = '[]';
let adopted: Promise<void> | undefined;

/** Keeps what is held beside the store, too, from now on. */
export function startShelving(): void {
  const look = () => {
    if (isShelved()) return;
    // The first come at once; what is held no more stays until it is surely stored elsewhere.
    const rest = Math.max(0, lastAt + SOON_MS - performance.now());
    timer ??= setTimeout(() => void shelved(), heldNow().length === 0 ? SOON_MS : rest);
  };
  watchHeld(look);
  // What was typed first may be held before anybody looks.
  look();
}

/** Resolves when all that is held is kept beside the store, as far as that can be. */
export function shelved(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  lastAt = performance.now();
  running = running.then(async () => {
    if (isShelved()) return;
    const words = held();
    onShelf = (await shelve(words)) ? JSON.stringify(words) : null;
  });
  return running;
}

/** False while something is held in this page alone, and a reload would lose it. */
export function isSafe(): boolean {
  return heldNow().length === 0 || isShelved();
}

function isShelved(): boolean {
  return JSON.stringify(held()) === onShelf;
}

function held(): Held[] {
  return heldNow().map((one) => one.held);
}

/** Goes on holding what pages before this one could not store; once per page. */
export function adoptHeld(): Promise<void> {
  // Once everything is being deleted no page is let in, and by then there is nothing to adopt.
  const admitted = openStore().catch(() => undefined);
  // Where even that can't be read, the page goes on without.
  adopted ??= admitted.then(() => takeOver(adoptAll)).catch(() => undefined);
  return adopted;
}

function adoptAll(words: Held[]): void {
  if (words.length === 0) return;
  // They are on the shelf beside what was known to be there.
  onShelf = null;
  for (const held of words) {
    adopt(held, targetOf(held) && untilDone(() => backOrOffer(held)));
  }
}

/** Nobody waits long for a slow store, but asks again: what is still at it, or done by now, is not done twice. */
function untilDone(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

async function backOrOffer(held: Held): Promise<void> {
  try {
    // Seldom needed, and it knows all that can be stored.
    const { putBack } = await import('./put-back');
    await putBack(held);
  } catch (error) {
    if (isTrouble(error)) throw error;
    onlyOffer(held.key);
  }
}
