import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { elapsed } from '@/lib/sessions/clock';
import { SessionSchema } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { getPerson } from '@/lib/store/people';
import { getSession } from '@/lib/store/sessions';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import {
  actionsDue,
  heldAsPlanned,
  sessionsAhead,
  sessionsDue,
  wrapUpsWaiting,
} from '@/lib/store/today';
import { finishWrapUp } from '@/lib/store/wrap-up';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';
import { aTakeaway } from '../sessions/notes/some-takeaways';

freshStore();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nine in the morning here is six in the evening there. */
const TOKYO = 'Asia/Tokyo';

async function plan(...offsets: number[]) {
  const person = await savedPerson();
  const ids = [];
  for (const offset of offsets)
    ids.push((await planSession(person, 30, MORNING + offset)).session.id);
  return { person, ids };
}

describe('planned sessions', () => {
  it('are due on their day and after, the oldest first', async () => {
    const { ids } = await plan(5 * HOUR, -2 * DAY, 16 * HOUR, 3 * DAY);
    const due = await sessionsDue(MORNING, 'UTC');
    expect(due.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  });

  it('belong to the day where the user is', async () => {
    const { ids } = await plan(5 * HOUR, 7 * HOUR);
    expect((await sessionsDue(MORNING, TOKYO)).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await sessionsAhead(MORNING, TOKYO)).map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('are seen a week ahead', async () => {
    const { ids } = await plan(DAY, 7 * DAY, 8 * DAY);
    const ahead = await sessionsAhead(MORNING, 'UTC');
    expect(ahead.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });
});

describe('a planned session that took place without Boardside', () => {
  it('has ended when and as long as planned, and was a contact', async () => {
    const { person, ids } = await plan(-2 * DAY);
    const changes = await heldAsPlanned(ids[0]!);
    const session = (await getSession(ids[0]!))!;
    expect(session.state).toBe('ended');
    expect(elapsed(session.clock!, Date.now())).toBe(30 * 60_000);
    expect(v.safeParse(SessionSchema, session).issues).toBeUndefined();
    expect(await db.touches.toArray()).toMatchObject([
      { kind: 'session', refId: session.id, at: MORNING - 2 * DAY + 30 * 60_000 },
    ]);
    expect((await getPerson(person))?.stage).toBe('talking');
    expect(await wrapUpsWaiting(MORNING)).toHaveLength(1);
    expect(changes.length).toBeGreaterThan(1);
  });

  it('is planned again after undo', async () => {
    const { ids } = await plan(-2 * DAY);
    const before = await dump();
    later();
    await undo(await heldAsPlanned(ids[0]!));
    expect(await dump()).toBe(before);
  });

  it('is not entered twice', async () => {
    const { ids } = await plan(-2 * DAY);
    await heldAsPlanned(ids[0]!);
    expect(await heldAsPlanned(ids[0]!)).toEqual([]);
  });
});

describe('wrap-ups', () => {
  it('wait from the end of a session until they are done, the latest first', async () => {
    const person = await savedPerson();
    const [first, second] = [
      await enterSession(person, 30, MORNING - 3 * DAY),
      await enterSession(person, 30, MORNING - DAY),
    ];
    const waiting = async () => (await wrapUpsWaiting(MORNING)).map(({ id }) => id);
    expect(await waiting()).toEqual([second.session.id, first.session.id]);
    const changes = await finishWrapUp(second.session.id);
    expect(await waiting()).toEqual([first.session.id]);
    await undo(changes);
    expect(await waiting()).toHaveLength(2);
  });

  it('stop by themselves after two months', async () => {
    const person = await savedPerson();
    await enterSession(person, 30, MORNING - 61 * DAY);
    expect(await wrapUpsWaiting(MORNING)).toEqual([]);
  });
});

describe('actions', () => {
  const put = (given: Partial<Takeaway>) => db.takeaways.add(aTakeaway(given));
  const due = async (timeZone = 'UTC') => {
    const { mine, theirs } = await actionsDue(MORNING, timeZone);
    return [mine, theirs].map((actions) => actions.map(({ text }) => text));
  };

  it('are due on their day and after, by who owes them, the longest due first', async () => {
    await put({ text: 'today', dueDay: '2026-11-21' });
    await put({ text: 'over', dueDay: '2026-11-01' });
    await put({ text: 'tomorrow', dueDay: '2026-11-22' });
    await put({ text: 'no day' });
    await put({ text: 'nobody’s', dueDay: '2026-11-20', owner: null });
    await put({ text: 'theirs', dueDay: '2026-11-19', owner: 'them' });
    expect(await due()).toEqual([['over', 'nobody’s', 'today'], ['theirs']]);
  });

  it('are not what is done, set aside or no action', async () => {
    await put({ dueDay: '2026-11-20', status: 'done' });
    await put({ dueDay: '2026-11-20', status: 'set-aside' });
    await put({ dueDay: '2026-11-20', kind: 'decision', status: 'open' });
    expect(await due()).toEqual([[], []]);
  });

  it('know the day where the user is', async () => {
    await put({ text: 'tomorrow', dueDay: '2026-11-22' });
    expect(await due('Pacific/Kiritimati')).toEqual([[], []]);
    const { mine } = await actionsDue(MORNING + 2 * HOUR, 'Pacific/Kiritimati');
    expect(mine).toHaveLength(1);
  });
});
