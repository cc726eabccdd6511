import { isTrouble, sorry } from './trouble';

/**
 * Hears of every step that could not be stored and whose failing nobody tells,
 * in words. The browser's own exceptions are of something else: the store's come
 * through Dexie, as errors of its own.
 */
export function onUntold(listener: (says: string) => void): void {
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof DOMException || !isTrouble(reason)) return;
    event.preventDefault();
    listener(sorry('That was not kept', reason));
  });
}
