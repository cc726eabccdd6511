import { Dexie } from 'dexie';
import { amended, type Amend } from '@/lib/data/amend';
import type { Change } from '@/lib/data/change';
import {
  moved,
  newMentorship,
  type Mentorship,
  type MentorshipStatus,
  type Role,
} from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import { db } from './db';
import { mutate, type Writer } from './mutate';

export function getMentorship(id: string): Promise<Mentorship | undefined> {
  return db.mentorships.get(id);
}

/** All of them: there are dozens at the most. The newest first. */
export async function listMentorships(): Promise<Mentorship[]> {
  const all = await db.mentorships.toArray();
  return all.toSorted((a, b) => b.createdAt - a.createdAt);
}

export function mentorshipsIn(status: MentorshipStatus): Promise<Mentorship[]> {
  return db.mentorships
    .where('[status+personId]')
    .between([status, Dexie.minKey], [status, Dexie.maxKey])
    .toArray();
}

/** Those with somebody, the newest first. */
export function mentorshipsWith(personId: string): Promise<Mentorship[]> {
  return db.mentorships
    .where('[personId+createdAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .toArray();
}

/** The one with somebody that is not over, if there is one. */
export async function currentMentorship(personId: string): Promise<Mentorship | undefined> {
  const all = await mentorshipsWith(personId);
  return all.find(({ status }) => status !== 'ended');
}

/** Begins to agree a mentorship; one that is not over is gone on with, so there are no two at once. */
export async function startMentorship(
  personId: string,
  role: Role,
): Promise<{ mentorship: Mentorship; changes: Change[] }> {
  const { result, changes } = await mutate(['mentorships'], async (write) => {
    const current = await currentMentorship(personId);
    return current ?? write.add('mentorships', newMentorship(personId, role, Date.now()));
  });
  return { mentorship: result, changes };
}

/** Changes a mentorship by what `change` makes of it as it is stored now; undo takes it back. */
export async function changeMentorship(
  id: string,
  change: (mentorship: Mentorship) => Partial<Mentorship>,
): Promise<Change[]> {
  const { changes } = await mutate(['mentorships'], async (write) => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship) return;
    const patch = change(mentorship);
    if (Object.keys(patch).length > 0) await write.patch('mentorships', id, patch);
  });
  return changes;
}

/** Changes the named terms; the others stay as they are now, whichever surface changed them last. */
export function changeTerms(id: string, by: Amend<Terms>): Promise<Change[]> {
  return changeMentorship(id, ({ terms }) => ({ terms: { ...terms, ...amended(terms, by) } }));
}

export function setMentorshipStatus(
  id: string,
  status: MentorshipStatus,
  why = '',
): Promise<Change[]> {
  return changeMentorship(id, (mentorship) => moved(mentorship, status, Date.now(), why));
}

/** Removes a mentorship with its goals and check-ins; sessions and takeaways are the person's and stay. */
export async function removeMentorship(id: string): Promise<Change[]> {
  const { changes } = await mutate(['mentorships', 'goals', 'checkIns'], (write) =>
    removeWithAll(write, id),
  );
  return changes;
}

/** The same within a `mutate` of its own over those three tables. */
export async function removeWithAll(write: Writer, id: string): Promise<void> {
  const goals = await db.goals.where('mentorshipId').equals(id).primaryKeys();
  for (const key of goals) await write.remove('goals', key);
  const checkIns = await db.checkIns
    .where('[mentorshipId+day]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .primaryKeys();
  for (const key of checkIns) await write.remove('checkIns', key);
  await write.remove('mentorships', id);
}
