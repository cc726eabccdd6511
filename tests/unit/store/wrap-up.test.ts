import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SessionSchema, type Session } from '@/lib/sessions/session';
import { db } from '@/lib/store/db';
import { draftsTo, markSent } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson } from '@/lib/store/people';
import { listSeats, patchSeat, seatPerson } from '@/lib/store/seats';
import { getSession } from '@/lib/store/sessions';
import { enterSession } from '@/lib/store/sessions-plan';
import {
  cadenceWith,
  changeWrapUp,
  dropNext,
  finishWrapUp,
  nextAfter,
  planNext,
  startThanks,
  thanksDraft,
} from '@/lib/store/wrap-up';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson, wrote } from '../support/store';

freshStore();
const DAY = 86_400_000;

async function held(daysAgo = 0): Promise<Session> {
  const person = await savedPerson();
  return (await enterSession(person, 45, MORNING - daysAgo * DAY - 3_600_000)).session;
}
const read = async ({ id }: Session) => (await getSession(id))!;

describe('a wrap-up', () => {
  it('keeps each part by itself, and fits the schema', async () => {
    const session = await held();
    await Promise.all([
      changeWrapUp(session.id, { feeling: 'good' }),
      changeWrapUp(session.id, { balance: 'even' }),
      changeWrapUp(session.id, ({ goalIds }) => ({ goalIds: [...goalIds, session.personId] })),
    ]);
    await finishWrapUp(session.id);
    const stored = await read(session);
    expect(stored.wrapUp).toEqual({
      doneAt: Date.now(),
      feeling: 'good',
      balance: 'even',
      nextOn: null,
      goalIds: [session.personId],
    });
    expect(v.safeParse(SessionSchema, stored).issues).toBeUndefined();
  });
});

describe('the next session', () => {
  it('is planned as long as this one, and taken back in one undo', async () => {
    const session = await held();
    const before = await dump();
    later();
    const { changes } = await planNext(session, MORNING + 14 * DAY, '2026-12-05');
    expect((await read(session)).wrapUp.nextOn).toBe('2026-12-05');
    const next = (await nextAfter(session))!;
    expect(next).toMatchObject({ state: 'planned', startsAt: MORNING + 14 * DAY });
    expect(next.segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('is planned with its day in the wrap-up, or not at all', async () => {
    const session = await held();
    const before = await dump();
    const full = () => {
      throw new Error('The disk is full.');
    };
    db.sessions.hook('updating', full);
    await expect(planNext(session, MORNING + 14 * DAY, '2026-12-05')).rejects.toThrow('full');
    db.sessions.hook('updating').unsubscribe(full);
    expect(await dump()).toBe(before);
  });

  it('can be dropped again', async () => {
    const session = await held();
    await planNext(session, MORNING + 14 * DAY, '2026-12-05');
    await dropNext(session.id, (await nextAfter(session))!.id);
    expect(await nextAfter(session)).toBeUndefined();
    expect((await read(session)).wrapUp.nextOn).toBeNull();
  });

  it('of an earlier session is the one that came after it', async () => {
    const earlier = await held(14);
    const { session: then } = await enterSession(earlier.personId, 30, MORNING - DAY);
    await planNext(then, MORNING + DAY, '2026-11-22');
    expect((await nextAfter(earlier))?.id).toBe(then.id);
  });

  it('comes by their own rhythm, else by the shortest of their seats, else by none', async () => {
    const id = await savedPerson();
    const cadence = async () => cadenceWith((await getPerson(id))!);
    expect(await cadence()).toBeNull();
    const [first, second] = await listSeats();
    await seatPerson(first!.id, id);
    await seatPerson(second!.id, id);
    await patchSeat(second!.id, { cadenceDays: 14 });
    expect(await cadence()).toBe(14);
    await patchPerson(id, { cadence: { idealDays: 7, latestDays: 11 } });
    expect(await cadence()).toBe(7);
  });
});

describe('thanks', () => {
  it('are a draft for the channel that was last used with them', async () => {
    const session = await held();
    await db.drafts.update(await wrote(session.personId), { channel: 'email' });
    later();
    expect(await thanksDraft(session)).toBeUndefined();
    const person = (await getPerson(session.personId))!;
    const draft = await startThanks(person, 'Hi, thank you.');
    expect(await thanksDraft(session)).toEqual(draft);
    expect(draft).toMatchObject({ purpose: 'thank-you', channel: 'email', state: 'open' });
  });

  it('for an earlier session are not those for this one', async () => {
    const earlier = await held(14);
    const person = (await getPerson(earlier.personId))!;
    await startThanks(person, 'Then');
    later(DAY);
    const { session } = await enterSession(person.id, 30, Date.now());
    expect(await thanksDraft(session)).toBeUndefined();
    await markSent((await startThanks(person, 'Now')).id);
    expect(await thanksDraft(session)).toMatchObject({ body: 'Now', state: 'sent' });
    expect(await draftsTo(person.id).count()).toBe(2);
  });
});
