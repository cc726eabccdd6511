import type { InsertRequest } from '../report';

/**
 * One editor family. What really happened is found out by reading the editor
 * back: an inserter promises nothing.
 */
export interface Inserter {
  /** Whether the element is an editor of this family. */
  suits: (element: HTMLElement) => boolean;
  /**
   * Puts the text where the caret belongs, as one undo step where the editor
   * allows it. Answers whether it tried: without the caret it does not.
   */
  put: (
    element: HTMLElement,
    text: string,
    mode: InsertRequest['mode'],
  ) => boolean | Promise<boolean>;
  /** Whether the browser did the editing, so that its own undo takes a failed attempt back. */
  undoable: boolean;
}
