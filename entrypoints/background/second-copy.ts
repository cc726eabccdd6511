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

let timer: ReturnType<typeof setTimeout> | undefined;
let started = false;

/** Keeps the second copy up to the store for as long as this worker lives, and compares the two once per start of the browser. */
export function keepCopy(): void {
  onStoreChange(copySoon);
  begin().catch(unlessClosing);
}

/** A start after one that died looks at once whether the store can be read through: nothing else may end it before. */
async function begin(): Promise<void> {
  await openStore().catch(() => undefined);
  copyAfter((await startsCutShort()) > 0 ? 0 : AFTER_MS);
}

/** Something changed, in this context or another. */
export function copySoon(): void {
  copyAfter(AFTER_MS);
}

function copyAfter(ms: number): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    copy().catch(unlessClosing);
  }, ms);
}

async function copy(): Promise<void> {
  try {
    await openStore();
    await followAndCompare().catch(async (error: unknown) => {
      // Files that can't be read in the middle are thrown away, and written anew from the copy.
      await mendAfter(error);
    });
  } finally {
    // However it ended, the browser lives.
    if (!started) await noteStarted();
    started = true;
  }
}

async function followAndCompare(): Promise<void> {
  await noteWork(await followStore());
  await oncePerStart('copy-compared', async () => {
    const rows = await compareWithCopy();
    if (rows > 0) await noteMended({ rows, upTo: null });
  });
}
