import type { TakeawayKind } from '../takeaway';

/** What each kind of takeaway begins with (look.md), as it is written for the user. */
export const MARKS: Record<TakeawayKind, string> = {
  action: '[]',
  advice: '!',
  question: '?',
  decision: '>',
  insight: '*',
};
export const PRIVATE_MARK = '//';

/** A stretch of a line, in UTF-16 units from its start. */
export interface Span {
  from: number;
  to: number;
}

/** How a line begins: what it is, and where its words start. */
export interface Marked {
  kind: TakeawayKind | null;
  private: boolean;
  /** An action whose box is ticked. */
  done: boolean;
  /** The kind's mark and the private one, for decoration. */
  mark: Span | null;
  privateMark: Span | null;
  /** Where the line's own words begin. */
  start: number;
}

// Marks of direction and other invisible characters hide no mark: what looks private is private.
const INDENT = /[\s\p{Cf}\p{Cc}]*/uy;
// At most a few levels on one line: `- 1. - text` is no list that anybody writes deeper.
const BULLET = /[-+]\s+|\d{1,9}[.)]\s+/uy;
/** Markdown's other bullet, before a mark of its own: `* [ ] text`, `* // text`. */
const STAR_BULLET = /\*\s+(?=\[[ xX]?\](?![([:])|\/\/)/uy;
const PRIVATE = /\/\//uy;
/** A link (`[x](…)`, `[x]: …`) and a picture (`![…]`) are no marks; neither are `!=`, `*emphasis*` and a rule of stars. */
const KINDS: [TakeawayKind, RegExp][] = [
  ['action', /\[[ xX]?\](?![([:])/uy],
  ['advice', /!(?=\s|$|[\p{L}\p{N}@#]|\/\/)/uy],
  ['question', /\?(?=\s|$|[\p{L}\p{N}@#]|\/\/)/uy],
  ['decision', />(?=\s|$|[\p{L}\p{N}@#]|\/\/)/uy],
  ['insight', /\*(?=\s)(?!(?:\s*\*){2,}\s*$)/uy],
];

/**
 * Reads the marks at a line's start. Indentation and list bullets may stand
 * before them, and `//` before or after the kind's mark. `* ` is an insight, as
 * the plain bullet of these notes is `-`.
 */
export function readMark(line: string): Marked {
  let at = skip(INDENT, line, 0);
  for (let level = 0; level < 3; level++) at = skip(BULLET, line, at);
  at = skip(STAR_BULLET, line, at);

  const first = privateAt(line, at);
  at = skip(INDENT, line, first?.to ?? at);
  const found = kindAt(line, at);
  at = skip(INDENT, line, found?.to ?? at);
  const second = first || !found ? null : privateAt(line, at);
  const privateMark = first ?? second;
  return {
    kind: found?.kind ?? null,
    private: privateMark !== null,
    done: found?.kind === 'action' && /x/iu.test(line.slice(found.from, found.to)),
    mark: found && { from: found.from, to: found.to },
    privateMark,
    start: skip(INDENT, line, second?.to ?? at),
  };
}

function kindAt(line: string, from: number): (Span & { kind: TakeawayKind }) | null {
  for (const [kind, pattern] of KINDS) {
    const to = skip(pattern, line, from);
    if (to > from) return { kind, from, to };
  }
  return null;
}

function privateAt(line: string, from: number): Span | null {
  const to = skip(PRIVATE, line, from);
  return to > from ? { from, to } : null;
}

/** Where `pattern` (sticky) ends if it stands at `from`; `from` if it does not. */
function skip(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(line) ? pattern.lastIndex : from;
}
