import type { Code, Finding, Fix, Message, Span } from './finding';
import type { Reading } from './reading/reading';

/** One place where a rule is broken. */
export interface Hit {
  says: string;
  at: Span;
  /** Where this place is milder or graver than the rule's own level. */
  level?: Finding['level'];
  fix?: Fix | null;
}

/** What a fair reviewer looks for: when it matters, why, and how it is seen. */
export interface Rule {
  code: Code;
  level: Finding['level'];
  why: string;
  /** An id of the source documents: S1 to S5, O1 to O8, or a promise of the product. */
  source: string;
  /** Whether the rule has anything to say for this purpose and channel. */
  applies: (message: Message) => boolean;
  find: (reading: Reading) => Hit[];
}

/** A span of the body. */
export function inBody(from: number, to: number): Span {
  return { field: 'body', from, to };
}

/** The text a message quotes back to its writer, shortened so that one line holds it. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= 60) return `“${line}”`;
  // Never half a character.
  return `“${line
    .slice(0, 57)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…”`;
}
