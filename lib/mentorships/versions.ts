import { dayOf } from '@/lib/data/day';
import { differences } from './differences';
import { moved, type Mentorship, type Version } from './mentorship';
import { NO_TERMS, type Terms } from './terms';

/** A2: agreed terms are kept as versions, oldest first; nothing here changes an earlier one but its agreement. */

/** Nothing is said of a change yet. */
export const NO_PROPOSAL = { why: '', agreed: false, note: '' };

type Versioned = Pick<Mentorship, 'terms' | 'versions'>;

/** It begins on the day of `at` (epoch ms) in `timeZone`, with the terms as they are as the first version. */
export function begun(mentorship: Mentorship, at: number, timeZone: string): Partial<Mentorship> {
  const { status, terms, versions, proposal = NO_PROPOSAL } = mentorship;
  if (status !== 'agreeing') return {};
  return {
    ...moved(mentorship, 'active', at),
    startedOn: dayOf(at, timeZone).toString(),
    versions: [...versions, { at, terms, ...proposal }],
    proposal: NO_PROPOSAL,
  };
}

/** The parts in which the terms are not those of the last version any more; before the first, all that was said. */
export function unkept({ terms, versions }: Versioned): (keyof Terms)[] {
  return differences(versions.at(-1)?.terms ?? NO_TERMS, terms);
}

/** The terms become a version of their own, with what was said of the change; without a change, nothing does. */
export function keptAsVersion(mentorship: Mentorship, at: number): Partial<Mentorship> {
  if (unkept(mentorship).length === 0) return {};
  const { terms, versions, proposal = NO_PROPOSAL } = mentorship;
  return { versions: [...versions, { at, terms, ...proposal }], proposal: NO_PROPOSAL };
}

/** The terms are the last version's again. */
export function takenBack({ versions }: Versioned): Partial<Mentorship> {
  const last = versions.at(-1);
  return last ? { terms: last.terms, proposal: NO_PROPOSAL, inWords: '' } : {};
}

/** Whether both said yes to the version that was made at `at`, once that is known. */
export function withAgreed(
  { versions }: Versioned,
  at: number,
  agreed: boolean,
): { versions: Version[] } {
  return { versions: versions.map((one) => (one.at === at ? { ...one, agreed } : one)) };
}
