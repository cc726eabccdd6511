import { dayOf } from '@/lib/data/day';
import { drift, type DriftFact } from '@/lib/mentorships/drift';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { dayStart } from '@/lib/data/zoned';
import type { Asked } from '../known';
import type { Reminder } from '../reminder';
import { fromDay } from './mentorship-days';

/**
 * One sign of drift, from the Monday on which it was there first, so that a
 * week brings one at the most. The others are on the mentorship's page.
 */
export function drifting(record: MentorshipRecord, { now, timeZone, nameOf }: Asked): Reminder[] {
  const facts = drift(record, now, timeZone);
  if (facts.length === 0) return [];
  const today = dayOf(now, timeZone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).toString();
  const from = dayStart(monday, timeZone);
  if (from === null) return [];
  const still = new Map(facts.map((fact) => [fact.key, fact]));
  const first = drift(record, from, timeZone).find(
    (fact) => still.has(fact.key) && !isToldAlready(record, fact),
  );
  const fact = first && still.get(first.key);
  if (!fact) return [];
  return fromDay(record, monday, timeZone, {
    kind: 'drift',
    key: fact.key,
    says: fact.suggestion,
    why: `With ${nameOf(record.mentorship.personId)}: ${fact.fact}`,
    place: fact.place,
  });
}

/** What has a reminder of its own: nothing planned, and advice to report back. */
function isToldAlready({ mentorship }: MentorshipRecord, { key }: DriftFact): boolean {
  const agreed = mentorship.terms.rhythm?.kind === 'every';
  return key.startsWith('drift-advice') || (agreed && key.startsWith('drift-slowing'));
}
