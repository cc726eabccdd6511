import { dayOf, inDays } from '@/lib/data/day';
import { firstName } from '@/lib/people/name';
import type { Session } from '@/lib/sessions/session';
import { realDay } from './began';
import type { Cause, DriftFact, Seen } from './drift-fact';
import type { Mentorship } from './mentorship';

/** A day missed is no sign; from twice the rhythm on, and a week at least, it is one. */
const LATE_DAYS = 7;
/** Of a rhythm that nobody agreed on, nothing is said before this. */
const FREE_LATE_DAYS = 28;
const CALLED_OFF = 2;
/** S2: questions and answers suit the undecided, and not for long. */
const Q_AND_A_TALKS = 4;
/** S2: a large gap needs more frequent check-ins; about monthly. */
const FAR_AHEAD_DAYS = 35;
const PAUSED_LONG_DAYS = 14;

/** The days between two talks: as agreed, else as they usually were; null while there is no telling. */
function rhythmOf({ record, held, timeZone }: Seen): { days: number; agreed: boolean } | null {
  const { rhythm } = record.mentorship.terms;
  if (rhythm?.kind === 'every') return { days: rhythm.days, agreed: true };
  const days = held.map(({ startsAt }) => dayOf(startsAt, timeZone));
  const gaps = days.slice(1).map((day, index) => (days[index] ?? day).until(day).days);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return usual === undefined || gaps.length < 3 ? null : { days: usual, agreed: false };
}

/** Talks come less often than was agreed, or than they did, and none is planned. */
export const slowing: Cause = (seen) => {
  const { record, held, from, since, today, termOver, timeZone } = seen;
  const { mentorship, person, sessions } = record;
  const rhythm = rhythmOf(seen);
  const planned = sessions.some(
    ({ state, startsAt }) =>
      state === 'running' ||
      (state === 'planned' && Temporal.PlainDate.compare(dayOf(startsAt, timeZone), today) >= 0),
  );
  if (!rhythm || planned || termOver) return [];
  const last = held.findLast(({ startsAt }) => dayOf(startsAt, timeZone).toString() >= from);
  const day = last ? dayOf(last.startsAt, timeZone) : Temporal.PlainDate.from(from);
  const gone = day.until(today).days;
  const late = rhythm.agreed ? rhythm.days + LATE_DAYS : FREE_LATE_DAYS;
  if (gone <= Math.max(2 * rhythm.days, late)) return [];
  const was = last ? `Your last talk was ${inDays(gone)} ago` : `No talk yet in ${inDays(gone)}`;
  const usual = rhythm.agreed
    ? `you agreed on one every ${inDays(rhythm.days)}`
    : `before, there were about ${inDays(rhythm.days)} between two`;
  const asks = mentorship.role === 'mentor' && mentorship.terms.drives !== 'me';
  return [
    {
      key: `drift-slowing ${mentorship.id} ${last?.id ?? since}`,
      fact: `${was}; ${usual}.`,
      // S2: when the mentee stops scheduling, the mentor checks in.
      suggestion: asks
        ? `Ask ${firstName(person.name) || 'them'} how they are, and whether this rhythm still suits.`
        : 'Plan the next one, or agree on a rhythm that fits you both.',
      place: asks ? `/write/${person.id}` : `/mentorships/${mentorship.id}`,
    },
  ];
};

/** Twice in a row a planned talk did not come about. */
export const calledOff: Cause = ({ record: { mentorship }, held, since }) => {
  const last = held.at(-1);
  const after = Math.max(since, last?.startsAt ?? 0);
  const times = (mentorship.calledOff ?? []).filter(({ at }) => at > after).length;
  if (times < CALLED_OFF) return [];
  return [
    {
      key: `drift-called-off ${mentorship.id} ${after}`,
      fact: `${times === 2 ? 'Twice' : `${times} times`} in a row a planned talk was moved or dropped.`,
      suggestion: 'A shorter talk, or another time of the week, may be easier to keep.',
      place: `/mentorships/${mentorship.id}/agreement`,
    },
  ];
};

/** Nothing but questions and answers, for more talks than help (S2). */
export const questionsOnly: Cause = ({ record: { mentorship }, held }) => {
  const { terms, versions } = mentorship;
  const other = versions.findLast((version) => version.terms.format !== 'q-and-a');
  const format = versions.find(({ at }) => at > (other?.at ?? 0))?.at ?? 0;
  const isSo = ({ methods, startsAt }: Session) =>
    methods.length > 0
      ? methods.every((method) => method === 'q-and-a')
      : terms.format === 'q-and-a' && startsAt >= format;
  const run = held.slice(held.findLastIndex((session) => !isSo(session)) + 1);
  if (run.length <= Q_AND_A_TALKS) return [];
  return [
    {
      key: `drift-q-and-a ${mentorship.id} ${run[0]?.id}`,
      fact: `Your last ${run.length} talks were questions and answers.`,
      suggestion: 'A project, pairing or a review may take you further by now.',
      place: `/mentorships/${mentorship.id}/agreement`,
    },
  ];
};

/** S2: a large gap, and no recent look at whether the pace suits. */
export const farAhead: Cause = ({ record, held, from, since, today }) => {
  const { mentorship, person, checkIns } = record;
  if (mentorship.role !== 'mentee' || person.ahead !== 'far' || held.length === 0) return [];
  const last = checkIns.findLast(({ day }) => realDay(day) && day <= today.toString());
  const ago = (day: string) => Temporal.PlainDate.from(day).until(today).days;
  const lately = last !== undefined && last.day > from;
  if (ago(lately ? last.day : from) <= FAR_AHEAD_DAYS) return [];
  const none = last
    ? `your last check-in was ${inDays(ago(last.day))} ago`
    : 'there was no check-in yet';
  return [
    {
      key: `drift-far-ahead ${mentorship.id} ${lately ? last.id : since}`,
      fact: `${firstName(person.name) || 'Your mentor'} is far ahead of you, and ${none}.`,
      suggestion: 'With a large gap, look more often at whether the pace suits you.',
      place: `/mentorships/${mentorship.id}/check-ins`,
    },
  ];
};

/** A pause whose day went by, and nobody took it up again. */
export function pausedLong(
  { id, pausedUntil }: Pick<Mentorship, 'id' | 'pausedUntil'>,
  today: Temporal.PlainDate,
): DriftFact[] {
  const gone = realDay(pausedUntil)?.until(today).days ?? 0;
  if (gone <= PAUSED_LONG_DAYS) return [];
  return [
    {
      key: `drift-paused ${id} ${pausedUntil}`,
      fact: `The day until which you paused was ${inDays(gone)} ago.`,
      suggestion: 'Take it up again, pause on or close it well: each is fine.',
      place: `/mentorships/${id}`,
    },
  ];
}
