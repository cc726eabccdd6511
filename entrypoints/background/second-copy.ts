import { noteMended } from '@/lib/platform/mended';
import { oncePerStart } from '@/lib/platform/once';
import { noteWork } from '@/lib/platform/storage';
import { onStoreChange } from '@/lib/store/changes';
import { followStore } from '@/lib/store/copy/follow';
import { mendAfter } from '@/lib/store/copy/restore';
import { compareWithCopy } from '@/lib/store/copy/verify';
import { openStore } from '@/lib/store/open';
import { unlessClosing } from './closing';

/** Whoever types changes the store with every key; as old as this the copy may be. */
const AFTER_MS = 2_000;

/** In a row; then the next change is waited for. */
const MOST_TRIES = 5;

let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the second copy up to the store for as long as this worker lives, and compares the two once per start of the browser. */
export function keepCopy(): void {
  onStoreChange(copySoon);
  copySoon();
}

/** Something changed, in this context or another. */
export function copySoon(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    copy().then(
      () => {
        failures = 0;
      },
      (error: unknown) => {
        unlessClosing(error);
        // Files that can't be read or thrown away now may be in a moment, when nobody else is at them.
        failures += 1;
        if (failures < MOST_TRIES) copySoon();
      },
    );
  }, AFTER_MS);
}

async function copy(): Promise<void> {
  await openStore();
  try {
    await followAndCompare();
  } catch (error) {
    // Files that can't be read in the middle are thrown away, and written anew from the copy.
    await noteMended(await mendAfter(error));
  }
}

async function followAndCompare(): Promise<void> {
  await noteWork(await followStore());
  await oncePerStart('copy-compared', async () => {
    const rows = await compareWithCopy();
    if (rows > 0) await noteMended({ rows, upTo: null });
  });
}
