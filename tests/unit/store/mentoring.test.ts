import { describe, expect, it } from 'vitest';
import { readMentees, readTalksGiven } from '@/lib/store/mentoring';
import { setMentorshipStatus, startMentorship } from '@/lib/store/mentorships';
import { enterSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();

describe('whom you mentor (G1)', () => {
  it('are the people you teach while it goes on; their talks are known afterwards, too', async () => {
    const [mentee, mentor] = [await savedPerson('Ines Duarte'), await savedPerson('Ada Moreno')];
    const { mentorship } = await startMentorship(mentee, 'mentor');
    await startMentorship(mentor, 'mentee');
    await enterSession(mentee, 30, MORNING);
    await enterSession(mentor, 30, MORNING);
    const names = async () => (await readMentees()).map(({ person }) => person.name);
    expect(await names()).toEqual(['Ines Duarte']);
    await setMentorshipStatus(mentorship.id, 'ended');
    expect(await names()).toEqual([]);
    expect(await readTalksGiven()).toMatchObject([
      { mentorship: { id: mentorship.id }, sessions: [{ personId: mentee }] },
    ]);
  });
});
