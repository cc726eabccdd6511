import { describe, expect, it } from 'vitest';
import { openOf } from '@/lib/reminders/fire';
import { db, stamped } from '@/lib/store/db';
import { addGoal, changeGoal } from '@/lib/store/goals';
import {
  changeMentorship,
  getMentorship,
  setMentorshipStatus,
  startMentorship,
} from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { patchPerson } from '@/lib/store/people';
import { finish, putOff, readReminders } from '@/lib/store/reminders';
import { patchSeat, seatPerson } from '@/lib/store/seats';
import { noteAllSeen } from '@/lib/store/seen';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { count, freshStore, later, savedPerson, wrote } from '../support/store';
import { aTakeaway } from '../sessions/notes/some-takeaways';

freshStore();
const MINUTE = 60_000;
const DAY = 86_400_000;

async function open(now = Date.now()) {
  const { reminders, seen } = await readReminders(now, 'UTC');
  return openOf(reminders, seen, now);
}
const kinds = async (now?: number) => (await open(now)).map(({ kind }) => kind);

async function goingOn(personId: string) {
  const { mentorship } = await startMentorship(personId, 'mentee');
  await setMentorshipStatus(mentorship.id, 'active');
  await changeMentorship(mentorship.id, () => ({ startedOn: '2026-11-21' }));
  return mentorship.id;
}

describe('what is due, from the store', () => {
  it('is nothing in a new profile', async () => {
    expect(await readReminders(MORNING, 'UTC')).toEqual({ reminders: [], seen: new Map() });
  });

  it('is of every kind of row, with its names', async () => {
    const personId = await savedPerson();
    await planSession(personId, 30, MORNING + 5 * MINUTE);
    const held = await enterSession(personId, 30, MORNING - 5 * 60 * MINUTE);
    const of = { sessionId: held.session.id, personId };
    await db.takeaways.bulkAdd([
      stamped(aTakeaway({ ...of, dueDay: '2026-11-21' })),
      stamped(aTakeaway({ ...of, dueDay: '2026-11-20', owner: 'them' })),
      stamped(aTakeaway({ ...of, kind: 'advice', statusAt: MORNING - 15 * DAY })),
    ]);
    const [seat] = await db.seats.orderBy('order').toArray();
    await seatPerson(seat!.id, personId);
    await patchSeat(seat!.id, { termEndsOn: '2026-11-21' });
    await patchPerson(personId, { lastTouchAt: MORNING - 90 * DAY });
    expect(new Set(await kinds())).toEqual(
      new Set([
        'session-soon',
        'wrap-up',
        'action',
        'their-action',
        'advice',
        'seat-term',
        'in-touch',
      ]),
    );
    expect((await open()).every(({ says }) => !says.includes('somebody removed'))).toBe(true);
  });

  it('has no advice that was given to a mentee: that is theirs to try', async () => {
    const personId = await savedPerson();
    await db.takeaways.add(
      stamped(aTakeaway({ personId, kind: 'advice', statusAt: MORNING - 15 * DAY })),
    );
    expect(await kinds()).toEqual(['advice']);
    await patchPerson(personId, { hats: ['mentee'] });
    expect(await kinds()).toEqual([]);
  });

  it('is gone with its cause, and back when that was undone', async () => {
    const id = await goingOn(await savedPerson());
    const { goal } = await addGoal(id, 'Read a tide table');
    const month = MORNING + 31 * DAY;
    expect(await kinds(month)).toContain('goal-evaluation');
    const looked = await changeGoal(goal.id, () => ({
      evaluations: [{ day: '2026-12-21', progress: 20, note: '' }],
    }));
    expect(await kinds(month)).not.toContain('goal-evaluation');
    await undo(looked);
    expect(await kinds(month)).toContain('goal-evaluation');
  });

  it('is the follow-up of a message, of whoever is not in a mentorship too', async () => {
    await wrote(await savedPerson());
    expect(await kinds(MORNING + 6 * DAY)).toEqual([]);
    expect(await kinds(MORNING + 7 * DAY)).toEqual(['follow-up']);
  });
});

describe('what became of one', () => {
  it('put off, it is not due until then; undone, it is', async () => {
    await goingOn(await savedPerson());
    const now = later(8 * DAY);
    const [reminder] = await open();
    expect(reminder?.kind).toBe('first-goal');
    const changes = await putOff([reminder!], now + DAY);
    expect(await open()).toEqual([]);
    expect(await kinds(now + DAY)).toEqual(['first-goal']);
    await undo(changes);
    expect(await kinds()).toEqual(['first-goal']);
  });

  it('done, it never comes again', async () => {
    await goingOn(await savedPerson());
    later(8 * DAY);
    await finish((await open())[0]!);
    expect(await kinds(Date.now() + 20 * DAY)).not.toContain('first-goal');
  });

  it('done, an action is done, and a promise is kept', async () => {
    const personId = await savedPerson();
    const id = await goingOn(personId);
    await addGoal(id, 'Read a tide table');
    await db.takeaways.add(stamped(aTakeaway({ personId, dueDay: '2026-11-21' })));
    const promise = {
      id: crypto.randomUUID(),
      text: 'Read it',
      owner: 'me',
      checkOn: '2026-11-21',
      state: 'open',
      stateAt: 0,
    } as const;
    await changeMentorship(id, () => ({ promises: [promise] }));
    for (const reminder of await open()) await finish(reminder);
    expect(await open()).toEqual([]);
    expect((await db.takeaways.toArray()).map(({ status }) => status)).toEqual(['done']);
    expect((await getMentorship(id))?.promises).toMatchObject([{ state: 'kept' }]);
    expect(await count('reminders')).toBe(0);
  });

  it('told, it is known by the moment, each once', async () => {
    await noteAllSeen(['a', 'b'], { firedAt: MORNING });
    await noteAllSeen(['b'], { firedAt: MORNING + 1 });
    const rows = await db.reminders.orderBy('key').toArray();
    expect(rows).toMatchObject([
      { key: 'a', firedAt: MORNING },
      { key: 'b', firedAt: MORNING + 1 },
    ]);
  });
});
