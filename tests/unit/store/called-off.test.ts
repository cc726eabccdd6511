import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { setMentorshipStatus, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { moveSession, planSession, removeSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

async function aPlannedTalk() {
  const person = await savedPerson();
  const { mentorship } = await startMentorship(person, 'mentee');
  await setMentorshipStatus(mentorship.id, 'active');
  const { session } = await planSession(person, 30, MORNING + 3 * DAY);
  later(DAY);
  return { session, told: async () => (await db.mentorships.get(mentorship.id))?.calledOff };
}

describe('a talk with a mentor that was planned', () => {
  it('is remembered when it is moved and when it is dropped', async () => {
    const { session, told } = await aPlannedTalk();
    await moveSession(session.id, MORNING + 5 * DAY);
    expect((await db.sessions.get(session.id))?.startsAt).toBe(MORNING + 5 * DAY);
    expect(await told()).toMatchObject([{ what: 'moved', at: MORNING + DAY }]);
    later(DAY);
    await removeSession(session.id);
    expect(await told()).toMatchObject([{ what: 'moved' }, { what: 'dropped' }]);
  });

  it('was never called off when that is undone', async () => {
    const { session } = await aPlannedTalk();
    const before = await dump();
    await undo(await removeSession(session.id));
    expect(await dump()).toBe(before);
    await undo(await moveSession(session.id, MORNING + 5 * DAY));
    expect(await dump()).toBe(before);
  });

  it('changes nothing of mentorships where there is none', async () => {
    const person = await savedPerson();
    const { session } = await planSession(person, 30, MORNING + DAY);
    later(DAY);
    await removeSession(session.id);
    expect(await db.mentorships.count()).toBe(0);
  });
});
