import { dayOf, inDays } from '@/lib/data/day';

/** R3, B2: when somebody is owed a word. */

/** How often: aimed at after `idealDays`, at the latest after `latestDays`. */
export interface Cadence {
  idealDays: number;
  latestDays: number;
}

export interface Contact {
  cadence: Cadence | null;
  /** Epoch ms of the last touch in either direction; every one of them resets the cadence. */
  lastTouchAt: number | null;
  /** Epoch ms from which it counts while there was no touch. */
  since: number;
  /** `YYYY-MM-DD`: not before this day. */
  snoozedUntil: string | null;
}

export type Due =
  | { state: 'none' }
  | { state: 'quiet'; idealDay: string; latestDay: string }
  | { state: 'due' | 'late'; idealDay: string; latestDay: string; reason: string };

/** No more is suggested than a person does in a day. */
export const SUGGESTIONS_A_DAY = 5;

/** After any contact nothing is suggested for this long, however short the cadence. */
const COOLDOWN_DAYS = 3;

/** The cadence for a seat's or a mentorship's rhythm: half as long again is the latest. */
export function cadenceOf(idealDays: number): Cadence {
  return { idealDays, latestDays: Math.ceil(idealDays * 1.5) };
}

/** Where a contact stands on `now` (epoch ms) in `timeZone`. */
export function dueOn(contact: Contact, now: number, timeZone: string): Due {
  const { cadence, lastTouchAt, since, snoozedUntil } = contact;
  if (!cadence) return { state: 'none' };
  const today = dayOf(now, timeZone);
  const from = dayOf(lastTouchAt ?? since, timeZone);
  const wait =
    lastTouchAt === null ? cadence.idealDays : Math.max(cadence.idealDays, COOLDOWN_DAYS);
  const ideal = later(from.add({ days: wait }), snoozedUntil);
  const latest = later(from.add({ days: Math.max(cadence.latestDays, wait) }), snoozedUntil);
  const days = { idealDay: ideal.toString(), latestDay: latest.toString() };
  if (Temporal.PlainDate.compare(today, ideal) < 0) return { state: 'quiet', ...days };
  const ago = from.until(today).days;
  const last =
    lastTouchAt === null
      ? `Saved ${inDays(ago)} ago, no contact yet`
      : `Last contact ${inDays(ago)} ago`;
  const state = Temporal.PlainDate.compare(today, latest) > 0 ? 'late' : 'due';
  return { state, ...days, reason: `${last}; you aim for every ${inDays(cadence.idealDays)}.` };
}

/** The few to think of today: the latest first, those furthest over their cadence before the others. */
export function suggest<C extends Contact>(
  contacts: C[],
  now: number,
  timeZone: string,
): { contact: C; due: Extract<Due, { reason: string }> }[] {
  const today = dayOf(now, timeZone);
  return contacts
    .flatMap((contact) => {
      const due = dueOn(contact, now, timeZone);
      return 'reason' in due ? [{ contact, due }] : [];
    })
    .toSorted((a, b) => over(b, today) - over(a, today))
    .slice(0, SUGGESTIONS_A_DAY);
}

function over(
  { contact, due }: { contact: Contact; due: { idealDay: string } },
  today: Temporal.PlainDate,
): number {
  return (
    Temporal.PlainDate.from(due.idealDay).until(today).days / (contact.cadence?.idealDays ?? 1)
  );
}

export const SNOOZES = [
  { label: '2 weeks', duration: { weeks: 2 } },
  { label: '1 month', duration: { months: 1 } },
  { label: '3 months', duration: { months: 3 } },
] as const;

/** The day a snooze begun on `now` ends, `YYYY-MM-DD`. */
export function snoozedTo(now: number, timeZone: string, snooze: (typeof SNOOZES)[number]): string {
  return dayOf(now, timeZone).add(snooze.duration).toString();
}

function later(day: Temporal.PlainDate, other: string | null): Temporal.PlainDate {
  if (other === null) return day;
  const until = Temporal.PlainDate.from(other);
  return Temporal.PlainDate.compare(day, until) < 0 ? until : day;
}
