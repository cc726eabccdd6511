import { storage } from '@wxt-dev/storage';

/** Does `work` once per start of the browser, whichever page or worker comes first; a second caller waits for the first. */
export function oncePerStart(name: string, work: () => Promise<void>): Promise<void> {
  const done = storage.defineItem<boolean>(`session:${name}`, { fallback: false });
  return navigator.locks.request(name, async () => {
    if (await done.getValue()) return;
    await work();
    await done.setValue(true);
  });
}
