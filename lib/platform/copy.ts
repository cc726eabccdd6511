import { browser } from './browser';

/**
 * Where the second copy lies: the browser's own storage for extensions, whose
 * files are not those of IndexedDB. One call of `writeKeys` is all there or not.
 */

/** The values of keys, as they are; what is not there is left out. */
export function readKeys(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

export function writeKeys(values: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(values);
}

export function dropKeys(keys: string[]): Promise<void> {
  return browser.storage.local.remove(keys);
}

/** Every key that begins so. */
export async function keysUnder(beginning: string): Promise<string[]> {
  const area: object = browser.storage.local;
  // Younger than the polyfill's types; Firefox before 143 does not have it.
  const all =
    'getKeys' in area && typeof area.getKeys === 'function'
      ? ((await area.getKeys()) as string[])
      : Object.keys(await browser.storage.local.get(null));
  return all.filter((key) => key.startsWith(beginning));
}
