import { dayOf } from '@/lib/data/day';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import type { Asked } from '../known';
import type { Reminder, ReminderKind } from '../reminder';
import { dayTold, timeTold } from '../words';

const MINUTE = 60_000;
/** Enough to finish a sentence and to open the brief. */
const SOON_MS = 10 * MINUTE;
/** Whoever did not wrap up at once is let be for a while. */
const WRAP_UP_MS = 3 * 60 * MINUTE;

/** Planned talks: a moment before, and afterwards when they were not started. */
export function plannedSessions(asked: Asked): Reminder[] {
  return asked.known.planned.flatMap((session) => {
    const { id, startsAt } = session;
    const overAt = startsAt + Math.max(1, totalMinutes(session.segments)) * MINUTE;
    const name = asked.nameOf(session.personId);
    const { day, time } = when(startsAt, asked.timeZone);
    const soon = about(asked, session, {
      kind: 'session-soon',
      key: `session-soon ${id} ${startsAt}`,
      at: startsAt - SOON_MS,
      says: `Open the brief for your session with ${name}.`,
      why: `It is planned for ${time}.`,
    });
    const over = about(asked, session, {
      kind: 'session-due',
      key: `session-due ${id} ${startsAt}`,
      at: overAt,
      says: `Say whether your session with ${name} took place.`,
      why: `It was planned for ${time} on ${day} and was not started here.`,
    });
    return asked.now < overAt ? [soon, over] : [over];
  });
}

/** M5: ended talks that wait for their minute. */
export function wrapUps(asked: Asked): Reminder[] {
  return asked.known.toWrapUp.map((session) => {
    const endedAt = session.clock?.endedAt ?? session.startsAt;
    const { day, time } = when(endedAt, asked.timeZone);
    return about(asked, session, {
      kind: 'wrap-up',
      key: `wrap-up ${session.id}`,
      at: endedAt + WRAP_UP_MS,
      says: `Wrap up your session with ${asked.nameOf(session.personId)}.`,
      why: `It ended at ${time} on ${day} and was not wrapped up.`,
    });
  });
}

function about(
  asked: Asked,
  { id, personId }: Session,
  said: Pick<Reminder, 'key' | 'at' | 'says' | 'why'> & { kind: ReminderKind },
): Reminder {
  const mentorshipId = asked.mentorshipWith(personId);
  return { ...said, thingId: id, personId, mentorshipId, place: `/session/${id}` };
}

function when(at: number, timeZone: string) {
  return { day: dayTold(dayOf(at, timeZone).toString()), time: timeTold(at, timeZone) };
}
