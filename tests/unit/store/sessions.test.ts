import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { elapsed, pauseClock, resumeClock } from '@/lib/sessions/clock';
import { SessionSchema } from '@/lib/sessions/session';
import { keepNotes } from '@/lib/store/notes';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson } from '@/lib/store/people';
import {
  changeSession,
  currentSession,
  endSession,
  getSession,
  moveClock,
  recentSessions,
  startSession,
} from '@/lib/store/sessions';
import { takeawaysOf } from '@/lib/store/takeaways';
import { touchesOf } from '@/lib/store/touches';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const MINUTE = 60_000;

describe('starting a session', () => {
  it('stores it running, from now', async () => {
    expect(await currentSession()).toBeUndefined();
    const personId = await savedPerson();
    const session = await startSession(personId, 30);
    expect(await currentSession()).toEqual(session);
    expect(v.is(SessionSchema, session)).toBe(true);
    expect(session).toMatchObject({ personId, state: 'running', startsAt: Date.now() });
  });

  it('can be cut to another agenda', async () => {
    const cut = { kind: 'grow' as const, segments: [{ title: 'Goal', minutes: 15 }] };
    const session = await startSession(await savedPerson(), 15, cut);
    expect(v.is(SessionSchema, session)).toBe(true);
    expect(session).toMatchObject({ ...cut, clock: { plannedMs: 15 * MINUTE } });
  });

  it('gives the one that is running: there is one at the most', async () => {
    const personId = await savedPerson();
    const [first, second] = await Promise.all([
      startSession(personId, 30),
      startSession(personId, 60),
    ]);
    expect(second?.id).toBe(first?.id);
    expect((await startSession(personId, 15)).id).toBe(first?.id);
    expect(await count('sessions')).toBe(1);
  });

  it('is possible again once the other has ended', async () => {
    const personId = await savedPerson();
    const first = await startSession(personId, 30);
    await endSession(first.id);
    expect((await startSession(personId, 30)).id).not.toBe(first.id);
  });
});

describe('the clock of a running session', () => {
  it('is moved as it is stored, so that two panels agree', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    later(10 * MINUTE);
    await Promise.all([moveClock(id, pauseClock), moveClock(id, pauseClock)]);
    later(5 * MINUTE);
    await moveClock(id, resumeClock);
    const session = await getSession(id);
    expect(session?.clock?.pauses).toHaveLength(1);
    expect(elapsed(session!.clock!, later(MINUTE))).toBe(11 * MINUTE);
  });

  it('keeps notes that are typed meanwhile, and the other way round', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    await Promise.all([
      keepNotes(id, '', 'Tides'),
      moveClock(id, pauseClock),
      keepNotes(id, 'Tides', 'Tides and lights'),
    ]);
    expect(await getSession(id)).toMatchObject({
      notes: 'Tides and lights',
      clock: { pauses: [{ to: null }] },
    });
  });

  it('is moved with the session as it is stored, and not touched when nothing moves', async () => {
    const { id, segments, updatedAt } = await startSession(await savedPerson(), 30);
    later(MINUTE);
    await moveClock(id, (clock, at, session) => {
      expect(at).toBe(Date.now());
      expect(session.segments).toEqual(segments);
      return clock;
    });
    expect((await getSession(id))?.updatedAt).toBe(updatedAt);
  });

  it('of a session that is gone is nobody’s business', async () => {
    await moveClock('gone', pauseClock);
    expect(await count('sessions')).toBe(0);
  });
});

describe('ending a session', () => {
  it('stops its clock, logs the contact and says you are talking', async () => {
    const personId = await savedPerson();
    const { id } = await startSession(personId, 30);
    const now = later(27 * MINUTE);
    await endSession(id);
    const session = await getSession(id);
    expect(session).toMatchObject({ state: 'ended', clock: { endedAt: now } });
    expect(elapsed(session!.clock!, later())).toBe(27 * MINUTE);
    expect(await touchesOf(personId)).toMatchObject([
      { kind: 'session', direction: 'both', refId: id, at: now },
    ]);
    expect(await getPerson(personId)).toMatchObject({ stage: 'talking', lastTouchAt: now });
    expect(await currentSession()).toBeUndefined();
  });

  it.each([
    ['contacted', 'talking'],
    ['active', 'active'],
    ['paused', 'paused'],
    ['declined', 'declined'],
  ] as const)('moves “%s” to “%s”', async (before, after) => {
    const personId = await savedPerson();
    await patchPerson(personId, { stage: before });
    await endSession((await startSession(personId, 30)).id);
    expect((await getPerson(personId))?.stage).toBe(after);
  });

  it('counts once, even when pressed twice at the same time', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    await Promise.all([endSession(id), endSession(id)]);
    expect(await count('touches')).toBe(1);
  });

  it('keeps the notes', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    await Promise.all([keepNotes(id, '', 'Tides'), endSession(id)]);
    expect(await getSession(id)).toMatchObject({ notes: 'Tides', state: 'ended' });
  });

  it('brings the takeaways to the words typed last, so that the recap has them', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    await keepNotes(id, '', '[] Send');
    await keepNotes(id, '[] Send', '[] Send the tables');
    await endSession(id);
    expect(await takeawaysOf(id)).toMatchObject([{ text: 'Send the tables' }]);
  });

  it('can be undone: it runs again', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    const before = await dump();
    later(MINUTE);
    await undo(await endSession(id));
    expect(await dump()).toBe(before);
    expect((await currentSession())?.id).toBe(id);
  });
});

describe('changing a session', () => {
  it('starts from what is stored, keeps the rest, and can be undone', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    const before = await dump();
    const [first] = await Promise.all([
      changeSession(id, () => ({ methods: ['review'] })),
      changeSession(id, ({ methods }) => ({ methods: [...methods, 'practice'], kind: 'grow' })),
    ]);
    expect(await getSession(id)).toMatchObject({ methods: ['review', 'practice'], kind: 'grow' });
    await undo(first);
    expect((await getSession(id))?.methods).toEqual(['review', 'practice']);
    await changeSession(id, () => ({ methods: [], kind: 'regular' }));
    expect(await dump()).toBe(before);
  });

  it('that is gone changes nothing', async () => {
    expect(await changeSession('gone', () => ({ kind: 'grow' }))).toEqual([]);
  });
});

describe('past sessions', () => {
  it('are listed newest first, without the running one', async () => {
    const personId = await savedPerson();
    const ids: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { id } = await startSession(personId, 15);
      later(20 * MINUTE);
      await endSession(id);
      ids.unshift(id);
    }
    await startSession(personId, 15);
    expect((await recentSessions(10)).map(({ id }) => id)).toEqual(ids);
    expect((await recentSessions(2)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });
});
