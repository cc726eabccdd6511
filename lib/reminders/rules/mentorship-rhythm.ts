import { dayOf, inDays } from '@/lib/data/day';
import { dayAfter, dayStart } from '@/lib/data/zoned';
import { checkInDue } from '@/lib/mentorships/check-in-due';
import { evaluationDue } from '@/lib/mentorships/goal-evaluation';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { lastDay } from '@/lib/mentorships/term';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import { heldAt, startedOn } from '../held';
import type { Asked } from '../known';
import type { Reminder } from '../reminder';
import { dayTold, quoted } from '../words';
import { fromDay } from './mentorship-days';

/** R4: every open goal, once a month until it is looked at. */
export function evaluations(
  record: MentorshipRecord,
  { now, timeZone, nameOf }: Asked,
): Reminder[] {
  const { id, personId } = record.mentorship;
  return record.goals.flatMap((goal) => {
    const due = evaluationDue(goal, now, timeZone);
    if (!due) return [];
    const day = latestMonthly(due.day, dayOf(now, timeZone));
    return fromDay(record, day, timeZone, {
      kind: 'goal-evaluation',
      key: `goal-evaluation ${goal.id} ${day}`,
      thingId: goal.id,
      says: `Look at your goal with ${nameOf(personId)}: ${quoted(goal.title)}.`,
      why: due.reason,
      place: `/mentorships/${id}/goals`,
    });
  });
}

/** The last of the days a month apart that has come; a month from the 31st is a shorter month's last day. */
function latestMonthly(first: string, today: Temporal.PlainDate): string {
  const from = Temporal.PlainDate.from(first);
  const { months } = from.until(today, { largestUnit: 'months' });
  const next = from.add({ months: months + 1 });
  const hasCome = Temporal.PlainDate.compare(next, today) <= 0;
  return (hasCome ? next : from.add({ months: Math.max(0, months) })).toString();
}

/** R5: how it goes between the two of you. */
export function checkIns(record: MentorshipRecord, { now, timeZone, nameOf }: Asked): Reminder[] {
  const { id, personId } = record.mentorship;
  const due = checkInDue(record, now, timeZone);
  return fromDay(record, due?.day ?? null, timeZone, {
    kind: 'check-in',
    key: `check-in ${id} ${due?.day}`,
    says: `Look at how it goes between you and ${nameOf(personId)}.`,
    why: due?.reason ?? '',
    place: `/mentorships/${id}/check-ins`,
  });
}

/**
 * S2: who drives the calendar proposes a day when the rhythm is past; the other
 * waits half as long again and then asks how they are.
 */
export function nothingPlanned(record: MentorshipRecord, asked: Asked): Reminder[] {
  const { mentorship, sessions } = record;
  const { rhythm } = mentorship.terms;
  if (rhythm?.kind !== 'every' || isOver(record, asked)) return [];
  if (sessions.some(({ state }) => state !== 'ended')) return [];
  const at = heldAt(record, asked).at(-1);
  const met = at === undefined ? null : dayOf(at, asked.timeZone).toString();
  const from = [met, startedOn(record, asked.timeZone), resumedOn(mentorship, asked.timeZone)]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  if (from === undefined) return [];
  const { idealDays, latestDays } = cadenceOf(rhythm.days);
  const mine = drives(mentorship);
  const name = asked.nameOf(mentorship.personId);
  const last = met === from ? `You last met on ${dayTold(from)}` : `You began on ${dayTold(from)}`;
  return fromDay(record, dayAfter(from, (mine ? idealDays : latestDays) + 1), asked.timeZone, {
    kind: 'no-session',
    key: `no-session ${mentorship.id} ${from}`,
    says: mine ? `Propose a day to ${name}.` : `Ask ${name} how they are, and when you meet next.`,
    why: `${last}, you agreed on every ${inDays(rhythm.days)}, and nothing is planned.`,
  });
}

/** S2: the mentee keeps the calendar, unless it was said otherwise; peers both do. */
function drives({ role, terms }: Mentorship): boolean {
  if (terms.drives !== null) return terms.drives !== 'them';
  return role === 'mentee' || role === 'peer';
}

/** When it was last taken up again after a pause. */
function resumedOn({ history }: Mentorship, timeZone: string): string | null {
  const last = history.findLastIndex(({ status }) => status === 'active');
  const entry = history[last];
  return entry && history[last - 1]?.status === 'paused'
    ? dayOf(entry.at, timeZone).toString()
    : null;
}

function isOver(record: MentorshipRecord, asked: Asked): boolean {
  const { term } = record.mentorship.terms;
  if (term?.kind === 'sessions') return heldAt(record, asked).length >= term.count;
  const last = lastDay(record.mentorship);
  const from = last === null ? null : dayStart(last, asked.timeZone);
  return from !== null && asked.now >= from;
}
