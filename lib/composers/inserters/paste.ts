import type { Inserter } from './inserter';
import { approach } from './modelled';
import { pasteOf } from './page-world';

/** Draft and Lexical take text whole from a paste; so do editors of no family we know. */
export const paste: Inserter = {
  undoable: false,
  suits: (element) => element.isContentEditable,
  async put(element, text, mode) {
    if (!(await approach(element, mode))) return false;
    element.dispatchEvent(pasteOf(text));
    return true;
  },
};
