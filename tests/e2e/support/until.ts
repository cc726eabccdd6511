/**
 * Waits until `look` gives something other than null, undefined or false, and
 * returns it. What throws meanwhile (a page that is just closing) counts as
 * "not yet" and is told when the time is up.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout} ms in vain: ${what}`, { cause: last });
}

/** What was typed more than half a second ago is safe; that is the promise, and no more. */
export function promisedTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
