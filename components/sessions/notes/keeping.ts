import { afterPaint } from '@/components/ui/after-paint';
import {
  answered,
  canSend,
  failed,
  heard,
  openCopy,
  sending,
  typed,
  type Copy,
} from '@/lib/sessions/notes/copy';
import { mergeHeld } from '@/lib/sessions/notes/merge';
import { createAutosave } from '@/lib/store/autosave';
import { HOLD_MS, SLOW } from '@/lib/store/slow';

/** One panel's notes between its editor and the store. */
export interface Keeping {
  /** The editor's text is this now. */
  type: (text: string) => void;
  /** The store was written to, perhaps by another panel. */
  news: () => void;
  /** Words from before, typed on top of `base` and not stored then: they are among these now. */
  bring: (base: string, text: string) => void;
  /** Stores what is not stored yet; rejects if it can't be. */
  retry: () => Promise<void>;
  /** Resolves when all that was typed is stored; rejects if it could not be. */
  settled: () => Promise<void>;
  close: () => void;
}

/** What could not be stored: the whole text, and what it and the store last had in common. */
interface Unstored {
  error: unknown;
  base: string;
  text: string;
}

export interface KeepingOptions {
  notes: string;
  /** Stores the text, merged with what was stored since `base`, and answers what is stored then. */
  keep: (base: string, text: string) => Promise<string>;
  /** What is stored now. */
  read: () => Promise<string>;
  /** Shows what another panel wrote. */
  show: (text: string) => void;
  /** Told when typing could not be stored, and null when all is stored again. */
  onTrouble: (trouble: Unstored | null) => void;
}

/** How soon news are looked into: by then a save may have answered with them. */
const LOOK_MS = 100;

/** Keeps what is typed, key by key, and shows what others write, so that neither overwrites the other's words. */
export function createKeeping({ notes, keep, read, show, onTrouble }: KeepingOptions): Keeping {
  let copy = openCopy({ notes, at: 0 });
  // The moments of the copy are counted here: a wall clock may be set back.
  let moment = 0;
  let saves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let trouble: { error: unknown } | null = null;

  const take = (next: Copy) => {
    const before = copy.text;
    copy = next;
    if (copy.text !== before && !closed) show(copy.text);
  };

  const well = () => {
    trouble = null;
    onTrouble(null);
  };
  const tell = () => {
    // Where nothing is to be stored there is no trouble.
    if (copy.text === copy.common.notes) well();
    else if (trouble) onTrouble({ ...trouble, base: copy.common.notes, text: copy.text });
  };
  const fail = (error: unknown) => {
    trouble = { error };
    tell();
  };

  const autosave = createAutosave(async () => {
    // What was typed is on the screen first.
    await new Promise<void>(afterPaint);
    if (!canSend(copy)) return;
    saves += 1;
    copy = sending(copy);
    const slow = setTimeout(() => fail(SLOW), HOLD_MS);
    try {
      const stored = await keep(copy.common.notes, copy.text);
      moment += 1;
      take(answered(copy, { notes: stored, at: moment }));
      well();
    } catch (error) {
      take(failed(copy));
      later();
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }, fail);

  const look = async () => {
    // A save under way reads the store itself; what came after it is looked for then.
    const before = saves;
    if (copy.sent !== null) return later();
    const stored = await read();
    if (copy.sent !== null || saves !== before) return later();
    if (stored === copy.common.notes) return undefined;
    moment += 1;
    take(heard(copy, { notes: stored, at: moment }));
    return autosave.push(undefined);
  };
  const later = () => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      look().catch(fail);
    }, LOOK_MS);
  };

  return {
    type(text) {
      copy = typed(copy, text);
      // What is held is the newest at every moment.
      if (trouble) tell();
      autosave.push(undefined);
    },
    bring(base, text) {
      take(typed(copy, mergeHeld(base, text, copy.text)));
      autosave.push(undefined);
    },
    retry() {
      autosave.push(undefined);
      return autosave.settled();
    },
    news() {
      // Those heard during a save are its own, or of before it, and then in its answer.
      if (copy.sent === null) later();
    },
    settled: autosave.settled,
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
