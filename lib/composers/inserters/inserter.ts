import type { InsertRequest } from '../report';

/**
 * One editor family: puts the text where the caret belongs, as one undo step
 * where the editor allows it. Answers whether it is the family's editor; what
 * really happened is found out by reading the editor back.
 */
export type Inserter = (element: HTMLElement, text: string, mode: InsertRequest['mode']) => boolean;
