/** Looking around a page without touching it. Runs inside pages: no imports from outside this folder's own kind. */

/** What browsers offer content scripts, and no page: shadow roots that are closed to the page. */
interface Insight {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } };
}

function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only what has no children of its own is asked: a page has thousands of elements, and each question costs.
  if (element.firstElementChild || !(element instanceof HTMLElement)) return null;
  try {
    const { openOrClosedShadowRoot: firefox } = element as { openOrClosedShadowRoot?: ShadowRoot };
    const { dom } = (globalThis as Insight).chrome ?? {};
    return firefox ?? dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** Every element matching `selector`, in the document and in all shadow roots we may see, in page order. */
export function deepQuery(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
  const found: HTMLElement[] = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const element of root.querySelectorAll('*')) {
    const inside = shadowOf(element);
    if (inside) found.push(...deepQuery(selector, inside));
  }
  return found;
}

/** The element with the caret, followed into shadow roots. */
export function deepActive(of: Document = document): Element | null {
  let active = of.activeElement;
  for (;;) {
    const inside = active && shadowOf(active)?.activeElement;
    if (!inside) return active;
    active = inside;
  }
}

/** Whether this frame is the one with the caret. Of frames whose surroundings are another site's, nobody can tell. */
export function inFocusedFrame(): boolean {
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    if (!frame) return true;
    if (deepActive(frame.ownerDocument) !== frame) return false;
  }
  return true;
}

function frameOf(inner: Window): Element | null {
  try {
    return inner.frameElement;
  } catch {
    return null;
  }
}

/** Whether a person could see it: it takes up room, is not hidden, and can be used. */
export function visible(element: Element): boolean {
  return (
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility !== 'hidden' &&
    element.closest('[inert]') === null
  );
}

/** What a heading has for screen readers, or beside the words: states, buttons, pictures. */
const BESIDE =
  '.visually-hidden, .a11y-text, [class*="presence-indicator"], [aria-hidden="true"], [hidden], svg, button';

/** Visible words of a heading, without the parts meant for screen readers only. */
export function headingText(element: Element | null): string {
  if (!element) return '';
  const words = (node: Node): string =>
    node instanceof Text
      ? node.data
      : node instanceof Element && !node.matches(BESIDE)
        ? [...node.childNodes].map((child) => words(child)).join(' ')
        : '';
  return [...element.childNodes]
    .map((child) => words(child))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
