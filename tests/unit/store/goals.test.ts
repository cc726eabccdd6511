import { describe, expect, it } from 'vitest';
import { cameTo, reworded } from '@/lib/mentorships/goal-change';
import { addArea } from '@/lib/store/areas';
import { goalsWith, readBrief } from '@/lib/store/brief';
import { changeCheckIn, checkInFacts, checkInsOf, removeCheckIn } from '@/lib/store/check-ins';
import { addGoal, changeGoal, goalsOf, removeGoal } from '@/lib/store/goals';
import { openGoalsWith } from '@/lib/store/goals-in-talk';
import { getMentorship, setMentorshipStatus, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson } from '@/lib/store/people';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

async function going(): Promise<{ personId: string; id: string }> {
  const personId = await savedPerson('Ada Moreno');
  const { mentorship } = await startMentorship(personId, 'mentee');
  await setMentorshipStatus(mentorship.id, 'active');
  return { personId, id: mentorship.id };
}

describe('goals (R4)', () => {
  it('are added as one line, at the end, and taken back', async () => {
    const { id } = await going();
    const before = await dump();
    const { changes } = await addGoal(id, ' Publish\none article ');
    await addGoal(id, 'Give a talk').then((second) => undo(second.changes));
    expect((await goalsOf(id)).map(({ title }) => title)).toEqual(['Publish one article']);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('are changed as they are stored now, and come back whole', async () => {
    const { id } = await going();
    const { goal } = await addGoal(id, 'Publish one article');
    later(2 * DAY);
    await changeGoal(goal.id, (one) => reworded(one, { measure: 'It is printed' }, Date.now()));
    const reached = await changeGoal(goal.id, (one) => cameTo(one, 'reached', Date.now()));
    expect(await goalsOf(id)).toMatchObject([
      { state: 'reached', progress: 100, changes: [{ before: { measure: '' }, agreed: false }] },
    ]);
    await undo(reached);
    expect(await goalsOf(id)).toMatchObject([{ state: 'open', progress: 0 }]);
    const whole = await dump();
    await undo(await removeGoal(goal.id));
    expect(await dump()).toBe(whole);
  });
});

describe('what the talks of a mentorship are for', () => {
  it('are its open goals in place of growth areas, as long as it goes on', async () => {
    const { personId, id } = await going();
    const { area } = await addArea('Tides');
    await patchPerson(personId, { growthAreaIds: [area.id] });
    const titles = async () =>
      (await goalsWith((await getPerson(personId))!)).map(({ title }) => title);
    expect(await titles(), 'before there is a goal').toEqual(['Tides']);
    const { goal } = await addGoal(id, 'Publish one article');
    await addGoal(id, 'Give a talk');
    await changeGoal(goal.id, (one) => cameTo(one, 'closed', Date.now()));
    expect(await titles()).toEqual(['Give a talk']);
    await setMentorshipStatus(id, 'paused');
    expect(await titles()).toEqual(['Tides']);
    expect(await openGoalsWith(personId)).toBeNull();
  });

  it('have the brief say which is to be looked at, in the talk nearest to its day', async () => {
    const { personId, id } = await going();
    await addGoal(id, 'Publish one article');
    const talk = async (days: number) =>
      (await planSession(personId, 30, MORNING + days * DAY)).session;
    const [soon, near, after] = [await talk(10), await talk(28), await talk(42)];
    const toLookAt = async (session: typeof soon) => {
      const person = (await getPerson(personId))!;
      return (await readBrief(person, session, Date.now(), 'UTC')).goals[0]?.toLookAt;
    };
    expect(await toLookAt(soon)).toBe(false);
    expect(await toLookAt(near)).toBe(true);
    expect(await toLookAt(after)).toBe(true);
  });
});

describe('check-ins (R5)', () => {
  it('are one a day, grow with every press, and go and come back', async () => {
    const { id } = await going();
    await changeCheckIn(id, '2026-11-21', ({ mine }) => ({ mine: { ...mine, energy: 4 } }));
    await changeCheckIn(id, '2026-11-21', ({ mine }) => ({ mine: { ...mine, safety: 2 } }));
    await changeCheckIn(id, '2026-10-21', () => ({ note: 'Slow' }));
    const [first, second] = await checkInsOf(id);
    expect(first).toMatchObject({ day: '2026-10-21', note: 'Slow' });
    expect(second?.mine).toMatchObject({ energy: 4, safety: 2, worth: null });
    const before = await dump();
    await undo(await removeCheckIn(first!.id));
    expect(await dump()).toBe(before);
  });

  it('know the talks with their person, and nobody else’s', async () => {
    const { personId, id } = await going();
    const other = await savedPerson('Ben Xu');
    const { session } = await enterSession(personId, 30, MORNING - DAY);
    await enterSession(other, 30, MORNING - DAY);
    await changeCheckIn(id, '2026-11-21', () => ({ note: 'Fine' }));
    const facts = await checkInFacts((await getMentorship(id))!);
    expect(facts.sessions).toMatchObject([{ id: session.id }]);
    expect(facts.checkIns).toMatchObject([{ note: 'Fine' }]);
  });
});
