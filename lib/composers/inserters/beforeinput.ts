import type { Inserter } from './inserter';
import { approach } from './modelled';
import { announcedPasteOf } from './page-world';

/**
 * Slate makes its own what the browser is about to put in: told of a paste, it
 * begins a block for every line. (Of a paste event alone it hears too early,
 * before it knows where the caret is.)
 */
export const beforeinput: Inserter = {
  undoable: false,
  suits: (element) => element.isContentEditable && element.matches('[data-slate-editor]'),
  async put(element, text, mode) {
    if (!(await approach(element, mode))) return false;
    element.dispatchEvent(announcedPasteOf(text));
    return true;
  },
};
