import type { Rhythm, Term, Terms } from './terms';
import { arrangementWords } from './terms-words';

/** How often, and how long. */
export interface Arrangement {
  rhythm: Rhythm;
  term: Term;
}

/** A1: arrangements to pick by one digit, the usual ones first (S1, S2; S3's flash is about three talks). */
export const READY_TERMS: readonly Arrangement[] = [
  {
    rhythm: { kind: 'every', days: 7, minutes: 30 },
    term: { kind: 'for', count: 6, unit: 'week' },
  },
  {
    rhythm: { kind: 'every', days: 14, minutes: 60 },
    term: { kind: 'for', count: 3, unit: 'month' },
  },
  { rhythm: { kind: 'ad-hoc', minutes: 30 }, term: { kind: 'sessions', count: 3 } },
  {
    rhythm: { kind: 'every', days: 30, minutes: 60 },
    term: { kind: 'for', count: 12, unit: 'month' },
  },
  { rhythm: { kind: 'every', days: 14, minutes: 30 }, term: { kind: 'open' } },
  { rhythm: { kind: 'ad-hoc', minutes: 30 }, term: { kind: 'open' } },
];

/** The place of the ready-made arrangement that these terms are; -1 for one of their own. */
export function readyIndex(terms: Pick<Terms, 'rhythm' | 'term'>): number {
  const said = arrangementWords(terms);
  return READY_TERMS.findIndex((ready) => arrangementWords(ready) === said);
}
