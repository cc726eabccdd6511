import { dayOf, inDays } from '@/lib/data/day';
import { firstName } from '@/lib/people/name';
import { balance } from '@/lib/people/touch';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { beganOn } from './began';
import type { Cause, Seen } from './drift-fact';
import { teaches } from './mentorship';

/** R1, O8: what goes back to who gives time and advice. As a mentor it is you who gives. */

const REPORT_DAYS = 28;
/** One piece of advice takes its time; several show that none goes back. */
const UNREPORTED = 2;
const ASKED = 3;

const learns = ({ record }: Seen) => !teaches(record.mentorship.role);

/** Whether something has gone back of it, or it was set aside. */
const isClosed = ({ status }: Takeaway) => status === 'reported' || status === 'set-aside';

/** S3: advice of which nothing was told back. */
export const reportsDue: Cause = (seen) => {
  const { record, today, timeZone } = seen;
  const { mentorship, person, takeaways } = record;
  if (!learns(seen)) return [];
  const began = beganOn(mentorship, timeZone);
  const dayIs = ({ at }: Takeaway) => dayOf(at, timeZone);
  const old = takeaways
    .filter(({ kind }) => kind === 'advice')
    .filter((advice) => dayIs(advice).toString() >= began)
    .filter((advice) => dayIs(advice).until(today).days > REPORT_DAYS)
    .toSorted((a, b) => a.at - b.at);
  const waiting = old.filter(
    // The user has said when to be asked about it.
    (advice) => !isClosed(advice) && (advice.loop?.askOn ?? '') <= today.toString(),
  );
  const [first] = waiting;
  const newest = old.at(-1);
  if (!first || !newest || waiting.length < UNREPORTED) return [];
  return [
    {
      // Only advice of another month is news.
      key: `drift-advice ${mentorship.id} ${dayIs(newest).toPlainYearMonth().toString()}`,
      fact: `${waiting.length} pieces of advice wait to be reported back, the oldest for ${inDays(dayIs(first).until(today).days)}.`,
      suggestion: `Tell ${firstName(person.name) || 'them'} what came of one: advice goes further when it comes back.`,
      place: `/advice?person=${person.id}`,
    },
  ];
};

/** O8: asked several times since it began, and gave nothing that is noted. */
export const askingOnly: Cause = (seen) => {
  const { record, timeZone } = seen;
  const { mentorship, person, touches } = record;
  if (!learns(seen)) return [];
  const began = beganOn(mentorship, timeZone);
  const since = touches.filter(({ at }) => dayOf(at, timeZone).toString() >= began);
  const { gave, asked } = balance(since);
  if (gave > 0 || asked < ASKED) return [];
  return [
    {
      key: `drift-asking ${mentorship.id}`,
      fact: `Since you began, ${asked} requests are noted and nothing that you gave.`,
      suggestion: 'Share something of use to them, or thank them for one thing in particular.',
      place: `/write/${person.id}/value-first`,
    },
  ];
};
