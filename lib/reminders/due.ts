import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { Asked, Known } from './known';
import type { Reminder } from './reminder';
import { actions, advice } from './rules/agreed';
import { drifting } from './rules/drift';
import { ends, firstGoal, pauseOver, promises } from './rules/mentorship-days';
import { checkIns, evaluations, nothingPlanned } from './rules/mentorship-rhythm';
import { inTouch, messages, seatTerms } from './rules/people';
import { plannedSessions, wrapUps } from './rules/sessions';

type Rule = (asked: Asked) => Reminder[];
type MentorshipRule = (record: MentorshipRecord, asked: Asked) => Reminder[];

const RULES: readonly Rule[] = [
  plannedSessions,
  wrapUps,
  actions,
  messages,
  advice,
  seatTerms,
  inTouch,
];

const OF_ACTIVE: readonly MentorshipRule[] = [
  promises,
  firstGoal,
  evaluations,
  checkIns,
  nothingPlanned,
  ends,
  drifting,
];

/**
 * Everything that is due on `now` (epoch ms) in `timeZone` and why, and what is
 * known to become due (`at` lies ahead), the earliest first. It follows from
 * the record alone: with its cause a reminder is gone.
 */
export function remindersOf(known: Known, now: number, timeZone: string): Reminder[] {
  const byPerson = new Map(
    known.mentorships.map(({ mentorship }) => [mentorship.personId, mentorship.id]),
  );
  const asked: Asked = {
    known,
    now,
    timeZone,
    nameOf: (personId) => known.names.get(personId) ?? 'somebody removed',
    mentorshipWith: (personId) => byPerson.get(personId) ?? null,
  };
  return [
    ...RULES.flatMap((rule) => rule(asked)),
    ...known.mentorships.flatMap((record) => ofMentorship(record, asked)),
  ].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function ofMentorship(record: MentorshipRecord, asked: Asked): Reminder[] {
  const { status } = record.mentorship;
  if (status === 'paused') return pauseOver(record, asked);
  return status === 'active' ? OF_ACTIVE.flatMap((rule) => rule(record, asked)) : [];
}
