import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { elapsed } from '@/lib/sessions/clock';
import { SessionSchema } from '@/lib/sessions/session';
import { db } from '@/lib/store/db';
import { undo } from '@/lib/store/mutate';
import { keepNotes } from '@/lib/store/notes';
import { getPerson } from '@/lib/store/people';
import { currentSession, endSession, getSession, startSession } from '@/lib/store/sessions';
import { enterSession, planSession, removeSession, startPlanned } from '@/lib/store/sessions-plan';
import { touchesOf, weSpoke } from '@/lib/store/touches';
import { MORNING } from '../support/rows';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const PAIR = { kind: 'own' as const, segments: [{ title: 'Chart', minutes: 25 }] };

describe('planning a session', () => {
  it('stores it with its agenda, not begun, and without a contact', async () => {
    const personId = await savedPerson();
    const { session } = await planSession(personId, 25, MORNING + DAY, PAIR);
    expect(v.is(SessionSchema, session)).toBe(true);
    expect(session).toMatchObject({
      ...PAIR,
      state: 'planned',
      clock: null,
      startsAt: MORNING + DAY,
    });
    expect(await currentSession()).toBeUndefined();
    expect(await touchesOf(personId)).toEqual([]);
  });

  it('can be undone', async () => {
    const personId = await savedPerson();
    const before = await dump();
    await undo((await planSession(personId, 30, MORNING)).changes);
    expect(await dump()).toBe(before);
  });
});

describe('starting a planned session', () => {
  it('runs from now for as long as its agenda, with all that was prepared', async () => {
    const { session } = await planSession(await savedPerson(), 25, MORNING + DAY, PAIR);
    await keepNotes(session.id, '', 'Bring the chart');
    const at = later(DAY);
    const started = await startPlanned(session.id);
    expect(v.is(SessionSchema, started)).toBe(true);
    expect(started).toMatchObject({
      ...PAIR,
      id: session.id,
      state: 'running',
      startsAt: at,
      clock: { startedAt: at, plannedMs: 25 * MINUTE },
      notes: 'Bring the chart',
    });
    expect(await currentSession()).toEqual(started);
  });

  it('gives the one that runs instead: there is one at the most', async () => {
    const { session } = await planSession(await savedPerson(), 30, MORNING);
    const running = await startSession(await savedPerson('Ada Moreno'), 30);
    expect(await startPlanned(session.id)).toEqual(running);
    expect(await getSession(session.id)).toEqual(session);
  });

  it('counts once, pressed in two panels at the same time', async () => {
    const { session } = await planSession(await savedPerson(), 30, MORNING);
    const [one, two] = await Promise.all([startPlanned(session.id), startPlanned(session.id)]);
    expect(two).toEqual(one);
  });

  it('that is gone or over gives nothing', async () => {
    const { id } = await startSession(await savedPerson(), 30);
    await endSession(id);
    expect(await startPlanned(id)).toBeNull();
    expect(await startPlanned('gone')).toBeNull();
  });
});

describe('a session entered after the fact', () => {
  it('has ended, with its minutes, and counts as a contact of its day', async () => {
    const personId = await savedPerson();
    const { session } = await enterSession(personId, 45, MORNING - DAY);
    expect(v.is(SessionSchema, session)).toBe(true);
    expect(session).toMatchObject({ state: 'ended', startsAt: MORNING - DAY });
    expect(elapsed(session.clock!, later(DAY))).toBe(45 * MINUTE);
    const endedAt = MORNING - DAY + 45 * MINUTE;
    expect(await touchesOf(personId)).toMatchObject([{ at: endedAt, refId: session.id }]);
    expect(await getPerson(personId)).toMatchObject({ stage: 'talking', lastTouchAt: endedAt });
  });

  it('does not make a later contact older, nor stop a session that runs', async () => {
    const personId = await savedPerson();
    await weSpoke(personId);
    const running = await startSession(personId, 30);
    await enterSession(personId, 30, MORNING - DAY);
    expect((await getPerson(personId))?.lastTouchAt).toBe(MORNING);
    expect(await currentSession()).toEqual(running);
  });

  it('can be undone', async () => {
    const personId = await savedPerson();
    const before = await dump();
    await undo((await enterSession(personId, 30, MORNING - DAY)).changes);
    expect(await dump()).toBe(before);
  });
});

describe('removing a session', () => {
  it('takes its takeaways and its contact along, and undo brings all back', async () => {
    const personId = await savedPerson();
    await weSpoke(personId);
    const { id } = await startSession(personId, 30);
    await keepNotes(id, '', '[] draw the boundary\n! begin with the lee side');
    await endSession(id);
    const before = await dump();
    const changes = await removeSession(id);
    expect(await count('sessions')).toBe(0);
    expect(await db.takeaways.count()).toBe(0);
    expect(await touchesOf(personId)).toMatchObject([{ kind: 'spoke' }]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('that is gone changes nothing', async () => {
    expect(await removeSession('gone')).toEqual([]);
  });
});
