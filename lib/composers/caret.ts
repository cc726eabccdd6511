import { deepActive } from './dom';
import { contentOf, isBlock, isField } from './text';
import type { InsertRequest } from './report';

/** Gives an element the caret, and says whether it has it: text goes to whatever has, so nothing may be typed otherwise. */
export function takeFocus(element: HTMLElement): boolean {
  element.focus();
  return hasFocus(element);
}

export function hasFocus(element: Element): boolean {
  const active = deepActive();
  return active !== null && (active === element || element.contains(active));
}

/** Selects everything, or puts the caret at the very end. */
export function placeCaret(element: HTMLElement, mode: InsertRequest['mode']): void {
  if (isField(element)) {
    if (mode === 'replace') element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
    return;
  }
  const selection = document.getSelection();
  // Inside the paragraphs, not around them: around them, some editors lose them or start a stray one.
  const first = paragraphAt(0, element);
  const last = paragraphAt(-1, element);
  const end = last.textContent === '' ? 0 : last.childNodes.length;
  if (mode === 'replace') selection?.setBaseAndExtent(first, 0, last, end);
  else selection?.collapse(last, end);
}

/** Deeper still, within the last paragraph's text: where editors with a model of their own look for it. */
export function placeCaretInText(element: HTMLElement): void {
  const walker = document.createTreeWalker(paragraphAt(-1, element), NodeFilter.SHOW_ALL);
  while (walker.lastChild());
  // An empty paragraph ends in what holds it open.
  if (walker.currentNode instanceof HTMLBRElement && !walker.previousSibling()) walker.parentNode();
  const { currentNode: last } = walker;
  document.getSelection()?.collapse(last, last instanceof Text ? last.length : 0);
}

/** The first (0) or last (-1) of an editor's paragraphs, however deep; the editor itself when it has none. */
function paragraphAt(place: 0 | -1, element: HTMLElement): HTMLElement {
  const node = contentOf(element).at(place);
  return isBlock(node) ? paragraphAt(place, node) : element;
}
