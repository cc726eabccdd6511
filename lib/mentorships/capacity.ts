import { teaches, type Mentorship, type Role } from './mentorship';
import type { Rhythm } from './terms';

/** G1: the hours a week you have for mentoring, against what your mentorships promise. */

/** An ad hoc talk is counted as one in so many days: nobody said how often. */
export const AD_HOC_DAYS = 30;

/** As far as days of a rhythm are counted (see `terms.ts`). */
const MOST_DAYS = 1_000;

type Given = Pick<Mentorship, 'id' | 'personId' | 'role' | 'status' | 'terms'>;

/** What one mentorship takes of your week. */
export interface Share {
  mentorshipId: string;
  personId: string;
  role: Role;
  rhythm: Rhythm;
  /** A week, in minutes; not rounded. */
  minutes: number;
}

export interface Promised {
  /** The largest first. */
  shares: readonly Share[];
  /** A week, in whole minutes. */
  minutes: number;
  /** How many are counted as which. */
  mentees: number;
  peers: number;
  adHoc: number;
  /** How many go on without a rhythm: nothing can be counted of them. */
  unsaid: number;
}

/** Minutes a week that a rhythm takes; not rounded. */
export function weekly(rhythm: Rhythm): number {
  return (rhythm.minutes * 7) / (rhythm.kind === 'every' ? rhythm.days : AD_HOC_DAYS);
}

/** What the active mentorships take in which you teach somebody, peers too; what you learn in is no promise of yours. */
export function promised(mentorships: readonly Given[]): Promised {
  const counted = mentorships.filter(
    ({ role, status }) => status === 'active' && role !== 'mentee',
  );
  const withRhythm = counted.flatMap(({ id, personId, role, terms: { rhythm } }) =>
    rhythm ? [{ role, mentorshipId: id, personId, rhythm, minutes: weekly(rhythm) }] : [],
  );
  const shares = withRhythm.toSorted((a, b) => b.minutes - a.minutes);
  return {
    shares,
    minutes: total(shares),
    mentees: shares.filter(({ role }) => teaches(role)).length,
    peers: shares.filter(({ role }) => role === 'peer').length,
    adHoc: shares.filter(({ rhythm }) => rhythm.kind === 'ad-hoc').length,
    unsaid: counted.length - shares.length,
  };
}

export type Capacity =
  | { is: 'unsaid' }
  | { is: 'room' | 'full' | 'over'; have: number; by: number };

/** How `minutes` of a week stand against the hours there are; null is not said. `by` is what is left, or too much. */
export function capacity(hours: number | null, minutes: number): Capacity {
  if (hours === null) return { is: 'unsaid' };
  const have = Math.round(hours * 60);
  const is = minutes > have ? 'over' : minutes === have ? 'full' : 'room';
  return { is, have, by: Math.abs(have - minutes) };
}

/** The one change that gives most back: the largest share half as often, and what is promised then, in whole minutes a week. */
export function relief(
  shares: readonly Share[],
): { share: Share; rhythm: Rhythm; minutes: number } | null {
  for (const share of shares) {
    const { rhythm } = share;
    if (rhythm.kind !== 'every' || rhythm.days * 2 > MOST_DAYS) continue;
    const rarer = { ...rhythm, days: rhythm.days * 2 };
    const others = shares.filter((one) => one !== share);
    return { share, rhythm: rarer, minutes: total([...others, { minutes: weekly(rarer) }]) };
  }
  return null;
}

function total(shares: readonly { minutes: number }[]): number {
  const sum = shares.reduce((all, { minutes }) => all + minutes, 0);
  // Fractions add up a trifle differently in another order: that must not tip a half.
  return Math.round(Math.round(sum * 1e6) / 1e6);
}
