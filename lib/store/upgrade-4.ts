import { Dexie, type Transaction } from 'dexie';
import { fill } from './fill';

const NOT_WRAPPED_UP = { doneAt: null, feeling: null, balance: null, nextOn: null, goalIds: [] };

/** Version 4 knows what a session is for, what was to be reached and asked, and what it came to. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  for (const state of ['planned', 'running']) {
    await transaction
      .table('sessions')
      .where('[state+startsAt]')
      .between([state, Dexie.minKey], [state, Dexie.maxKey])
      .modify((session: object) => {
        Object.assign(session, { wrapUp: structuredClone(NOT_WRAPPED_UP), ...session });
      });
  }
  await fill(transaction, 'sessions', {
    kind: 'regular',
    methods: [],
    objectives: [],
    questions: [],
    // What ended before there was a wrap-up does not wait for one.
    wrapUp: { ...NOT_WRAPPED_UP, doneAt: 0 },
  });
}
