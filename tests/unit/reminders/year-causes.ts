import { lastDay } from '@/lib/mentorships/term';
import type { Reminder } from '@/lib/reminders/reminder';
import { DAY, HOUR, MINUTE, plus } from './rows';
import { ZONE, type World } from './year-world';

/** Whether what a reminder says is so, looked up in the world by other means than the reminder was made. */
export function causeHolds(world: World, { kind, thingId, key }: Reminder, now: number): boolean {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE);
  const today = here.toPlainDate().toString();
  const session = world.sessions.find(({ id }) => id === thingId);
  const takeaway = world.takeaways.find(({ id }) => id === thingId);
  const mentorship = world.mentorships.find(({ id }) => id === thingId);
  const drafts = world.drafts.filter(({ waitingSince }) => waitingSince !== null);
  const lastWritten = Math.max(...drafts.map(({ waitingSince }) => waitingSince ?? 0));
  const held = world.sessions
    .filter(({ personId, state }) => personId === mentorship?.personId && state === 'ended')
    .map(({ startsAt }) => startsAt);
  const goal = world.goals.find(({ id }) => id === thingId);
  const looks = goal?.evaluations.map(({ day }) => day) ?? [];
  switch (kind) {
    case 'session-soon':
      return (
        session?.state === 'planned' &&
        session.startsAt - 10 * MINUTE <= now &&
        now < session.startsAt + 30 * MINUTE
      );
    case 'session-due':
      return session?.state === 'planned' && now >= session.startsAt + 30 * MINUTE;
    case 'wrap-up':
      return (
        session?.state === 'ended' &&
        session.wrapUp.doneAt === null &&
        now - (session.clock?.endedAt ?? now) >= 3 * HOUR
      );
    case 'action':
      return takeaway?.status === 'open' && takeaway.owner === 'me' && takeaway.dueDay! <= today;
    case 'their-action':
      return takeaway?.status === 'open' && takeaway.owner === 'them' && takeaway.dueDay! < today;
    case 'advice': {
      const days = takeaway?.status === 'trying' ? 30 : 14;
      return (
        ['received', 'trying'].includes(takeaway?.status ?? '') &&
        now - (takeaway?.statusAt ?? now) >= (days - 1) * DAY
      );
    }
    case 'follow-up':
      return drafts.length > 0 && now - lastWritten >= 6 * DAY;
    case 'let-go':
      return drafts.length === 3 && now - lastWritten >= 13 * DAY;
    case 'in-touch':
      return now - world.friend.lastTouchAt >= 59 * DAY;
    case 'promise':
      return world.mentorships.some(({ status, promises }) =>
        promises.some(
          ({ id, state, checkOn }) =>
            status === 'active' && id === thingId && state === 'open' && checkOn <= today,
        ),
      );
    case 'first-goal':
      return (
        mentorship?.status === 'active' &&
        world.goals.every(({ mentorshipId }) => mentorshipId !== thingId) &&
        plus(mentorship.startedOn!, 7) <= today
      );
    case 'goal-evaluation':
      return goal?.state === 'open' && looks.every((day) => plus(day, 28) <= today);
    case 'check-in':
      return (
        held.length >= 2 &&
        world.checkIns.every(({ mentorshipId, day }) => mentorshipId !== thingId || day < today)
      );
    case 'no-session':
      return (
        mentorship?.status === 'active' &&
        world.sessions.every(
          ({ personId, state }) => personId !== mentorship.personId || state === 'ended',
        ) &&
        held.every((moment) => now - moment > 7 * DAY)
      );
    case 'drift':
      return key.startsWith('drift-called-off') && (mentorship?.calledOff ?? []).length === 2;
    case 'touch-base':
    case 'last-day': {
      const last = mentorship && lastDay(mentorship);
      if (!last || mentorship.status !== 'active') return false;
      return kind === 'last-day' ? last <= today : today < last && plus(last, -7) <= today;
    }
    case 'paused-until':
      return mentorship?.status === 'paused' && mentorship.pausedUntil! <= today;
    default:
      // The seat's term.
      return world.seats.some(({ id, termEndsOn }) => id === thingId && termEndsOn! <= today);
  }
}
