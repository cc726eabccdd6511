import { useEffect, useRef, useState } from 'react';
import type { Autosave } from '@/lib/store/autosave';
import { fieldAutosave } from '@/lib/store/held-autosave';

/** What is being typed into a field, stored at every keystroke. */
interface Typed {
  /** Null while the field shows what is stored. */
  typed: string | null;
  /** Shows what was typed, and stores `words` of it; nothing where they are null. */
  type: (text: string, words: string | null) => void;
  enter: () => void;
  /** Shows what is stored again once that is all of it; false for whoever was back before. */
  leave: () => Promise<boolean>;
}

/** `label` is what words that can't be stored are held under. */
export function useTyped(label: string, save: (words: string) => Promise<unknown>): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const saves = useRef<Autosave<string>>(null);
  const isIn = useRef(false);
  return {
    typed,
    type(text, words) {
      setTyped(text);
      if (words === null) return;
      saves.current ??= fieldAutosave(label, (now) => latest.current(now));
      saves.current.push(words);
    },
    enter() {
      isIn.current = true;
    },
    async leave() {
      isIn.current = false;
      try {
        await saves.current?.settled();
      } catch {
        // It stays as it was typed until it can be stored.
        return false;
      }
      // Whoever is back by then goes on from their own words: those that are stored may be older.
      if (isIn.current) return false;
      setTyped(null);
      return true;
    },
  };
}
