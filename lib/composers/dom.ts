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

/** Gives an element the caret, and says whether it has it: text goes to whatever has, so nothing may be typed otherwise. */
export function takeFocus(element: HTMLElement): boolean {
  element.focus();
  const active = deepActive();
  return active !== null && (active === element || element.contains(active));
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

export function isBlock(node: Node | null | undefined): node is HTMLElement {
  return node instanceof HTMLElement && BLOCK.test(node.tagName);
}

/** The children of an editor's element that are its content: no comments, no white space between blocks. */
export function contentOf(element: Element): Node[] {
  const blocks = [...element.children].some((child) => isBlock(child));
  return [...element.childNodes].filter((node) =>
    node instanceof Text
      ? node.data !== '' && !(blocks && node.data.trim() === '')
      : node instanceof Element,
  );
}

/** The text a composer holds, one line for each of its paragraphs. */
export function composerText(element: Element): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.value;
  const lines: string[] = [''];
  /** Nothing is on the line yet; a block that begins here needs no other. */
  let fresh = true;
  /** A block has just ended; what comes next is on another line. */
  let ended = false;
  const breakLine = () => lines.push('');
  const write = (text: string) => {
    if (ended) breakLine();
    lines[lines.length - 1] += text;
    fresh = ended = false;
  };
  const walk = (parent: Element): void => {
    const content = contentOf(parent);
    for (const node of content) {
      if (node instanceof Text) write(node.data);
      else if (node instanceof HTMLBRElement) {
        write('');
        // A <br> that only holds its paragraph open is no line of its own.
        if (node !== content.at(-1)) breakLine();
      } else if (isBlock(node)) {
        if (!fresh) breakLine();
        fresh = true;
        ended = false;
        walk(node);
        fresh = false;
        ended = true;
      } else if (node instanceof Element) walk(node);
    }
  };
  walk(element);
  return tidy(lines.join('\n'));
}

/** For comparing what was put in with what is there: editors use hard spaces and zero-width fillers. */
export function tidy(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replaceAll('\r\n', '\n');
}
