import { contentOf, isBlock, takeFocus } from '../dom';
import type { Inserter } from './inserter';

/** Editors that a plain insertion breaks or garbles (Draft, Lexical, Slate): better copied than half right. */
const UNSUITED = '.public-DraftEditor-content, [data-lexical-editor], [data-slate-editor]';

/** contenteditable paragraphs (LinkedIn's box), Quill 1 and 2, ProseMirror. */
export const rich: Inserter = (element, text, mode) => {
  if (!element.isContentEditable || element.closest(UNSUITED) || !takeFocus(element)) return false;
  placeCaret(element, mode);
  if (isFirefox()) insertByLine(text);
  else document.execCommand('insertText', false, text);
  return true;
};

/** The caret goes inside the last paragraph, not behind it: behind it, some editors start a stray one. */
function placeCaret(element: HTMLElement, mode: 'append' | 'replace'): void {
  const selection = document.getSelection();
  if (!selection) return;
  if (mode === 'replace') selection.selectAllChildren(element);
  else {
    const last = lastParagraph(element);
    selection.selectAllChildren(last);
    if (last.textContent === '') selection.collapse(last, 0);
    else selection.collapseToEnd();
  }
}

function lastParagraph(element: HTMLElement): HTMLElement {
  const last = contentOf(element).at(-1);
  return isBlock(last) ? lastParagraph(last) : element;
}

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
