import type { Draft, DraftContent } from '@/lib/outreach/draft';
import type { Held } from '@/lib/data/held';
import { createHeldAutosave } from '@/lib/store/held-autosave';
import { keepDraft, startDraft } from '@/lib/store/drafts';
import type { Target } from '@/lib/store/held-target';

export interface Keeper {
  /** Goes on with a stored draft, or with none: the next thing kept begins a new one. */
  resume(draft: Pick<Draft, 'id'> | undefined): void;
  keep(content: DraftContent): void;
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
  const begin = (id: string | null) => {
    const place = { id };
    const key: string = crypto.randomUUID();
    const saves = createHeldAutosave(
      async (content: DraftContent) => {
        if (place.id === null) place.id = (await startDraft(content)).id;
        else await keepDraft(place.id, content);
      },
      (content) => ({ key, what: called(content), ...heldDraft(place.id, content) }),
    );
    return { place, saves };
  };
  let current = begin(null);
  return {
    resume(draft) {
      current = begin(draft?.id ?? null);
    },
    keep(content) {
      current.saves.push(content);
    },
    here() {
      const draft = current;
      return { isOpen: () => draft === current, keep: (content) => draft.saves.push(content) };
    },
    async store(content) {
      const { place, saves } = current;
      saves.push(content);
      await saves.settled();
      if (place.id === null) throw new Error('The draft could not be stored.');
      return place.id;
    },
  };
}

/** A message as it is held: to be read as a whole, and to be stored by whoever can. */
export function heldDraft(id: string | null, content: DraftContent): Pick<Held, 'text' | 'target'> {
  const { subject, body } = content;
  return {
    text: subject === '' ? body : `${subject}\n\n${body}`,
    target: { kind: 'draft', id, content } satisfies Target,
  };
}
