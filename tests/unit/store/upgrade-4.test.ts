import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionSchema } from '@/lib/sessions/session';
import * as v from 'valibot';
import { db } from '@/lib/store/db';
import { leaveBehind } from '../support/versions';

beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

describe('sessions from before version 4', () => {
  it('are of the usual kind, with nothing made up', async () => {
    await leaveBehind(3);
    await db.open();
    const sessions = await db.sessions.toArray();
    expect(sessions.map(({ state }) => state).toSorted()).toEqual(['ended', 'planned']);
    for (const session of sessions) {
      expect(v.safeParse(SessionSchema, session).issues).toBeUndefined();
      expect(session).toMatchObject({
        kind: 'regular',
        methods: [],
        objectives: [],
        questions: [],
        wrapUp: { feeling: null, balance: null, nextOn: null, goalIds: [] },
      });
    }
  });

  it('that had ended do not wait for a wrap-up', async () => {
    await leaveBehind(3);
    await db.open();
    const ended = await db.sessions.filter(({ state }) => state === 'ended').toArray();
    for (const { wrapUp } of ended) expect(wrapUp.doneAt).not.toBeNull();
  });

  it('that were planned or ran will', async () => {
    await leaveBehind(3);
    await db.open();
    const ahead = await db.sessions.filter(({ state }) => state !== 'ended').toArray();
    for (const { wrapUp } of ahead) expect(wrapUp.doneAt).toBeNull();
  });
});

describe('takeaways', () => {
  it('are found by whose they are and where they stand', async () => {
    await leaveBehind(4);
    await db.open();
    const [one] = await db.takeaways.toArray();
    const open = await db.takeaways
      .where('[personId+status]')
      .equals([one!.personId, 'open'])
      .count();
    expect(open).toBe(3);
    expect(await db.takeaways.where('status').equals('trying').count()).toBe(1);
  });
});
