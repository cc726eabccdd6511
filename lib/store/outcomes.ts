import type { Change } from '@/lib/data/change';
import type { Draft } from '@/lib/outreach/draft';
import { nextStep, type NextStep } from '@/lib/outreach/follow-up';
import { staged, type Person, type Stage } from '@/lib/people/person';
import { db } from './db';
import { mutate } from './mutate';
import { getPeople } from './people';
import { logTouch, waitingOn } from './touches';

/** What the user says became of a message (O7). */
export const ANSWERS = ['replied', 'accepted', 'declined', 'no-answer'] as const;
export type Answer = (typeof ANSWERS)[number];

const STAGE_AFTER: Record<Answer, (stage: Stage) => Stage> = {
  replied: (stage) => (stage === 'lead' || stage === 'contacted' ? 'talking' : stage),
  accepted: (stage) => (stage === 'active' ? stage : 'talking'),
  // One no does not end what you have, nor what has ended well.
  declined: (stage) => (stage === 'active' || stage === 'past' ? stage : 'declined'),
  'no-answer': (stage) => (stage === 'lead' || stage === 'contacted' ? 'paused' : stage),
};

const SUMMARY = {
  replied: 'They replied',
  accepted: 'They said yes',
  declined: 'They said no, with no hard feelings',
} as const;

/**
 * What somebody answered, or that they did not: closes what awaited it, or the
 * one message that it is said of, and moves them on.
 */
export async function noteAnswer(
  personId: string,
  answer: Answer,
  draftId?: string,
): Promise<Change[]> {
  const { changes } = await mutate(['drafts', 'touches', 'people'], async (write) => {
    const person = await db.people.get(personId);
    if (!person) return;
    const at = Date.now();
    const asked = (await saidOf(personId, draftId)).filter(({ state }) => state !== answer);
    const late = person.stage === 'paused' && asked.some(({ state }) => state === 'no-answer');
    const stage = STAGE_AFTER[answer](late ? 'contacted' : person.stage);
    // Said already, in another tab or by a second press.
    if (asked.length === 0 && stage === person.stage) return;
    for (const { id } of asked) {
      await write.patch('drafts', id, { state: answer, waitingSince: null, answeredAt: at });
    }
    if (answer === 'no-answer') {
      await write.patch('people', personId, staged(person, stage, at));
      return;
    }
    const reply = { kind: 'reply', direction: 'in', refId: null, about: null } as const;
    const touch = { ...reply, personId, at, summary: SUMMARY[answer] };
    await logTouch(write, touch, () => stage);
  });
  return changes;
}

/** The messages that an answer is about: all that wait, or the one that is named. */
function saidOf(personId: string, draftId?: string): Promise<Draft[]> {
  return draftId === undefined
    ? waitingOn(personId)
    : db.drafts.where('id').equals(draftId).toArray();
}

/** A no that is no longer one: they are a lead again. */
export async function reopen(personId: string): Promise<Change[]> {
  const { changes } = await mutate(['people'], async (write) => {
    const person = await db.people.get(personId);
    if (person?.stage !== 'declined') return;
    await write.patch('people', personId, staged(person, 'lead', Date.now()));
  });
  return changes;
}

/** Somebody who has not answered, and what comes next with them. */
export interface Waiting {
  person: Person;
  drafts: Draft[];
  /** Null when nothing does: they said no, or it is over. */
  step: NextStep | null;
}

/** Everybody of whom an answer is awaited, the longest wait first. */
export async function allWaiting(now: number, timeZone: string): Promise<Waiting[]> {
  const drafts = await db.drafts.orderBy('waitingSince').toArray();
  const byPerson = Map.groupBy(drafts, ({ personId }) => personId ?? '');
  const people = await getPeople([...byPerson.keys()]);
  return [...byPerson].flatMap(([id, theirs]) => {
    const person = people.get(id);
    if (!person) return [];
    return [{ person, drafts: theirs, step: stepOf(person, theirs, now, timeZone) }];
  });
}

/** What comes next with one person, if an answer of theirs is awaited. */
export async function stepWith(
  personId: string,
  now: number,
  timeZone: string,
): Promise<NextStep | null> {
  const [person, drafts] = await Promise.all([db.people.get(personId), waitingOn(personId)]);
  return person ? stepOf(person, drafts, now, timeZone) : null;
}

function stepOf(person: Person, drafts: Draft[], now: number, timeZone: string): NextStep | null {
  if (person.stage === 'declined' || person.stage === 'past') return null;
  return nextStep(drafts, now, timeZone, person.snoozedUntil);
}
