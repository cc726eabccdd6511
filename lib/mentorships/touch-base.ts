import { dayOf, inDays } from '@/lib/data/day';
import { heldSince } from './began';
import type { Mentorship } from './mentorship';
import type { MentorshipRecord } from './record';
import { counted, lastDay, termWords, touchBaseDay } from './term';

/** R6, S1: before a term ends, the two touch base: go on, change, rest or close. Nobody is bound. */

export interface TouchBase {
  /** Names this end, so that talking about it once is enough. */
  key: string;
  /** Why it is time, as a fact. */
  why: string;
}

type TermRecord = Pick<MentorshipRecord, 'mentorship' | 'sessions'>;

/** Why it is time to touch base on `now` (epoch ms) in `timeZone`; null while it is not. */
export function touchBase(record: TermRecord, now: number, timeZone: string): TouchBase | null {
  const { mentorship } = record;
  if (mentorship.status !== 'active') return null;
  const today = dayOf(now, timeZone);
  const last = lastDay(mentorship);
  const from = touchBaseDay(mentorship);
  if (last === null || from === null) return afterTalks(record, now, timeZone);
  if (today.toString() < from) return null;
  return { key: `touch-base ${mentorship.id} ${last}`, why: `${endsIn(last, today)}.` };
}

/** Of a term in talks it is time from the last but one. */
function afterTalks(record: TermRecord, now: number, timeZone: string): TouchBase | null {
  const { mentorship } = record;
  const { term } = mentorship.terms;
  const left = talksLeft(record, now, timeZone);
  if (term?.kind !== 'sessions' || left === null || left > 1) return null;
  const from = countedFrom(mentorship);
  return {
    // The same number of talks, agreed on again, is another end.
    key: `touch-base ${mentorship.id} talk ${term.count}${from === 0 ? '' : ` since ${from}`}`,
    why:
      left === 1
        ? `Your next talk is the last of the ${term.count} that you agreed on.`
        : `You have held the ${counted(term.count, 'talk')} that you agreed on.`,
  };
}

/** Whether the term that was agreed is over: its last day went by, or its talks were held. */
export function isTermOver(record: TermRecord, now: number, timeZone: string): boolean {
  const last = lastDay(record.mentorship);
  if (last !== null) return dayOf(now, timeZone).toString() > last;
  return talksLeft(record, now, timeZone) === 0;
}

/** How much is left of a term, in words: "12 days to the end", "2 of 3 talks to go"; null of an open one. */
export function leftTold(record: TermRecord, now: number, timeZone: string): string | null {
  const { mentorship } = record;
  const { term } = mentorship.terms;
  const last = lastDay(mentorship);
  if (last !== null) return endsIn(last, dayOf(now, timeZone));
  if (term?.kind === 'condition' && term.text.trim() !== '') {
    const words = termWords(term);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const left = talksLeft(record, now, timeZone);
  if (left === null || term?.kind !== 'sessions') return null;
  return `${left} of ${counted(term.count, 'talk')} to go`;
}

function endsIn(last: string, today: Temporal.PlainDate): string {
  const days = today.until(Temporal.PlainDate.from(last)).days;
  if (days === 0) return 'Your term ends today';
  return days > 0 ? `Your term ends in ${inDays(days)}` : `Your term ended ${inDays(-days)} ago`;
}

/** Of a term in talks, how many are still to be held; null of any other. */
function talksLeft(record: TermRecord, now: number, timeZone: string): number | null {
  const { mentorship } = record;
  const { term } = mentorship.terms;
  if (term?.kind !== 'sessions') return null;
  const from = countedFrom(mentorship);
  const held = heldSince(record, now, timeZone).filter(({ startsAt }) => startsAt >= from);
  return Math.max(0, term.count - held.length);
}

/** Talks count from when this number of them was agreed, epoch ms; 0 where it was never another. */
function countedFrom({ versions, terms }: Mentorship): number {
  const same = JSON.stringify(terms.term);
  const other = versions.findLastIndex((version) => JSON.stringify(version.terms.term) !== same);
  return other === -1 ? 0 : (versions[other + 1]?.at ?? 0);
}
