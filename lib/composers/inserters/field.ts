import type { Inserter } from './inserter';

/** Plain `<textarea>` and `<input>`: the browser's own insertion keeps undo and tells the page's framework. */
export const field: Inserter = (element, text, mode) => {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    return false;
  element.focus();
  if (mode === 'replace') element.select();
  else element.setSelectionRange(element.value.length, element.value.length);
  document.execCommand('insertText', false, text);
  return true;
};
