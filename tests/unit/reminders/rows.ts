import { v7 as uuid } from 'uuid';
import type { Seat } from '@/lib/board/seat';
import { newGoal, type Goal } from '@/lib/mentorships/goal';
import { newMentorship, type Mentorship, type Role } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { NO_TERMS, type Terms } from '@/lib/mentorships/terms';
import type { Person } from '@/lib/people/person';
import type { Known } from '@/lib/reminders/known';
import type { Reminder, ReminderKind } from '@/lib/reminders/reminder';
import { remindersOf } from '@/lib/reminders/due';
import { endClock, startClock } from '@/lib/sessions/clock';
import { NOT_WRAPPED_UP, type Session } from '@/lib/sessions/session';
import { aPerson, aSession } from '../support/rows';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/Sao_Paulo',
] as const;

/** Epoch ms of a day and an hour as a wall shows them. */
export function at(day: string, time: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
}

export function plus(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export const NOTHING: Known = {
  mentorships: [],
  planned: [],
  toWrapUp: [],
  actions: [],
  advice: [],
  waiting: [],
  contacts: [],
  seats: [],
  names: new Map(),
};

/** A mentorship that goes on since a day. */
export function going(
  person: Person,
  role: Role,
  startedOn: string,
  timeZone: string,
  terms: Partial<Terms> = {},
): Mentorship {
  const began = at(startedOn, '09:00', timeZone);
  return {
    id: uuid(),
    createdAt: began,
    updatedAt: began,
    ...newMentorship(person.id, role, began),
    status: 'active',
    startedOn,
    history: [{ status: 'active', at: began, why: '' }],
    terms: { ...NO_TERMS, ...terms },
  };
}

export function recordOf(
  mentorship: Mentorship,
  given: Partial<MentorshipRecord> = {},
): MentorshipRecord {
  return {
    mentorship,
    person: aPerson({ id: mentorship.personId, name: 'Ada Moreno' }),
    sessions: [],
    takeaways: [],
    touches: [],
    goals: [],
    checkIns: [],
    ...given,
  };
}

export function goalSet(mentorshipId: string, title: string, setAt: number): Goal {
  const stamps = { id: uuid(), createdAt: setAt, updatedAt: setAt };
  return { ...stamps, ...newGoal(mentorshipId, title, 0, setAt) };
}

export function plannedAt(personId: string, startsAt: number): Session {
  return aSession({ personId, state: 'planned', startsAt, clock: null });
}

/** Held for half an hour, and wrapped up but for what is given. */
export function heldAt(personId: string, startsAt: number, given: Partial<Session> = {}): Session {
  const clock = endClock(startClock(30, startsAt), startsAt + 30 * MINUTE);
  const wrapUp = { ...NOT_WRAPPED_UP, doneAt: startsAt + 31 * MINUTE };
  return aSession({ personId, state: 'ended', startsAt, clock, wrapUp, ...given });
}

export function heldSeat(holderId: string, termEndsOn: string): Seat {
  return {
    id: uuid(),
    createdAt: 0,
    updatedAt: 0,
    kind: 'technical',
    title: 'Technical',
    purpose: '',
    order: 0,
    holderId,
    history: [],
    termEndsOn,
    cadenceDays: 30,
  };
}

/** What is due of one kind, and what is known to become due. */
export function ofKind(
  kind: ReminderKind,
  known: Partial<Known>,
  now: number,
  timeZone: string,
): Reminder[] {
  return remindersOf({ ...NOTHING, ...known }, now, timeZone).filter((one) => one.kind === kind);
}
