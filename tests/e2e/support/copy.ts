import { expect } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from './app.ts';
import { rows } from './store.ts';
import { wakeWorker } from './worker.ts';

declare const chrome: WxtBrowser;

/** Waits until the second copy has all that is in the store. */
export async function copyFollows(app: App): Promise<void> {
  await expect
    .poll(async () => {
      const entries = await rows<{ seq: number }>(app, 'journal');
      return copiedTo(app).then((seq) => seq >= (entries.at(-1)?.seq ?? 0));
    })
    .toBe(true);
}

/** The last entry of the journal that the second copy has; -1 for no copy. */
async function copiedTo(app: App): Promise<number> {
  const worker = await wakeWorker(app);
  return worker.evaluate(async () => {
    const { 'copy:head': head } = await chrome.storage.local.get<{
      'copy:head'?: { seq: number };
    }>('copy:head');
    return head?.seq ?? -1;
  });
}
