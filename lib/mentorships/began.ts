import { dayOf } from '@/lib/data/day';
import type { Session } from '@/lib/sessions/session';
import type { Mentorship } from './mentorship';
import type { MentorshipRecord } from './record';

/** The day a mentorship began where the user is, `YYYY-MM-DD`; that of its record while none was said. */
export function beganOn(
  { startedOn, createdAt }: Pick<Mentorship, 'startedOn' | 'createdAt'>,
  timeZone: string,
): string {
  return (realDay(startedOn) ?? dayOf(createdAt, timeZone)).toString();
}

/** Null where no day was said, and for what looks like one and is none, such as the 31st of February. */
export function realDay(day: string | null): Temporal.PlainDate | null {
  try {
    return day === null ? null : Temporal.PlainDate.from(day);
  } catch {
    return null;
  }
}

/** Since when it goes on without a break, epoch ms: the beginning, or when it was taken up again. */
export function activeSince({
  history,
  createdAt,
}: Pick<Mentorship, 'history' | 'createdAt'>): number {
  return history.findLast(({ status }) => status === 'active')?.at ?? createdAt;
}

/** The talks held since it began, up to `now` (epoch ms), the oldest first. */
export function heldSince(
  { mentorship, sessions }: Pick<MentorshipRecord, 'mentorship' | 'sessions'>,
  now: number,
  timeZone: string,
): Session[] {
  const began = beganOn(mentorship, timeZone);
  return sessions
    .filter(({ state, startsAt }) => state === 'ended' && startsAt <= now)
    .filter(({ startsAt }) => dayOf(startsAt, timeZone).toString() >= began)
    .toSorted((a, b) => a.startsAt - b.startsAt);
}
