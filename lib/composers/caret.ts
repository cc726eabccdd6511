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
  const end = endOf(element);
  if (mode === 'replace') selection?.setBaseAndExtent(...startOf(element), ...end);
  else selection?.collapse(...end);
}

/** Deeper still, within the last paragraph's text: where editors with a model of their own look for it. */
export function placeCaretInText(element: HTMLElement): void {
  const walker = document.createTreeWalker(endOf(element)[0], NodeFilter.SHOW_ALL);
  while (walker.lastChild());
  // An empty paragraph ends in what holds it open.
  if (walker.currentNode instanceof HTMLBRElement && !walker.previousSibling()) walker.parentNode();
  const { currentNode: last } = walker;
  document.getSelection()?.collapse(last, last instanceof Text ? last.length : 0);
}

/** A place between two characters or nodes, as a selection knows it. */
type Spot = [HTMLElement, number];

/** Where the content begins: inside its first paragraph, not before it. */
export function startOf(element: HTMLElement): Spot {
  const [first] = contentOf(element);
  if (isBlock(first)) return startOf(first);
  return [element, first ? placeOf(first) : 0];
}

/** Where the content ends: inside its last paragraph, not behind it, where some editors start a stray one. */
export function endOf(element: HTMLElement): Spot {
  const last = contentOf(element).at(-1);
  if (isBlock(last)) return endOf(last);
  if (!last) return [element, 0];
  // Before a <br> that holds the line open, behind anything else.
  return [element, placeOf(last) + (last instanceof HTMLBRElement ? 0 : 1)];
}

function placeOf(child: Node): number {
  return [...(child.parentNode?.childNodes ?? [])].indexOf(child as ChildNode);
}
