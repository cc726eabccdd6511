import { v7 as uuid } from 'uuid';
import { byNextPage, hold, release } from '@/lib/store/held';
import { heldDraft } from './keeper';
import { WAITING, type Early, type Start } from './writing';

/** What is held of it in its own page. */
export const EARLY = 'early';

/** The message that it becomes, should no desk come. */
const place = { id: uuid(), isNew: true };

/** Holds what was typed before the desk could be opened: it becomes a message to whom it was meant for. */
export function holdEarly({ personId, purpose }: Start, early: Early, error: unknown): void {
  const { content } = WAITING;
  const meant = {
    ...content,
    personId: personId ?? null,
    purpose: purpose ?? content.purpose,
    ...early,
  };
  hold({ key: EARLY, what: 'A message', ...heldDraft(place, meant) }, error, byNextPage);
}

/** It is at the desk now. */
export function dropEarly(): void {
  release(EARLY);
}
