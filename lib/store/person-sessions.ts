import { Dexie } from 'dexie';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { db } from './db';
import { openActions } from './takeaways';

/** What there is with somebody: planned, the latest few that were, and what is open between you. */
export interface PersonSessions {
  planned: Session[];
  past: Session[];
  mine: Takeaway[];
  theirs: Takeaway[];
}

/** Reads it by the person's own index; of what was, `limit` sessions at most. */
export async function sessionsWith(personId: string, limit: number): Promise<PersonSessions> {
  const [planned, past, actions] = await Promise.all([
    inState(personId, 'planned').toArray(),
    inState(personId, 'ended').reverse().limit(limit).toArray(),
    openActions(personId),
  ]);
  return {
    planned,
    past,
    mine: actions.filter(({ owner }) => owner !== 'them'),
    theirs: actions.filter(({ owner }) => owner === 'them'),
  };
}

function inState(personId: string, state: Session['state']) {
  return db.sessions
    .where('[personId+startsAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .filter((session) => session.state === state);
}
