import type { EditorView } from '@codemirror/view';

export interface Link {
  from: number;
  to: number;
  url: string;
}

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"“”]+/giu;
const SAFE = /^(?:https?|mailto):$/u;

/** The addresses in a line, without the punctuation of the sentence around them. */
export function linksIn(line: string): Link[] {
  return [...line.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const url = trimmed(found);
    const parsed = URL.parse(url);
    const safe = parsed !== null && SAFE.test(parsed.protocol);
    return safe ? [{ from: index, to: index + url.length, url: parsed.href }] : [];
  });
}

/** `(see https://example.org/a_(b)).` ends at its own bracket. */
function trimmed(address: string): string {
  let url = address.replace(/[.,;:!?'’*_\]]+$/u, '');
  while (url.endsWith(')') && url.split(')').length > url.split('(').length)
    url = url.slice(0, -1).replace(/[.,;:!?'’*_\]]+$/u, '');
  return url;
}

/** The link at a place of the notes. */
export function linkAt(view: EditorView, at: number): Link | undefined {
  const line = view.state.doc.lineAt(at);
  return linksIn(line.text).find(({ from, to }) => at - line.from >= from && at - line.from <= to);
}

/** Opens it in a tab of its own that knows nothing of the notes. */
export function openLink({ url }: Link): void {
  globalThis.open(url, '_blank', 'noopener,noreferrer');
}
