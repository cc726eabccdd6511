import { newGoal, type Goal } from '../../../lib/mentorships/goal.ts';
import { newMentorship, type Mentorship } from '../../../lib/mentorships/mentorship.ts';
import { NO_TERMS, type Terms } from '../../../lib/mentorships/terms.ts';
import { DAY, row } from '../support/put.ts';

/** A day so many days ago where the tests run, `YYYY-MM-DD`. */
function dayAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A mentorship as a mentee that goes on since so many days. */
export function goingSince(days: number, personId: string, terms: Partial<Terms> = {}): Mentorship {
  const at = Date.now() - days * DAY;
  return row({
    ...newMentorship(personId, 'mentee', at),
    status: 'active' as const,
    history: [{ status: 'active' as const, at, why: '' }],
    startedOn: dayAgo(days),
    terms: { ...NO_TERMS, ...terms },
  });
}

/** A goal that was set so many days ago and not looked at since. */
export function goalOf(mentorshipId: string, title: string, days: number): Goal {
  const at = Date.now() - days * DAY;
  return { ...row(newGoal(mentorshipId, title, 0, at)), createdAt: at };
}
