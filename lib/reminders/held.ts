import { dayOf } from '@/lib/data/day';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { Asked } from './known';

/** The day a mentorship began, `YYYY-MM-DD`; that of its row while none was said. */
export function startedOn({ mentorship }: MentorshipRecord, timeZone: string): string {
  return mentorship.startedOn ?? dayOf(mentorship.createdAt, timeZone).toString();
}

/** The days of the talks held since it began, in order. */
export function heldOn(
  record: MentorshipRecord,
  { now, timeZone }: Pick<Asked, 'now' | 'timeZone'>,
) {
  const began = startedOn(record, timeZone);
  return record.sessions
    .filter(({ state, startsAt }) => state !== 'planned' && startsAt <= now)
    .map(({ startsAt }) => dayOf(startsAt, timeZone).toString())
    .filter((day) => day >= began)
    .toSorted();
}
