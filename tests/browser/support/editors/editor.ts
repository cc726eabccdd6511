/** An editor on a page: where text goes, and the part of the page that is its own. */
export interface Editor {
  /** The element that a site's rule or the caret would name. */
  composer: HTMLElement;
  own: Element;
  /** The text as the editor itself knows it, one line for each of its blocks. */
  model: () => string;
  /** Ends it, before its element leaves the page. */
  end?: () => void;
}

/** Builds an editor that holds `text`, at the end of `place`. */
export type BuildEditor = (place: ParentNode & Node, text: string) => Editor | Promise<Editor>;

/** An element at the end of `place`. */
export function within(place: ParentNode & Node): HTMLElement {
  const element = document.createElement('div');
  // As the editors' style sheets have it, which do not reach into shadow roots.
  element.style.whiteSpace = 'pre-wrap';
  place.append(element);
  return element;
}
