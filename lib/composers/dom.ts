/** Looking around a page without touching it. Runs inside pages: no imports from outside this folder's own kind. */

/** Every element matching `selector`, in the document and in all open shadow roots, in page order. */
export function deepQuery(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
  const found: HTMLElement[] = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...deepQuery(selector, element.shadowRoot));
  }
  return found;
}

/** The element with the caret, followed into open shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether a person could see it: it takes up room and is not hidden. */
export function visible(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** Visible words of a heading, without the parts meant for screen readers only. */
export function headingText(element: Element | null): string {
  if (!element) return '';
  const hidden = '.visually-hidden, [aria-hidden="true"], svg, button';
  const words = (node: Node): string =>
    node instanceof Text
      ? node.data
      : node instanceof Element && !node.matches(hidden)
        ? [...node.childNodes].map((child) => words(child)).join(' ')
        : '';
  return [...element.childNodes]
    .map((child) => words(child))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const BLOCK = /^(?:P|DIV|LI|BLOCKQUOTE|PRE|H[1-6]|UL|OL)$/u;

/** The text a composer holds, one line for each of its paragraphs. */
export function composerText(element: Element): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.value;
  const lines: string[] = [''];
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  let atStart = true;
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      add(node.data);
      if (node.data !== '') atStart = false;
    } else if (node instanceof HTMLBRElement) {
      // A <br> that only holds its paragraph open is no line of its own.
      if (node.nextSibling) lines.push('');
      atStart = false;
    } else if (node instanceof Element) {
      const block = BLOCK.test(node.tagName);
      if (block && !atStart) lines.push('');
      if (block) atStart = true;
      for (const child of node.childNodes) walk(child);
      if (block) atStart = false;
    }
  };
  for (const child of element.childNodes) walk(child);
  return tidy(lines.join('\n'));
}

/** For comparing what was put in with what is there: editors use hard spaces and zero-width fillers. */
export function tidy(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replaceAll('\r\n', '\n');
}
