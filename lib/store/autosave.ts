/**
 * Saves what is being typed, at once and in order: a value given while a save
 * is under way waits, and only the newest of those is written next. What is on
 * the disk is therefore never older than one save (a few milliseconds).
 */
export interface Autosave<T> {
  push: (value: T) => void;
  /** Resolves when everything pushed so far is stored; rejects if the newest could not be. */
  settled: () => Promise<void>;
}

const underWay = new Set<Promise<void>>();

/**
 * Resolves when what was typed anywhere on this page is stored, or could not
 * be: a change that is made by hand comes after it, and so does its undo.
 */
export async function typedIsStored(): Promise<void> {
  await Promise.all(underWay);
}

/** `onFail` is told of a save that failed; a newer value is tried at once, the newest is kept for the next push. */
export function createAutosave<T>(
  save: (value: T) => Promise<void>,
  onFail: (error: unknown) => void,
): Autosave<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<void> | null = null;
  let failure: { error: unknown } | null = null;

  async function drain(): Promise<void> {
    // `running` is set before anything below can end.
    await Promise.resolve();
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await save(value);
        failure = null;
      } catch (error) {
        failure = { error };
        onFail(error);
        if (waiting) continue;
        waiting = { value };
        break;
      }
    }
    running = null;
  }

  function begin(): Promise<void> {
    const run = drain().finally(() => underWay.delete(run));
    underWay.add(run);
    return run;
  }

  /** What was pushed while a save ran has a run of its own. */
  const settled = async (): Promise<void> => {
    await running;
    if (running) await settled();
    if (failure) throw failure.error;
  };

  return {
    push(value) {
      waiting = { value };
      running ??= begin();
    },
    settled,
  };
}
