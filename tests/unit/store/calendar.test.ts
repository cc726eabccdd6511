import { describe, expect, it } from 'vitest';
import { giveSession, mentorshipFile } from '@/lib/store/calendar';
import { addGoal } from '@/lib/store/goals';
import { readRecord } from '@/lib/store/mentorship-record';
import {
  changeTerms,
  getMentorship,
  setMentorshipStatus,
  startMentorship,
} from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { changeSession } from '@/lib/store/sessions';
import { planSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

describe('a calendar', () => {
  it('is given a planned session by a number that grows, also after a move was undone', async () => {
    const { session } = await planSession(await savedPerson(), 30, MORNING + DAY);
    const numbers = [(await giveSession(session.id))?.calendarFiles];
    const moved = await changeSession(session.id, () => ({ startsAt: MORNING + 2 * DAY }));
    numbers.push((await giveSession(session.id))?.calendarFiles);
    await undo(moved);
    const last = await giveSession(session.id);
    expect([...numbers, last?.calendarFiles]).toEqual([1, 2, 3]);
    expect(last?.startsAt).toBe(MORNING + DAY);
  });

  it('is given a mentorship, is told of changes, and in the end that it is off', async () => {
    const { mentorship } = await startMentorship(await savedPerson(), 'mentee');
    const { id } = mentorship;
    await changeTerms(id, { rhythm: { kind: 'every', days: 7, minutes: 30 } });
    await addGoal(id, 'Read a tide table');
    const file = async () => {
      const now = await getMentorship(id);
      const record = now && (await readRecord(now));
      return mentorshipFile({ record: record!, startsAt: MORNING + DAY, timeZone: 'UTC' });
    };
    expect(await file(), 'nothing is agreed yet').toBeNull();
    await setMentorshipStatus(id, 'active');
    expect(await file()).toMatch(/SEQUENCE:0[^]*FREQ=WEEKLY/u);
    expect(await file()).toContain('SEQUENCE:1');
    await setMentorshipStatus(id, 'ended');
    expect(await file()).toMatch(/SEQUENCE:2[^]*STATUS:CANCELLED/u);
    expect((await getMentorship(id))?.calendar).toEqual({ sequence: 2, events: [] });
    expect(await file(), 'it was called off').toBeNull();
  });
});
