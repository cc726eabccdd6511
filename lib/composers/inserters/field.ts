import { takeFocus } from '../dom';
import type { Inserter } from './inserter';

/** Plain `<textarea>` and `<input>`: the browser's own insertion keeps undo and tells the page's framework. */
export const field: Inserter = (element, text, mode) => {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    return false;
  // A field that can't be written to, or whose caret can't be placed (type="email"), is left alone.
  if (element.disabled || element.readOnly || element.selectionEnd === null) return false;
  if (!takeFocus(element)) return false;
  if (mode === 'replace') element.select();
  else element.setSelectionRange(element.value.length, element.value.length);
  document.execCommand('insertText', false, text);
  return true;
};
