import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { NOTHING_SAID, type CheckIn } from '@/lib/mentorships/check-in';
import type { CheckInFacts } from '@/lib/mentorships/check-in-due';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { db } from './db';
import { mutate } from './mutate';

/** A mentorship's check-ins, the oldest first. */
export function checkInsOf(mentorshipId: string): Promise<CheckIn[]> {
  return db.checkIns
    .where('[mentorshipId+day]')
    .between([mentorshipId, Dexie.minKey], [mentorshipId, Dexie.maxKey])
    .toArray();
}

/** What says when the next is due (R5): the talks with the person, and the check-ins there were. */
export async function checkInFacts(
  mentorship: Mentorship,
): Promise<Omit<CheckInFacts, 'checkIns'> & { checkIns: CheckIn[] }> {
  const [sessions, checkIns] = await Promise.all([
    db.sessions
      .where('[personId+startsAt]')
      .between([mentorship.personId, Dexie.minKey], [mentorship.personId, Dexie.maxKey])
      .toArray(),
    checkInsOf(mentorship.id),
  ]);
  return { mentorship, sessions, checkIns };
}

/** Changes the check-in of a day, which begins with the first thing said: there is one a day. */
export async function changeCheckIn(
  mentorshipId: string,
  day: string,
  change: (checkIn: Pick<CheckIn, 'mine' | 'theirs' | 'note'>) => Partial<CheckIn>,
): Promise<Change[]> {
  const { changes } = await mutate(['checkIns'], async (write) => {
    const stored = await db.checkIns
      .where('[mentorshipId+day]')
      .equals([mentorshipId, day])
      .first();
    if (stored) return write.patch('checkIns', stored.id, change(stored));
    const blank = { mentorshipId, day, mine: NOTHING_SAID, theirs: NOTHING_SAID, note: '' };
    await write.add('checkIns', { ...blank, ...change(blank) });
  });
  return changes;
}

export async function removeCheckIn(id: string): Promise<Change[]> {
  return (await mutate(['checkIns'], (write) => write.remove('checkIns', id))).changes;
}
