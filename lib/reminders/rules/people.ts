import { dayStart } from '@/lib/data/zoned';
import { suggest } from '@/lib/people/stay-in-touch';
import type { Asked } from '../known';
import type { Reminder } from '../reminder';
import { dayTold } from '../words';

/** O7: a message without an answer, followed up with restraint and then let go. */
export function messages(asked: Asked): Reminder[] {
  return asked.known.waiting.flatMap(({ personId, step }) => {
    const at = dayStart(step.day, asked.timeZone);
    if (at === null) return [];
    const name = asked.nameOf(personId);
    const letsGo = step.kind === 'let-go';
    return {
      key: `${step.kind} ${personId} ${step.day}`,
      kind: step.kind,
      thingId: personId,
      personId,
      mentorshipId: asked.mentorshipWith(personId),
      at,
      says: letsGo ? `Let your message to ${name} go.` : `Follow up on your message to ${name}.`,
      why: step.reason,
      place: letsGo ? '/today' : `/write/${personId}/follow-up`,
    };
  });
}

/** R3, B2: the few who are owed a word, five a day at the most. */
export function inTouch(asked: Asked): Reminder[] {
  const few = suggest([...asked.known.contacts], asked.now, asked.timeZone);
  return few.flatMap(({ contact: { personId }, due }) => {
    const at = dayStart(due.idealDay, asked.timeZone);
    if (at === null) return [];
    return {
      key: `in-touch ${personId} ${due.idealDay}`,
      kind: 'in-touch',
      thingId: personId,
      personId,
      mentorshipId: asked.mentorshipWith(personId),
      at,
      says: `Send ${asked.nameOf(personId)} a word.`,
      why: due.reason,
      place: `/people/${personId}`,
    };
  });
}

/** B1: the day a seat's term is looked at again. */
export function seatTerms(asked: Asked): Reminder[] {
  return asked.known.seats.flatMap(({ id, title, holderId, termEndsOn }) => {
    const at = termEndsOn === null ? null : dayStart(termEndsOn, asked.timeZone);
    if (holderId === null || termEndsOn === null || at === null) return [];
    return {
      key: `seat-term ${id} ${holderId} ${termEndsOn}`,
      kind: 'seat-term',
      thingId: id,
      personId: holderId,
      mentorshipId: asked.mentorshipWith(holderId),
      at,
      says: `Look at the ${title} seat again: another term for ${asked.nameOf(holderId)}?`,
      why: `Their term was set until ${dayTold(termEndsOn)}.`,
      place: `/seats/${id}`,
    };
  });
}
