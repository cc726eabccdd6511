import type { Editor } from './editor';
import { EDITORS } from './index';
import type { EditorName } from './names';

/** For pages of the end-to-end tests: one editor at a time, by its name, and what it holds. */
export interface Bench {
  build: (name: EditorName, there: string, shadow: boolean) => Promise<void>;
  composer: () => HTMLElement;
  model: () => string;
  /** Every node and attribute of the page but for the editor's own. */
  around: () => string;
}

let editor: Editor | null = null;
let host: HTMLElement | null = null;

const bench: Bench = {
  async build(name, there, shadow) {
    editor?.end?.();
    host?.remove();
    host = document.createElement('main');
    document.body.append(host);
    editor = await EDITORS[name](shadow ? host.attachShadow({ mode: 'open' }) : host, there);
  },
  composer: () => editor!.composer,
  model: () => editor!.model(),
  around: () =>
    [document.documentElement, ...(host?.shadowRoot ? [host.shadowRoot] : [])]
      .map((root) => root.innerHTML.replace(editor!.own.outerHTML, ''))
      .join('\n'),
};

Object.assign(globalThis, { bench });
