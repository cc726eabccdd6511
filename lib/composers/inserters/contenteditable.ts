import { placeCaret, takeFocus } from '../caret';
import type { Inserter } from './inserter';
import { isModelled } from './modelled';

/** Editors that take the browser's own insertion: paragraphs (LinkedIn's box), Quill 1 and 2, ProseMirror. */
export const contenteditable: Inserter = {
  undoable: true,
  suits: (element) => element.isContentEditable && !isModelled(element),
  put(element, text, mode) {
    if (!takeFocus(element)) return false;
    placeCaret(element, mode);
    if (isFirefox()) insertByLine(text);
    else document.execCommand('insertText', false, text);
    return true;
  },
};

/** Firefox doubles or drops line ends within one insertion; a line at a time, in one tick, it is exact. */
function insertByLine(text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

function isFirefox(): boolean {
  return 'mozInnerScreenX' in globalThis;
}
