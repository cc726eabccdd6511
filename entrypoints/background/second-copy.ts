import { oncePerStart } from '@/lib/platform/once';
import { noteStarted, startsCutShort } from '@/lib/platform/starts';
import { noteWork } from '@/lib/platform/storage';
import { onStoreChange } from '@/lib/store/changes';
import { followStore } from '@/lib/store/copy/follow';
import { mendAfter, mendFiles } from '@/lib/store/copy/restore';
import { compareWithCopy } from '@/lib/store/copy/verify';
import { openStore } from '@/lib/store/open';
import { unlessClosing } from './closing';

/** Whoever types changes the store with every key; as old as this the copy may be. */
const AFTER_MS = 2_000;

/**
 * After a crash Chromium may go on writing to a torn log, whose end it does not
 * find again. The guard against that (`guard.ts`) works some time after it was
 * called, for as long as the browser has better things to do: until then the
 * copy is never far behind.
 */
const EARLY = { forMs: 10_000, afterMs: 20 };

/** To compare the two; then the next start does. */
const MOST_TRIES = 5;

/** Something changed since the copy was last begun; and whether it is being brought up to that. */
let changed = false;
let following = false;

/** Keeps the second copy up to the store for as long as this worker lives, and compares the two once per start of the browser. */
export function keepCopy(): void {
  onStoreChange(copySoon);
  begin().catch(unlessClosing);
}

/** Something changed, in this context or another. */
export function copySoon(): void {
  changed = true;
  if (!following) followChanges().catch(unlessClosing);
}

async function followChanges(): Promise<void> {
  following = true;
  try {
    while (changed) {
      await pause(performance.now() < EARLY.forMs ? EARLY.afterMs : AFTER_MS);
      changed = false;
      await tend(follow);
    }
  } finally {
    following = false;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A start after one that died looks at once whether the store can be read through: nothing else may end it before. */
async function begin(): Promise<void> {
  await openStore().catch(() => undefined);
  let afterMs = (await startsCutShort()) > 0 ? 0 : AFTER_MS;
  for (let tries = 1; ; tries += 1) {
    await pause(afterMs);
    afterMs = AFTER_MS;
    try {
      return await tend(compare);
    } catch (error) {
      // What the browser breaks off now may go through in a moment.
      if (tries === MOST_TRIES) throw error;
    } finally {
      // However it ended, the browser lives.
      await noteStarted();
    }
  }
}

let last: Promise<void> = Promise.resolve();

/** One at a time: what the comparing has mended is copied only when it is seen to be in its place. */
function tend(work: () => Promise<void>): Promise<void> {
  const ended = last.then(async () => {
    await openStore();
    // Files that can't be read in the middle are thrown away, and written anew from the copy.
    await work().catch(mendAfter);
  });
  last = ended.catch(() => undefined);
  return ended;
}

async function follow(): Promise<void> {
  await noteWork(await followStore());
}

async function compare(): Promise<void> {
  await follow();
  await oncePerStart('copy-compared', async () => {
    if ((await compareWithCopy()) > 0) await mendFiles();
  });
}
