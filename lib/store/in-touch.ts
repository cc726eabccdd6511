import type { Person } from '@/lib/people/person';
import { cadenceOf, suggest, type Contact } from '@/lib/people/stay-in-touch';
import { db } from './db';
import { mentorshipsIn } from './mentorships';

export interface Suggestion {
  person: Person;
  reason: string;
  late: boolean;
}

/** Stages in which nobody is owed a word. */
const RESTING = new Set(['paused', 'past', 'declined']);

/** The few people to think of today. */
export async function suggestToday(now: number, timeZone: string): Promise<Suggestion[]> {
  return suggest(await contactsToKeep(), now, timeZone).map(({ contact, due }) => ({
    person: contact.person,
    reason: due.reason,
    late: due.state === 'late',
  }));
}

/**
 * Everybody with whom one wants to stay in touch: those with a cadence of their
 * own, and those who hold a seat, by the seat's. Found by index, never by
 * reading everybody.
 */
export async function contactsToKeep(): Promise<(Contact & { person: Person })[]> {
  const [own, seats] = await Promise.all([
    db.people.where('cadence.idealDays').above(0).toArray(),
    db.seats.where('holderId').notEqual('').toArray(),
  ]);
  const holders = await db.people.bulkGet(seats.map(({ holderId }) => holderId ?? ''));
  const contacts = new Map<string, Contact & { person: Person }>();
  for (const [index, person] of holders.entries()) {
    const days = seats[index]?.cadenceDays;
    if (!person || days === undefined) continue;
    const before = contacts.get(person.id)?.cadence?.idealDays ?? Infinity;
    contacts.set(person.id, contactOf(person, Math.min(days, before)));
  }
  for (const person of own) contacts.set(person.id, contactOf(person, null));
  const kept = await keptInTouch();
  return [...contacts.values()].filter(
    ({ person }) => !RESTING.has(person.stage) || (person.stage === 'past' && kept.has(person.id)),
  );
}

/** Who was to stay in touch when a mentorship ended well (R6), by id. */
async function keptInTouch(): Promise<Set<string>> {
  const ended = await mentorshipsIn('ended');
  const kept = ended.filter(({ ending }) => ending?.everyDays !== undefined);
  return new Set(kept.map(({ personId }) => personId));
}

function contactOf(person: Person, seatDays: number | null): Contact & { person: Person } {
  const { lastTouchAt, snoozedUntil, createdAt } = person;
  const cadence = person.cadence ?? (seatDays === null ? null : cadenceOf(seatDays));
  return { person, cadence, lastTouchAt, snoozedUntil, since: createdAt };
}
