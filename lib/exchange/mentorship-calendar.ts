import { dayOf } from '@/lib/data/day';
import { dayAfter } from '@/lib/data/zoned';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import { checkInDue } from '@/lib/mentorships/check-in-due';
import { nextEvaluation } from '@/lib/mentorships/goal-evaluation';
import type { Given } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { lastDay, touchBaseDay } from '@/lib/mentorships/term';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import { heldAt } from '@/lib/reminders/held';
import { occurrences, type CalendarEvent, type Repeat } from './ical-event';

/** Enough to finish a sentence and to open the brief. */
const ALARM_MINUTES = 10;
/** A look back takes no longer, and so is found room for. */
const REVIEW_MINUTES = 15;
/** An open term is given out a year at a time. */
const OPEN_DAYS = 364;
/** A check-in is due within about two months after a talk. */
const CHECK_IN_WITHIN_DAYS = 100;

type Planned = Pick<CalendarEvent, 'id' | 'startsAt' | 'minutes' | 'summary' | 'repeat'>;

/** What of a mentorship belongs in a calendar; what it is about stays here, since calendars are shared. */
export interface Wanted {
  record: MentorshipRecord;
  /** The first talk of the rhythm, epoch ms. */
  startsAt: number;
  now: number;
  timeZone: string;
}

/** The talks of a mentorship that goes on, and the days on which it is looked at; nothing of one that is over or rests. */
export function mentorshipEvents(wanted: Wanted): Planned[] {
  const { record, now } = wanted;
  if (record.mentorship.status !== 'active') return [];
  return [...talks(wanted), ...reviews(wanted)].filter(
    ({ startsAt, repeat }) => repeat !== null || startsAt > now,
  );
}

/** How a mentorship's talks come again; null where they come when they are asked for, or where none is left. */
export function repeatOf({ record, startsAt, now, timeZone }: Wanted): Repeat | null {
  const { rhythm, term } = record.mentorship.terms;
  if (rhythm?.kind !== 'every') return null;
  const base = { everyDays: rhythm.days, timeZone };
  if (term?.kind === 'sessions') {
    const left = term.count - heldAt(record, { now, timeZone }).length;
    return left < 1 ? null : { ...base, count: left };
  }
  const open = dayAfter(dayOf(startsAt, timeZone).toString(), OPEN_DAYS);
  const repeat = { ...base, untilDay: lastDay(record.mentorship) ?? open };
  return occurrences(startsAt, repeat).length === 0 ? null : repeat;
}

function talks(wanted: Wanted): Planned[] {
  const { record, startsAt } = wanted;
  const { id, terms } = record.mentorship;
  const summary = `Session with ${record.person.name}`;
  const repeat = repeatOf(wanted);
  if (repeat) {
    const minutes = terms.rhythm?.minutes ?? 0;
    return [{ id: `${id}-talks`, startsAt, minutes, summary, repeat }];
  }
  return record.sessions
    .filter(({ state }) => state === 'planned')
    .map((session) => ({
      id: session.id,
      startsAt: session.startsAt,
      minutes: totalMinutes(session.segments),
      summary,
      repeat: null,
    }));
}

/** At the hour of the talks, so that it can be a part of one. */
function reviews({ record, startsAt, now, timeZone }: Wanted): Planned[] {
  const { mentorship, goals, person } = record;
  const today = dayOf(now, timeZone).toString();
  const { time } = wallClock(startsAt, timeZone);
  const looks = goals.flatMap((goal) => nextEvaluation(goal, timeZone) ?? []).toSorted();
  const review = (what: string, day: string | null | undefined, summary: string): Planned[] => {
    // What is due already has the next hour there is.
    const on = day && day < today ? today : day;
    const at = on ? momentOf({ day: on, time }, timeZone) : null;
    const from = at !== null && at <= now ? momentOf({ day: dayAfter(today), time }, timeZone) : at;
    if (from === null) return [];
    const id = `${mentorship.id}-${what}`;
    return [{ id, startsAt: from, minutes: REVIEW_MINUTES, summary, repeat: null }];
  };
  const touchBase = touchBaseDay(mentorship);
  return [
    ...review('goals', looks[0], `Look at the goals with ${person.name}`),
    ...review(
      'check-in',
      checkInOn(record, now, timeZone),
      `Check-in: how it goes with ${person.name}`,
    ),
    ...(touchBase !== null && touchBase >= today
      ? review('touch-base', touchBase, `How to go on with ${person.name}`)
      : []),
  ];
}

/** The day of the next check-in as things stand; null while there is nothing to look at. */
function checkInOn(record: MentorshipRecord, now: number, timeZone: string): string | null {
  const today = dayOf(now, timeZone);
  for (let days = 0; days <= CHECK_IN_WITHIN_DAYS; days += 1) {
    const day = today.add({ days });
    const at = days === 0 ? now : day.toZonedDateTime(timeZone).epochMilliseconds;
    if (checkInDue(record, at, timeZone)) return day.toString();
  }
  return null;
}

/**
 * The events as they are given out now, by the number that follows the last
 * one. What was given out before and is no more is called off in the same file.
 */
export function giveOut(
  planned: readonly Planned[],
  before: Given | undefined,
  now: number,
): { events: CalendarEvent[]; given: Given } {
  const sequence = (before?.sequence ?? -1) + 1;
  const kept = new Set(planned.map(({ id }) => id));
  const gone = (before?.events ?? []).filter(({ id }) => !kept.has(id));
  const common = { sequence, stampedAt: now, description: '', url: null };
  return {
    events: [
      ...planned.map((event) => ({
        ...event,
        ...common,
        alarmMinutes: ALARM_MINUTES,
        cancelled: false,
      })),
      ...gone.map((event) => ({
        ...event,
        ...common,
        repeat: null,
        alarmMinutes: null,
        cancelled: true,
      })),
    ],
    given: {
      sequence,
      events: planned.map(({ id, startsAt, minutes, summary }) => ({
        id,
        startsAt,
        minutes,
        summary,
      })),
    },
  };
}
