import { dayOf } from '@/lib/data/day';
import type { Stage } from '@/lib/people/person';
import { beganOn } from './began';
import type { Ending, MentorshipStatus } from './mentorship';
import type { MentorshipRecord } from './record';

/** R6: mentorships rest, end and are taken up again; nobody is bound. */

/** The end of a mentorship on `day`, `YYYY-MM-DD`, of which nothing was said yet. */
export function newEnding(day: string): Ending {
  return { day, note: '', changed: '', stayInTouch: '', handOverTo: null, thanked: false };
}

/**
 * The stage of a person once a mentorship with them has come to `status`, by
 * what goes on beside it; null where they stay as they are.
 */
export function stageAfter(
  status: MentorshipStatus,
  others: readonly MentorshipStatus[],
  stage: Stage,
): Stage | null {
  const all = new Set([status, ...others]);
  if (all.has('active')) return 'active';
  if (all.has('agreeing') || stage === 'declined') return null;
  return all.has('paused') ? 'paused' : 'past';
}

/**
 * What has changed since it began, from the record: a line for each goal that
 * was reached or has moved, and for each advice that led to something. Private
 * lines stay out, for this may be sent (Trust 7).
 */
export function changedSince(
  { mentorship, goals, takeaways }: Pick<MentorshipRecord, 'mentorship' | 'goals' | 'takeaways'>,
  timeZone: string,
): string[] {
  const began = beganOn(mentorship, timeZone);
  const reached = goals.filter(({ state }) => state === 'reached');
  const moved = goals.filter(({ state, progress }) => state === 'open' && progress > 0);
  const tried = takeaways.filter(
    (takeaway) =>
      takeaway.kind === 'advice' &&
      !takeaway.private &&
      (takeaway.loop?.ledTo ?? '').trim() !== '' &&
      dayOf(takeaway.at, timeZone).toString() >= began,
  );
  return [
    ...reached.map(({ title }) => `Reached: ${title}`),
    ...moved.map(({ title, progress }) => `On the way, ${progress}%: ${title}`),
    ...tried.map(({ text, loop }) => `“${text}” led to: ${oneLine(loop?.ledTo ?? '')}`),
  ];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, ' ');
}
