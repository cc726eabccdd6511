import { Dexie } from 'dexie';
import type { TalksOfOne } from '@/lib/mentorships/hours';
import { teaches } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { db } from './db';
import { readRecord } from './mentorship-record';
import { listMentorships } from './mentorships';

/** The mentorships in which you teach and that are not over, with all that is known of each (G1). */
export async function readMentees(): Promise<MentorshipRecord[]> {
  const all = await listMentorships();
  const going = all.filter(({ role, status }) => teaches(role) && status !== 'ended');
  return (await Promise.all(going.map(readRecord))).filter((record) => record !== null);
}

/** Every mentorship in which you teach or taught, with the talks; one whose person is gone is left out. */
export async function readTalksGiven(): Promise<TalksOfOne[]> {
  const mentorships = (await listMentorships()).filter(({ role }) => teaches(role));
  const people = await db.people.bulkGet(mentorships.map(({ personId }) => personId));
  const talks = await Promise.all(
    mentorships.map(({ personId }) =>
      db.sessions
        .where('[personId+startsAt]')
        .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
        .toArray(),
    ),
  );
  return mentorships.flatMap((mentorship, index) => {
    const [person, sessions] = [people[index], talks[index]];
    return person && sessions ? [{ mentorship, person, sessions }] : [];
  });
}
