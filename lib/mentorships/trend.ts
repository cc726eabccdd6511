import { ASPECTS, type Aspect, type CheckIn, type Side } from './check-in';

/** R5: what the check-ins say over time, told in words, and honest about how little a few of them say. */

/** One score, 1 to 5, of a day. */
interface Point {
  day: string;
  score: number;
}

export type Trend =
  | { kind: 'few' | 'same' }
  /** Since the day before which it was otherwise. */
  | { kind: 'up' | 'down'; since: string };

/** So many scores are compared with as many before them. */
const COMPARED = 2;
/** A whole point between two means; less is a mood. */
const A_CHANGE = 1;

/** What was said of an aspect, the oldest first. */
export function pointsOf(
  checkIns: readonly CheckIn[],
  side: 'mine' | 'theirs',
  aspect: Aspect,
): Point[] {
  return checkIns
    .flatMap(({ day, [side]: said }) => {
      const score = said[aspect];
      return score === null ? [] : [{ day, score }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The mean of the last two against the two before. */
export function trendOf(points: readonly Point[]): Trend {
  const [before, last] = [points.slice(-2 * COMPARED, -COMPARED), points.slice(-COMPARED)];
  const from = before.at(-1);
  if (before.length < COMPARED || !from) return { kind: 'few' };
  const by = mean(last) - mean(before);
  if (Math.abs(by) < A_CHANGE) return { kind: 'same' };
  return { kind: by > 0 ? 'up' : 'down', since: from.day };
}

function mean(points: readonly Point[]): number {
  return points.reduce((sum, { score }) => sum + score, 0) / points.length;
}

/** "has gone down since September"; the year is said where it is not the year of `today`. */
export function trendWords(trend: Trend, today: string): string {
  if (!('since' in trend))
    return trend.kind === 'few' ? 'has too few looks to say yet' : 'is about the same';
  const sameYear = trend.since.slice(0, 4) === today.slice(0, 4);
  const month = new Intl.DateTimeFormat('en', {
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(trend.since));
  return `has gone ${trend.kind} since ${month}`;
}

/** At this or less somebody should know what can be done. */
const LOW = 2;

/** What asks for care in a check-in, on either side; safety before worth. */
export function lowIn(checkIn: Pick<CheckIn, 'mine' | 'theirs'>): 'safety' | 'worth' | null {
  const isLow = (aspect: Aspect) =>
    [checkIn.mine, checkIn.theirs].some((side) => {
      const score = side[aspect];
      return score !== null && score <= LOW;
    });
  if (isLow('safety')) return 'safety';
  return isLow('worth') ? 'worth' : null;
}

/** Whether anything was said. */
export function saysSomething(side: Side): boolean {
  return ASPECTS.some((aspect) => side[aspect] !== null);
}
