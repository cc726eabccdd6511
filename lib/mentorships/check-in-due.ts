import { dayOf } from '@/lib/data/day';
import type { Session } from '@/lib/sessions/session';
import type { CheckIn } from './check-in';
import type { Mentorship } from './mentorship';

/** R5: the two of you are looked at every few talks, and not before there is something to look at. */

/** What says when; a whole `MentorshipRecord` has it. */
export interface CheckInFacts {
  mentorship: Pick<Mentorship, 'status' | 'startedOn' | 'createdAt'>;
  sessions: readonly Pick<Session, 'state' | 'startsAt'>[];
  checkIns: readonly Pick<CheckIn, 'day'>[];
}

const TALKS_BETWEEN = 3;
const MONTHS_AT_MOST = 2;
/** One talk says little about two people. */
const TALKS_BEFORE_FIRST = 2;

/**
 * Since which day (`YYYY-MM-DD`, in `timeZone`) a check-in is due on `now`
 * (epoch ms), and why: with the third talk since the last one, or two months
 * after it if there was a talk at all. Null while none is.
 */
export function checkInDue(
  facts: CheckInFacts,
  now: number,
  timeZone: string,
): { day: string; reason: string } | null {
  const { mentorship, checkIns } = facts;
  if (mentorship.status !== 'active') return null;
  const began = mentorship.startedOn ?? dayOf(mentorship.createdAt, timeZone).toString();
  const held = facts.sessions
    .filter(({ state, startsAt }) => state === 'ended' && startsAt <= now)
    .map(({ startsAt }) => dayOf(startsAt, timeZone).toString())
    .filter((day) => day >= began)
    .toSorted();
  const second = held[TALKS_BEFORE_FIRST - 1];
  if (second === undefined) return null;
  const last =
    checkIns
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? null;
  const since = held.filter((day) => last === null || day > last);
  const [first, enough] = [since[0], since[TALKS_BETWEEN - 1]];
  if (first === undefined) return null;
  const months = Temporal.PlainDate.from(last ?? began).add({ months: MONTHS_AT_MOST });
  const byTime = latest(months.toString(), first, second);
  const byTalks = enough && latest(enough, second);
  const talks = byTalks !== undefined && byTalks <= byTime;
  const day = talks ? byTalks : byTime;
  if (dayOf(now, timeZone).toString() < day) return null;
  const what = talks ? `${TALKS_BETWEEN} talks` : `${MONTHS_AT_MOST} months`;
  return {
    day,
    reason:
      last === null
        ? `${what} since you began, and no look yet at how it goes between you.`
        : `${what} since you last looked at how it goes between you.`,
  };
}

/** ISO days of four-digit years are in order as texts. */
function latest(...days: string[]): string {
  return days.toSorted().at(-1) ?? '';
}
