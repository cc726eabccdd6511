import { placeCaret, takeFocus } from '../caret';
import { isField } from '../text';
import type { Inserter } from './inserter';

/** Plain `<textarea>` and `<input>`: the browser's own insertion keeps undo and tells the page's framework. */
export const field: Inserter = {
  undoable: true,
  suits: (element) =>
    isField(element) &&
    !element.disabled &&
    !element.readOnly &&
    // Where the caret can't be placed (type="email"), the text could go anywhere.
    element.selectionEnd !== null,
  put(element, text, mode) {
    if (!takeFocus(element)) return false;
    placeCaret(element, mode);
    document.execCommand('insertText', false, text);
    return true;
  },
};
