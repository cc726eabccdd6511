/** Reading what an editor holds, whatever markup it keeps it in. */

const BLOCK = /^(?:P|DIV|LI|BLOCKQUOTE|PRE|H[1-6]|UL|OL)$/u;

/** What some editors keep among their content that is none of it: words shown while it is empty, helpers. */
const NO_CONTENT = '[data-slate-placeholder], .ProseMirror-widget';

/** Where what is written ends and what comes after every letter begins (Gmail): the signature, the quoted letter. */
const TAIL =
  '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_quote_container, .gmail_extra';

export function isBlock(node: Node | null | undefined): node is HTMLElement {
  return node instanceof HTMLElement && BLOCK.test(node.tagName);
}

/** The children of an editor's element that are its content: no comments, no white space between blocks, no signature. */
export function contentOf(element: Element): Node[] {
  const blocks = [...element.children].some((child) => isBlock(child));
  const nodes = [...element.childNodes].filter((node) =>
    node instanceof Text
      ? node.data !== '' && !(blocks && node.data.trim() === '')
      : node instanceof Element && !node.matches(NO_CONTENT),
  );
  const tail = nodes.findIndex((node) => node instanceof Element && node.matches(TAIL));
  return tail === -1 ? nodes : nodes.slice(0, tail);
}

/** The text a composer holds, one line for each of its paragraphs. */
export function composerText(element: Element): string {
  if (isField(element)) return element.value;
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

export function isField(
  element: Element | null,
): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
