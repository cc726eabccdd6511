import { dayOf } from '@/lib/data/day';
import { dayAfter, dayStart } from '@/lib/data/zoned';
import { lastDay, touchBaseDay } from '@/lib/mentorships/term';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { heldAt, startedOn } from '../held';
import type { Asked } from '../known';
import type { Reminder } from '../reminder';
import { dayTold, quoted } from '../words';

/** A mentorship asks for it: its page, and whom it is with. */
type Said = Pick<Reminder, 'kind' | 'key' | 'says' | 'why'> & { thingId?: string; place?: string };

/** From a day on, if that is one; nothing otherwise. */
export function fromDay(
  { mentorship }: MentorshipRecord,
  day: string | null,
  timeZone: string,
  said: Said,
): Reminder[] {
  const at = day === null ? null : dayStart(day, timeZone);
  if (at === null) return [];
  const { id, personId } = mentorship;
  return [{ thingId: id, place: `/mentorships/${id}`, ...said, personId, mentorshipId: id, at }];
}

/** G2: a promise on the day it is to be asked about. */
export function promises(record: MentorshipRecord, { nameOf, timeZone }: Asked): Reminder[] {
  const name = nameOf(record.mentorship.personId);
  return record.mentorship.promises
    .filter(({ state }) => state === 'open')
    .flatMap(({ id, text, owner, checkOn }) =>
      fromDay(record, checkOn, timeZone, {
        kind: 'promise',
        key: `promise ${id} ${checkOn}`,
        thingId: id,
        says:
          owner === 'me'
            ? `Say whether you kept your promise: ${quoted(text)}.`
            : `Ask ${name} about their promise: ${quoted(text)}.`,
        why: `${owner === 'me' ? 'You promised it' : `${name} promised it`}, to be asked about on ${dayTold(checkOn)}.`,
      }),
    );
}

/** Paused until a day that has come. */
export function pauseOver({ mentorship, ...rest }: MentorshipRecord, asked: Asked): Reminder[] {
  const { id, status, pausedUntil, personId } = mentorship;
  if (status !== 'paused' || pausedUntil === null) return [];
  return fromDay({ mentorship, ...rest }, pausedUntil, asked.timeZone, {
    kind: 'paused-until',
    key: `paused-until ${id} ${pausedUntil}`,
    says: `Take it up again with ${asked.nameOf(personId)}, or let it rest longer.`,
    why: `You paused until ${dayTold(pausedUntil)}.`,
  });
}

/** S1, S2: a talk about how to go on before the agreed end; then the end itself. */
export function ends(record: MentorshipRecord, asked: Asked): Reminder[] {
  const { mentorship } = record;
  const { term } = mentorship.terms;
  if (term?.kind === 'sessions') return endsAfterTalks(record, term.count, asked);
  const { timeZone } = asked;
  const last = lastDay(mentorship);
  const from = last === null ? null : dayStart(last, timeZone);
  if (last === null || from === null) return [];
  if (asked.now >= from)
    return lastOne(record, asked, last, `${dayTold(last)} is the last day you agreed on.`);
  return touchBase(
    record,
    asked,
    touchBaseDay(mentorship),
    last,
    `You agreed on ${dayTold(last)} as the last day.`,
  );
}

/** S3, flash: a number of talks; the last of them is the one to talk about it in. */
function endsAfterTalks(record: MentorshipRecord, count: number, asked: Asked): Reminder[] {
  const held = heldAt(record, asked);
  const after = (at: number) => dayAfter(dayOf(at, asked.timeZone).toString());
  const last = held[count - 1];
  if (last !== undefined)
    return lastOne(record, asked, after(last), `You have had the ${talks(count)} you agreed on.`);
  const before = held[count - 2];
  if (before === undefined) return [];
  return touchBase(
    record,
    asked,
    after(before),
    `talk ${count}`,
    `The next talk is the last of the ${count} you agreed on.`,
  );
}

function touchBase(
  record: MentorshipRecord,
  asked: Asked,
  day: string | null,
  end: string,
  why: string,
) {
  const { id, personId } = record.mentorship;
  const says = `Ask ${asked.nameOf(personId)} how you both want to go on.`;
  return fromDay(record, day, asked.timeZone, {
    kind: 'touch-base',
    key: `touch-base ${id} ${end}`,
    says,
    why,
  });
}

function lastOne(record: MentorshipRecord, asked: Asked, day: string, why: string) {
  const { id, personId } = record.mentorship;
  const says = `Go on, change course, pause or close well with ${asked.nameOf(personId)}.`;
  return fromDay(record, day, asked.timeZone, {
    kind: 'last-day',
    key: `last-day ${id} ${day}`,
    says,
    why,
  });
}

const FIRST_GOAL_DAYS = 7;

/** S1: at least one goal is needed; it may come later, and then is asked for kindly. */
export function firstGoal(record: MentorshipRecord, asked: Asked): Reminder[] {
  if (record.goals.length > 0) return [];
  const { id, personId } = record.mentorship;
  const began = startedOn(record, asked.timeZone);
  const day = dayAfter(began, FIRST_GOAL_DAYS);
  return fromDay(record, day, asked.timeZone, {
    kind: 'first-goal',
    key: `first-goal ${id}`,
    says: `Find a first goal with ${asked.nameOf(personId)}.`,
    why: `You began on ${dayTold(began)}, and no goal is noted yet.`,
    place: `/mentorships/${id}/goals`,
  });
}

function talks(count: number): string {
  return count === 1 ? 'one talk' : `${count} talks`;
}
