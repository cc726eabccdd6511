import { counted, termWords } from './term';
import type { Rhythm, Term } from './terms';

/** A1: how often and how long, as people say it. */

/** "30 minutes a week", "1 hour every 2 weeks", "ad hoc, 30 minutes each". */
export function rhythmWords(rhythm: Rhythm): string {
  const length = lengthWords(rhythm.minutes);
  return rhythm.kind === 'ad-hoc'
    ? `ad hoc, ${length} each`
    : `${length} ${everyWords(rhythm.days)}`;
}

/** "a week", "every 2 weeks", "a month", "every 10 days". */
function everyWords(days: number): string {
  const [count, unit] =
    days % 30 === 0
      ? [days / 30, 'month']
      : days % 7 === 0
        ? [days / 7, 'week']
        : ([days, 'day'] as const);
  return count === 1 ? `a ${unit}` : `every ${count} ${unit}s`;
}

/** "30 minutes", "1 hour", "90 minutes", "2 hours". */
export function lengthWords(minutes: number): string {
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}

/** "30 minutes a week for 6 weeks"; only what was said, and nothing where nothing was. */
export function arrangementWords(
  { rhythm, term }: { rhythm: Rhythm | null; term: Term | null },
  locale = 'en',
): string {
  const said = [rhythm && rhythmWords(rhythm), term && termWords(term, locale)];
  return said.filter(Boolean).join(rhythm?.kind === 'ad-hoc' ? ', ' : ' ');
}
