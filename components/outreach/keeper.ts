import type { Draft, DraftContent } from '@/lib/outreach/draft';
import { createAutosave } from '@/lib/store/autosave';
import { keepDraft, startDraft } from '@/lib/store/drafts';

export interface Keeper {
  /** Goes on with a stored draft, or with none: the next thing kept begins a new one. */
  resume(draft: Pick<Draft, 'id'> | undefined): void;
  keep(content: DraftContent): void;
  /** Keeps it and answers where, once it is stored. */
  store(content: DraftContent): Promise<string>;
}

/** Keeps one draft at every keystroke: the first makes it, the others change it. */
export function createKeeper(onFail: (error: unknown) => void): Keeper {
  let current: { id: string | null } = { id: null };
  const saves = createAutosave(
    async ({ place, content }: { place: { id: string | null }; content: DraftContent }) => {
      if (place.id === null) place.id = (await startDraft(content)).id;
      else await keepDraft(place.id, content);
    },
    onFail,
  );
  return {
    resume(draft) {
      current = { id: draft?.id ?? null };
    },
    keep(content) {
      saves.push({ place: current, content });
    },
    async store(content) {
      const place = current;
      saves.push({ place, content });
      await saves.settled();
      if (place.id === null) throw new Error('The draft could not be stored.');
      return place.id;
    },
  };
}
