import { createAutosave, type Autosave } from './autosave';
import { hold, outdate, release, renew, type Words } from './held';
import { HOLD_MS, SLOW } from './slow';

/**
 * An autosave that loses nothing: what can't be stored is held (`held.ts`)
 * under `words(value)` until it is. `save` may be tried again with the same value.
 */
export function createHeldAutosave<T>(
  save: (value: T) => Promise<unknown>,
  words: (value: T) => Words,
): Autosave<T> {
  let last: { value: T } | null = null;
  let saving = false;
  const retry = () => {
    // One that is under way may only be slow.
    if (last && !saving) autosave.push(last.value);
    return autosave.settled();
  };
  const held = (error: unknown) => {
    if (last) hold(words(last.value), error, retry);
  };
  const autosave = createAutosave<T>(async (value) => {
    const slow = setTimeout(() => held(SLOW), HOLD_MS);
    saving = true;
    try {
      await save(value);
    } finally {
      saving = false;
      clearTimeout(slow);
    }
    const stored = words(value);
    if (last?.value === value) release(stored.key);
    outdate(stored);
  }, held);
  return {
    push(value) {
      last = { value };
      // What is held is the newest at every moment.
      renew(words(value));
      autosave.push(value);
    },
    settled: autosave.settled,
  };
}

/** For a field of its own: its words are held by its label. */
export function fieldAutosave(
  label: string,
  save: (words: string) => Promise<unknown>,
): Autosave<string> {
  const key: string = crypto.randomUUID();
  return createHeldAutosave(save, (text) => ({ key, what: label, text, target: null }));
}
