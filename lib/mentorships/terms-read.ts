import { READERS } from './terms-read-rules';
import { untilRead } from './terms-read-until';
import type { Rhythm, Term, Terms } from './terms';

/** What a few words say of how often and how long. */
export interface Understood {
  /** How often, in days; null for ad hoc. */
  days?: number | null;
  minutes?: number;
  term?: Term;
  /** What none of it explains, as it was typed; an empty text is the best. */
  unread: string;
}

/** Words that only hold the others together. */
const GLUE =
  /^(?:a|an|and|at|about|around|call|calls|chat|chats|each|for|in|is|it|let|meet|meeting|meetings|of|on|once|or|our|per|roughly|say|session|sessions|talk|talks|the|then|time|us|we|will|with|works?)$/iu;

const USUAL_MINUTES = 30;

/**
 * A1: reads "30 min weekly for 6 weeks", "1h fortnightly until 31 Jan" or
 * "ad hoc", seen from `today`. Never throws; whatever is not understood is left
 * in `unread`, so that it can be said.
 */
export function readTerms(words: string, today: Temporal.PlainDate): Understood {
  let left = words
    .slice(0, 300)
    .replace(/[‐-–—-]/gu, ' ')
    .replace(/[’']/gu, "'");
  const found: Understood = { unread: '' };
  const until = untilRead(left, today);
  if (until) {
    found.term = until.term;
    left = until.left;
  }
  for (const { pattern, read } of READERS) {
    const match = pattern.exec(left);
    const said = match && read([...match]);
    if (!match || !said || Object.keys(said).some((key) => key in found)) continue;
    Object.assign(found, said);
    // A sign that no rule spans, so that words which were not neighbours do not become so.
    left = `${left.slice(0, match.index)} ; ${left.slice(match.index + match[0].length)}`;
  }
  const unread = left.split(/[\s,;.:!?/~+&()]+/u).filter((word) => word !== '' && !GLUE.test(word));
  return { ...found, unread: unread.join(' ') };
}

/** The terms with what was understood in the place of what was; nothing understood changes nothing. */
export function withUnderstood(
  { rhythm, term }: Pick<Terms, 'rhythm' | 'term'>,
  { days, minutes, term: newTerm }: Understood,
): Pick<Terms, 'rhythm' | 'term'> {
  return { rhythm: newRhythm(rhythm, days, minutes), term: newTerm ?? term };
}

/** A length alone says nothing of how often: it waits for that, unless it was agreed before. */
function newRhythm(
  was: Rhythm | null,
  days: number | null | undefined,
  minutes = was?.minutes ?? USUAL_MINUTES,
): Rhythm | null {
  if (days === null) return { kind: 'ad-hoc', minutes };
  if (days !== undefined) return { kind: 'every', days, minutes };
  return was && { ...was, minutes };
}
