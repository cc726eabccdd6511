import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import { DAY_MS, dayOf } from '@/lib/data/day';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import { endClock, startClock } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { db } from './db';
import { mutate } from './mutate';
import { sessionTouch, talkingSince } from './sessions';
import { logTouch } from './touches';

/** A reminder stops by itself: a wrap-up that was left for two months is not coming any more. */
const WRAP_UP_WAITS_MS = 60 * DAY_MS;
/** As far ahead as one thinks of a talk. */
const AHEAD_DAYS = 7;

/** The end of a day in the user's zone, epoch ms. */
function endOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds;
}

/** Planned sessions up to the end of today, those that were planned for an earlier day first. */
export function sessionsDue(now: number, timeZone: string): Promise<Session[]> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['planned', Dexie.minKey], ['planned', endOf(dayOf(now, timeZone), timeZone)])
    .toArray();
}

/** Every session that is planned, whenever. */
export function plannedSessions(): Promise<Session[]> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['planned', Dexie.minKey], ['planned', Dexie.maxKey])
    .toArray();
}

/** Those of the days after. */
export function sessionsAhead(now: number, timeZone: string): Promise<Session[]> {
  const today = dayOf(now, timeZone);
  return db.sessions
    .where('[state+startsAt]')
    .between(
      ['planned', endOf(today, timeZone)],
      ['planned', endOf(today.add({ days: AHEAD_DAYS }), timeZone)],
    )
    .toArray();
}

/** Ended sessions that were not wrapped up, the latest first. */
export function wrapUpsWaiting(now: number): Promise<Session[]> {
  return db.sessions
    .where('[state+startsAt]')
    .between(['ended', now - WRAP_UP_WAITS_MS], ['ended', Dexie.maxKey])
    .reverse()
    .filter(({ wrapUp }) => wrapUp.doneAt === null)
    .toArray();
}

/** R2: actions whose day has come, by who owes them, the longest due first; what nobody has taken is yours. */
export async function actionsDue(
  now: number,
  timeZone: string,
): Promise<{ mine: Takeaway[]; theirs: Takeaway[] }> {
  const due = await openActionsUntil(dayOf(now, timeZone).toString());
  return {
    mine: due.filter(({ owner }) => owner !== 'them'),
    theirs: due.filter(({ owner }) => owner === 'them'),
  };
}

/** Open actions with a day, up to and with that day. */
export function openActionsUntil(day: string): Promise<Takeaway[]> {
  return db.takeaways
    .where('[status+dueDay]')
    .between(['open', Dexie.minKey], ['open', day], true, true)
    .filter(({ kind }) => kind === 'action')
    .toArray();
}

/** A planned session took place without Boardside, when and for as long as it was planned. */
export async function heldAsPlanned(id: string): Promise<Change[]> {
  const { changes } = await mutate(['sessions', 'touches', 'people', 'drafts'], async (write) => {
    const session = await db.sessions.get(id);
    if (session?.state !== 'planned') return;
    const { startsAt } = session;
    const minutes = Math.max(1, totalMinutes(session.segments));
    const endedAt = startsAt + minutes * 60_000;
    const clock = endClock(startClock(minutes, startsAt), endedAt);
    await write.patch('sessions', id, { state: 'ended', clock });
    await logTouch(write, sessionTouch(session, endedAt), talkingSince);
  });
  return changes;
}
