import { onTestFinished } from 'vitest';

/** A place at the end of the page, gone after the test. */
export function place(): HTMLElement {
  const element = document.createElement('main');
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** A place within an open shadow root, as LinkedIn's `#interop-outlet` has one. */
export function shadowPlace(): ShadowRoot {
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  outlet.dataset.testid = 'interop-shadowdom';
  place().append(outlet);
  return outlet.attachShadow({ mode: 'open' });
}

const TELLTALE = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'submit',
  'drop',
];

/** What a page could notice, other than the text that arrives in its own editor. */
export interface Footprint {
  /** Events as a hand would make them; there must be none. */
  events: string[];
  /** Nodes, text or attributes changed outside the editor; there must be none. */
  changes: string[];
}

/** Watches the whole page but for `own`, in its document and in the shadow root it is in, until asked. */
export function watchPage(own: Element): () => Footprint {
  const view = own.ownerDocument.defaultView!;
  const events: string[] = [];
  const note = (event: Event) => events.push(event.type);
  for (const type of TELLTALE) view.addEventListener(type, note, true);
  const observer = new MutationObserver(() => {});
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of new Set([own.ownerDocument, own.getRootNode()]))
    observer.observe(root, everything);
  const before = markup(own);
  return () => {
    const outside = observer.takeRecords().filter(({ target }) => !own.contains(target));
    const changes = outside.map(({ type, target }) => `${type} of ${target.nodeName}`);
    if (markup(own) !== before) changes.push('markup');
    observer.disconnect();
    for (const type of TELLTALE) view.removeEventListener(type, note, true);
    return { events, changes };
  };
}

/** The page's markup around an editor, to the letter. */
function markup(own: Element): string {
  const root = own.getRootNode();
  const around = [own.ownerDocument.documentElement, ...(root === own.ownerDocument ? [] : [root])];
  return around.map((node) => (node as Element).innerHTML.replace(own.outerHTML, '')).join('\n');
}
