import type { Session } from '../../../lib/sessions/session.ts';
import type { Takeaway } from '../../../lib/sessions/takeaway.ts';
import { row } from '../support/put.ts';
import { MINUTE, session } from './sessions.ts';

/** A talk of 27 minutes that ended just now, but for what is given. */
export function ended(personId: string, given: Partial<Session> = {}): Session {
  const startedAt = given.startsAt ?? Date.now() - 30 * MINUTE;
  return session(personId, {
    state: 'ended',
    startsAt: startedAt,
    clock: { startedAt, plannedMs: 30 * MINUTE, pauses: [], endedAt: startedAt + 27 * MINUTE },
    ...given,
  });
}

/** An open action of yours from a session, but for what is given. */
export function takeaway(of: Session, text: string, given: Partial<Takeaway> = {}): Takeaway {
  return row({
    sessionId: of.id,
    personId: of.personId,
    kind: 'action' as const,
    text,
    private: false,
    owner: 'me' as const,
    dueDay: null,
    topics: [],
    people: [],
    at: of.startsAt,
    minute: 1,
    order: 0,
    status: 'open' as const,
    statusAt: of.startsAt,
    ...given,
  });
}

/** A day so many days from now, as the browser's clock has it. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv');
}
