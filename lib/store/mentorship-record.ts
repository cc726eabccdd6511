import { Dexie } from 'dexie';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { checkInsOf } from './check-ins';
import { db } from './db';
import { goalsOf } from './goals';

/** Everything of a mentorship, by the person's own indexes; null when the person is gone. */
export async function readRecord(mentorship: Mentorship): Promise<MentorshipRecord | null> {
  const { id, personId } = mentorship;
  const theirs = [
    [personId, Dexie.minKey],
    [personId, Dexie.maxKey],
  ] as const;
  const [person, sessions, takeaways, touches, goals, checkIns] = await Promise.all([
    db.people.get(personId),
    db.sessions
      .where('[personId+startsAt]')
      .between(...theirs)
      .toArray(),
    db.takeaways
      .where('[personId+at]')
      .between(...theirs)
      .toArray(),
    db.touches
      .where('[personId+at]')
      .between(...theirs)
      .toArray(),
    goalsOf(id),
    checkInsOf(id),
  ]);
  return person ? { mentorship, person, sessions, takeaways, touches, goals, checkIns } : null;
}
