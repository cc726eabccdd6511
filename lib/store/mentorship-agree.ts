import type { Change } from '@/lib/data/change';
import { newGoal } from '@/lib/mentorships/goal';
import type { Proposal } from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import {
  begun,
  keptAsVersion,
  NO_PROPOSAL,
  takenBack,
  withAgreed,
} from '@/lib/mentorships/versions';
import { staged } from '@/lib/people/person';
import { db } from './db';
import { goalsOf } from './goals';
import { changeMentorship } from './mentorships';
import { mutate } from './mutate';

/** A1, A2: from session zero to the first version, and from change to version. */

/** It begins today where the user is; the person is active from now on. One undo takes all of it back. */
export async function beginMentorship(id: string, timeZone: string): Promise<Change[]> {
  const { changes } = await mutate(['mentorships', 'people'], async (write) => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship) return;
    const at = Date.now();
    const patch = begun(mentorship, at, timeZone);
    if (Object.keys(patch).length === 0) return;
    await write.patch('mentorships', id, patch);
    const person = await db.people.get(mentorship.personId);
    const moved = person ? staged(person, 'active', at) : {};
    if (Object.keys(moved).length > 0) await write.patch('people', mentorship.personId, moved);
  });
  return changes;
}

/** The first goal's sentence, as it is typed; the goal is there as soon as it says something, and gone with its last letter. */
export async function setFirstGoal(mentorshipId: string, title: string): Promise<Change[]> {
  const { changes } = await mutate(['goals'], async (write) => {
    const [first] = await goalsOf(mentorshipId);
    const empty = title.trim() === '';
    if (first && empty) await write.remove('goals', first.id);
    else if (first) await write.patch('goals', first.id, { title });
    else if (!empty) await write.add('goals', newGoal(mentorshipId, title, 0, Date.now()));
  });
  return changes;
}

/** Terms by what `change` makes of them as they are stored now, and how they were typed. */
export function changeTermsTyped(
  id: string,
  inWords: string,
  change: (terms: Terms) => Partial<Terms>,
): Promise<Change[]> {
  return changeMentorship(id, ({ terms }) => ({ inWords, terms: { ...terms, ...change(terms) } }));
}

/** What is said of a change before it is kept as a version. */
export function proposeChange(id: string, said: Partial<Proposal>): Promise<Change[]> {
  return changeMentorship(id, ({ proposal = NO_PROPOSAL }) => ({
    proposal: { ...proposal, ...said },
  }));
}

export function keepVersion(id: string): Promise<Change[]> {
  return changeMentorship(id, (mentorship) => keptAsVersion(mentorship, Date.now()));
}

/** The terms become those of the last version again. */
export function takeChangesBack(id: string): Promise<Change[]> {
  return changeMentorship(id, takenBack);
}

/** Whether both said yes to the version that was made at `at`. */
export function setAgreed(id: string, at: number, agreed: boolean): Promise<Change[]> {
  return changeMentorship(id, (mentorship) => withAgreed(mentorship, at, agreed));
}
