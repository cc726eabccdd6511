import { endOf, placeCaret, startOf, takeFocus } from '../caret';
import type { InsertRequest } from '../report';
import type { Inserter } from './inserter';
import { isModelled } from './modelled';

/** Editors that take the browser's own insertion: paragraphs (LinkedIn's box), Quill 1 and 2, ProseMirror. */
export const contenteditable: Inserter = {
  undoable: true,
  suits: (element) => element.isContentEditable && !isModelled(element),
  put(element, text, mode) {
    if (!takeFocus(element)) return false;
    placeCaret(element, mode);
    if (isFirefox()) insertByLine(element, text, mode);
    else document.execCommand('insertText', false, text);
    return true;
  },
};

/** Firefox doubles or drops line ends within one insertion; a line at a time, in one tick, it is exact. */
function insertByLine(element: HTMLElement, text: string, mode: InsertRequest['mode']): void {
  if (mode === 'replace') {
    leaveFirstParagraph(element);
    placeCaret(element, 'replace');
    document.execCommand('delete');
    placeCaret(element, 'append');
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

/** Deletes all but the first paragraph: of several at once Firefox would leave none, and begin others of its own. */
function leaveFirstParagraph(element: HTMLElement): void {
  const [first] = startOf(element);
  const end = endOf(element);
  if (first === element || first === end[0]) return;
  document.getSelection()?.setBaseAndExtent(...endOf(first), ...end);
  document.execCommand('delete');
}

function isFirefox(): boolean {
  return 'mozInnerScreenX' in globalThis;
}
