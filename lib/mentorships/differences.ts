import { ordered, partLabel, PARTS, partWords, type Sides } from './term-parts';
import type { Terms } from './terms';

/** A2: two versions of the terms, part by part. */

export type Difference = 'same' | 'added' | 'removed' | 'changed';

export interface SideBySide {
  part: keyof Terms;
  label: string;
  before: string;
  after: string;
  difference: Difference;
}

/** Every part that one of them says, with its words in both. */
export function sideBySide(
  before: Terms,
  after: Terms,
  sides: Sides,
  locale?: string,
): SideBySide[] {
  const differing = differences(before, after);
  return PARTS.map((part) => {
    const [was, is] = [before, after].map((terms) => partWords(terms, part, sides, locale));
    const words = { before: was ?? '', after: is ?? '' };
    const difference = differing.includes(part) ? kindOf(words) : ('same' as const);
    return { part, label: partLabel(part, sides), ...words, difference };
  }).filter((row) => row.before !== '' || row.after !== '');
}

/** The parts that differ, as an agreement is read; none exactly when the two say the same. */
export function differences(before: Terms, after: Terms): (keyof Terms)[] {
  return PARTS.filter((part) => said(before, part) !== said(after, part));
}

/** What a part says, whatever white space surrounds it and in whatever order it was chosen. */
function said(terms: Terms, part: keyof Terms): string {
  const value = part === 'methods' ? ordered(terms.methods) : terms[part];
  return JSON.stringify(trimmed(value));
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, trimmed(inner)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function kindOf({ before, after }: { before: string; after: string }): Difference {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
}
