import { noteMended } from '@/lib/platform/mended';
import { oncePerStart } from '@/lib/platform/once';
import { noteStarted, startsCutShort } from '@/lib/platform/starts';
import { noteWork } from '@/lib/platform/storage';
import { onStoreChange } from '@/lib/store/changes';
import { followStore } from '@/lib/store/copy/follow';
import { mendAfter } from '@/lib/store/copy/restore';
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

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the second copy up to the store for as long as this worker lives, and compares the two once per start of the browser. */
export function keepCopy(): void {
  onStoreChange(copySoon);
  begin().catch(unlessClosing);
}

/** Something changed, in this context or another. */
export function copySoon(): void {
  const afterMs = performance.now() < EARLY.forMs ? EARLY.afterMs : AFTER_MS;
  timer ??= setTimeout(() => {
    timer = undefined;
    tend(follow).catch(unlessClosing);
  }, afterMs);
}

/** A start after one that died looks at once whether the store can be read through: nothing else may end it before. */
async function begin(): Promise<void> {
  await openStore().catch(() => undefined);
  const afterMs = (await startsCutShort()) > 0 ? 0 : AFTER_MS;
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  // However it ends, the browser lives.
  await tend(compare).finally(noteStarted);
}

async function tend(work: () => Promise<void>): Promise<void> {
  await openStore();
  // Files that can't be read in the middle are thrown away, and written anew from the copy.
  await work().catch(mendAfter);
}

async function follow(): Promise<void> {
  await noteWork(await followStore());
}

async function compare(): Promise<void> {
  await follow();
  await oncePerStart('copy-compared', async () => {
    const rows = await compareWithCopy();
    if (rows > 0) await noteMended({ rows, upTo: null });
  });
}
