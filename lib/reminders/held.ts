import { dayOf } from '@/lib/data/day';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { dayStart } from '@/lib/data/zoned';
import type { Asked } from './known';

type When = Pick<Asked, 'now' | 'timeZone'>;

/** The day a mentorship began, `YYYY-MM-DD`; that of its row while none was said. */
export function startedOn({ mentorship }: MentorshipRecord, timeZone: string): string {
  return mentorship.startedOn ?? dayOf(mentorship.createdAt, timeZone).toString();
}

/** When the talks since it began were held, epoch ms, in order. */
export function heldAt(record: MentorshipRecord, { now, timeZone }: When): number[] {
  const began = dayStart(startedOn(record, timeZone), timeZone) ?? 0;
  return record.sessions
    .filter(({ state, startsAt }) => state !== 'planned' && began <= startsAt && startsAt <= now)
    .map(({ startsAt }) => startsAt)
    .toSorted((a, b) => a - b);
}
