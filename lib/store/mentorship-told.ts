import { meantWith, toldOf, toTellOf, type ToldMentorship } from '@/lib/mentorships/told';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { goalsOf } from './goals';
import { listMentorships, mentorshipsWith } from './mentorships';
import { getPerson } from './people';

/** What a message to somebody can say of the mentorship with them; null without one. */
export async function mentorshipToldTo(personId: string): Promise<ToldMentorship | null> {
  return read(meantWith(await mentorshipsWith(personId)));
}

/** A4: what can be said of the mentorship that a manager is to be told of; null if none waits for it. */
export async function mentorshipToTell(): Promise<ToldMentorship | null> {
  return read(toTellOf(await listMentorships()));
}

async function read(mentorship: Mentorship | undefined): Promise<ToldMentorship | null> {
  if (!mentorship) return null;
  const [goals, person] = await Promise.all([
    goalsOf(mentorship.id),
    getPerson(mentorship.personId),
  ]);
  return toldOf(mentorship, goals, person?.name ?? '');
}
