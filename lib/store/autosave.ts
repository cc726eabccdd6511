/**
 * Saves what is being typed, at once and in order: a value given while a save
 * is under way waits, and only the newest of those is written next. What is on
 * the disk is therefore never older than one save (a few milliseconds).
 */
export interface Autosave<T> {
  push: (value: T) => void;
  /** Resolves when everything pushed so far is stored. */
  settled: () => Promise<void>;
}

/** `onFail` is told of a save that failed; the value is kept and tried again with the next push. */
export function createAutosave<T>(
  save: (value: T) => Promise<void>,
  onFail: (error: unknown) => void,
): Autosave<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    // `running` is set before anything below can end.
    await Promise.resolve();
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await save(value);
      } catch (error) {
        waiting ??= { value };
        onFail(error);
        break;
      }
    }
    running = null;
  }

  /** What was pushed while a save ran has a run of its own. */
  const settled = async (): Promise<void> => {
    await running;
    if (running) await settled();
  };

  return {
    push(value) {
      waiting = { value };
      running ??= drain();
    },
    settled,
  };
}
