import type { Change } from '@/lib/data/change';
import type { Promised } from '@/lib/mentorships/mentorship';
import { db } from './db';
import { changeMentorship } from './mentorships';

/** The promises of the mentorship with somebody that goes on, in the order they were made (G2). */
export async function promisesWith(personId: string): Promise<Promised[]> {
  const mentorship = await db.mentorships
    .where('[status+personId]')
    .equals(['active', personId])
    .first();
  return mentorship?.promises ?? [];
}

/** Changes the promises of a mentorship by what `change` makes of them as they are stored now. */
export function changePromises(
  mentorshipId: string,
  change: (all: readonly Promised[]) => Promised[],
): Promise<Change[]> {
  return changeMentorship(mentorshipId, ({ promises }) => ({ promises: change(promises) }));
}
