import { v7 as uuid } from 'uuid';
import type { Change } from '@/lib/data/change';
import { addPoint, askedIds, removePoint } from '@/lib/sessions/points';
import type { Point } from '@/lib/sessions/session';
import { steady } from './connection';
import { db } from './db';
import { mutate } from './mutate';
import { parkFromSession } from './questions';

/** The two lists of M1: what is to be reached, and what is to be asked. */
export type PointList = 'objectives' | 'questions';

/**
 * Changes one of a session's lists as it is stored now. A parked question
 * follows the point that was made of it: ticked it is asked, unticked it waits
 * again.
 */
export async function changePoints(
  sessionId: string,
  list: PointList,
  change: (points: readonly Point[]) => Point[],
): Promise<Change[]> {
  const { changes } = await mutate(['sessions', 'parkedQuestions'], async (write) => {
    const session = await db.sessions.get(sessionId);
    if (!session) return;
    const [before, after] = [session[list], change(session[list])];
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await write.patch('sessions', sessionId, { [list]: after });
    const was = askedIds(before);
    for (const { parkedId, done } of after) {
      if (parkedId === null || done === was.includes(parkedId)) continue;
      await write.patch('parkedQuestions', parkedId, { state: done ? 'asked' : 'waiting' });
    }
  });
  return changes;
}

/** Adds to a list, at its end; a parked question knows where it went. */
export function addToList(
  sessionId: string,
  list: PointList,
  text: string,
  parkedId: string | null = null,
): Promise<Change[]> {
  return changePoints(sessionId, list, (points) => addPoint(points, uuid(), text, parkedId));
}

/** Puts a point back where it was, if it is not there: after other changes to its list plain undo leaves that alone. */
export function bringBack(
  sessionId: string,
  list: PointList,
  point: Point,
  place: number,
): Promise<Change[]> {
  return changePoints(sessionId, list, (points) =>
    points.some(({ id }) => id === point.id) ? [...points] : points.toSpliced(place, 0, point),
  );
}

/** A question is not for today: it waits for the same person's next session. */
export function askLater(sessionId: string, pointId: string, personId: string): Promise<Change[]> {
  return steady(() =>
    db.transaction('rw', ['sessions', 'parkedQuestions'], async () => {
      const parked = await parkFromSession(sessionId, pointId, { personId, seatId: null });
      const taken = await changePoints(sessionId, 'questions', (all) => removePoint(all, pointId));
      return [...parked, ...taken];
    }),
  );
}
