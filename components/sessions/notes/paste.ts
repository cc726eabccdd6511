import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

/**
 * What is pasted comes as plain text. Only the lists of a page would lose what
 * they are in it, so they come as `- ` and `1. ` lines.
 */
export function pasteAsText(): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (view.state.readOnly || !/<li[\s>]/iu.test(html)) return false;
      event.preventDefault();
      const text = textOf(html);
      view.dispatch(view.state.replaceSelection(text), {
        userEvent: 'input.paste',
        scrollIntoView: true,
      });
      return true;
    },
  });
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header main ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** The text of some HTML: blocks and list items on lines of their own. Nothing of it is shown, loaded or run. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const dead of body.querySelectorAll('script, style, template, noscript')) dead.remove();
  const lines = [''];
  write(body, '', lines);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function write(parent: Node, indent: string, lines: string[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? '').replace(/\s+/gu, ' ');
      const fresh = /^\s*(?:(?:-|\d+\.) )?$/u.test(lines.at(-1) ?? '');
      lines.push((lines.pop() ?? '') + (fresh ? words.trimStart() : words));
    } else if (node instanceof HTMLElement) writeElement(node, indent, lines);
  }
}

function writeElement(element: HTMLElement, indent: string, lines: string[]): void {
  const name = element.localName;
  const begin = (start: string) => {
    if ((lines.at(-1) ?? '').trim() === '') lines.pop();
    lines.push(start);
  };
  const end = () => {
    if ((lines.at(-1) ?? '').trim() !== '') lines.push('');
  };
  if (name === 'br') lines.push('');
  else if (name === 'li') {
    begin(indent + bullet(element));
    write(element, `${indent}  `, lines);
    end();
  } else if (BLOCKS.has(name)) {
    // A paragraph that begins a list item stands beside its bullet.
    const beside = /^\s*(?:-|\d+\.) $/u.test(lines.at(-1) ?? '');
    if (!beside) end();
    write(element, indent, lines);
    end();
  } else write(element, indent, lines);
}

function bullet(item: HTMLElement): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const first = Number(list.getAttribute('start') ?? 1) || 1;
  return `${first + [...list.children].indexOf(item)}. `;
}
