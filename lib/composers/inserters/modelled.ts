import { hasFocus, placeCaret, placeCaretInText, takeFocus } from '../caret';
import type { InsertRequest } from '../report';
import { nextFrame } from '../time';

const DRAFT = '.public-DraftEditor-content';

/** Editors that show what they keep elsewhere: the browser's own insertion breaks or garbles them. */
const MODELLED = `${DRAFT}, [data-lexical-editor], [data-slate-editor]`;

export function isModelled(element: Element): boolean {
  return element.closest(MODELLED) !== null;
}

/** How often the caret is put back to where it belongs; some editors put it elsewhere to the same effect. */
const TRIES = 3;

/**
 * Puts the caret in place and lets the editor hear of it, which it does a tick
 * later; on getting the focus, some first put it back to where they knew it.
 */
export async function approach(
  element: HTMLElement,
  mode: InsertRequest['mode'],
): Promise<boolean> {
  if (!takeFocus(element)) return false;
  if (element.matches(DRAFT)) tellOfFocus(element);
  await nextFrame();
  for (let tries = 0; tries < TRIES && hasFocus(element); tries += 1) {
    if (mode === 'replace') placeCaret(element, mode);
    else placeCaretInText(element);
    const placed = caret();
    await nextFrame();
    await nextFrame();
    if (caret().every((part, index) => part === placed[index])) break;
  }
  return hasFocus(element);
}

/**
 * Draft listens for the caret only between the events of getting and losing the
 * focus. While our popup has it, the page has lost it, and its own element gets
 * it back without an event.
 */
function tellOfFocus(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Where the selection begins and ends. */
function caret(): unknown[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}
