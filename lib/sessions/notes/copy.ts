import { mergeNotes } from './merge';

/** The notes as the store has them, and the moment of that; a later one is newer. */
export interface Stored {
  notes: string;
  at: number;
}

/**
 * One panel's copy of a session's notes, so that two panels show the same and
 * neither overwrites the other's words. What the store says may come late, or
 * before the answer to a save that it already contains: what the copy and the
 * store last had in common decides what is new.
 */
export interface Copy {
  /** What the editor shows. */
  text: string;
  /** What the store last said. */
  common: Stored;
  /** The text that is being saved now. */
  sent: string | null;
  /** What the store said meanwhile. */
  heard: Stored | null;
}

export function openCopy(stored: Stored): Copy {
  return { text: stored.notes, common: stored, sent: null, heard: null };
}

export function typed(copy: Copy, text: string): Copy {
  return { ...copy, text };
}

/** True when there is something to save and no save under way. */
export function canSend(copy: Copy): boolean {
  return copy.sent === null && copy.text !== copy.common.notes;
}

/** A save begins: of `text`, which the store is to merge with its own since `common.notes`. */
export function sending(copy: Copy): Copy {
  return { ...copy, sent: copy.text };
}

/** The save ended with this in the store; what was typed meanwhile stays on top of it. */
export function answered(copy: Copy, stored: Stored): Copy {
  const text = mergeNotes(copy.sent ?? copy.common.notes, copy.text, stored.notes);
  return caughtUp({ ...copy, text, common: stored, sent: null });
}

/** The save did not succeed: all is still to be saved. */
export function failed(copy: Copy): Copy {
  return caughtUp({ ...copy, sent: null });
}

/** The store tells what it has, perhaps written by another panel. */
export function heard(copy: Copy, stored: Stored): Copy {
  if (stored.at <= Math.max(copy.common.at, copy.heard?.at ?? 0)) return copy;
  // It may contain what is being saved, or not: the answer will tell.
  if (copy.sent !== null) return { ...copy, heard: stored };
  const text = mergeNotes(copy.common.notes, copy.text, stored.notes);
  return { ...copy, text, common: stored, heard: null };
}

function caughtUp(copy: Copy): Copy {
  return copy.heard ? heard({ ...copy, heard: null }, copy.heard) : copy;
}
