import { v7 as uuid } from 'uuid';
import type { Draft, DraftContent } from '@/lib/outreach/draft';
import type { Held } from '@/lib/data/held';
import { createHeldAutosave } from '@/lib/store/held-autosave';
import { keepDraft, removeDraft, startDraft } from '@/lib/store/drafts';
import type { Target } from '@/lib/store/held-target';

/** Where a message is kept; a new one is not in the store yet. */
interface Place {
  id: string;
  isNew: boolean;
}

export interface Keeper {
  /** Goes on with a stored draft, or with none: the next thing kept begins a new one. */
  resume(draft: Pick<Draft, 'id'> | undefined): void;
  keep(content: DraftContent): void;
  /** Whether there is a draft of it, or will be at once. */
  isBegun(): boolean;
  /** Throws away the draft that is kept now, and goes on with none. */
  drop(): Promise<void>;
  /** The draft that is kept now, for later: whether it still is, and a way to keep words in it. */
  here(): { isOpen: () => boolean; keep: (content: DraftContent) => void };
  /** Keeps it and answers where, once it is stored. */
  store(content: DraftContent): Promise<string>;
}

/**
 * Keeps one draft at a time at every keystroke: the first makes it, the others
 * change it. What can't be stored is held by what it is called.
 */
export function createKeeper(called: (content: DraftContent) => string): Keeper {
  /** Every draft has saves of its own: the last words of one are never lost to the first of the next. */
  const begin = (draft?: Pick<Draft, 'id'>) => {
    const place = { id: draft?.id ?? uuid(), isNew: !draft };
    let isBegun = draft !== undefined;
    const key: string = crypto.randomUUID();
    const saves = createHeldAutosave(
      async (content: DraftContent) => {
        if (place.isNew) await startDraft(content, place.id);
        else await keepDraft(place.id, content);
        place.isNew = false;
      },
      (content) => ({ key, what: called(content), ...heldDraft(place, content) }),
    );
    const push = (content: DraftContent) => {
      isBegun = true;
      saves.push(content);
    };
    return { place, push, settled: saves.settled, isBegun: () => isBegun };
  };
  let current = begin();
  return {
    resume(draft) {
      current = begin(draft);
    },
    keep: (content) => current.push(content),
    isBegun: () => current.isBegun(),
    async drop() {
      const { place, settled } = current;
      current = begin();
      await settled();
      await removeDraft(place.id);
    },
    here() {
      const draft = current;
      return { isOpen: () => draft === current, keep: draft.push };
    },
    async store(content) {
      const { place, push, settled } = current;
      push(content);
      await settled();
      if (place.isNew) throw new Error('The draft could not be stored.');
      return place.id;
    },
  };
}

/** A message as it is held: to be read as a whole, and to be stored by whoever can. */
export function heldDraft(place: Place, content: DraftContent): Pick<Held, 'text' | 'target'> {
  const { subject, body } = content;
  return {
    text: subject === '' ? body : `${subject}\n\n${body}`,
    target: { kind: 'draft', ...place, at: Date.now(), content } satisfies Target,
  };
}
