import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import type { New } from '@/lib/data/row';
import { staged, type Stage } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import type { Draft } from '@/lib/outreach/draft';
import { db } from './db';
import { mutate, type Writer } from './mutate';

/** Every contact with somebody, newest first. */
export function touchesOf(personId: string): Promise<Touch[]> {
  return db.touches
    .where('[personId+at]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .toArray();
}

/**
 * The messages of which an answer by somebody is awaited. Like whatever is
 * awaited within a mutation it answers Dexie's own promise: after one of an
 * async function that waited for nothing, Dexie no longer knows its transaction.
 */
export function waitingOn(personId: string): Promise<Draft[]> {
  return db.drafts
    .where('[personId+updatedAt]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .filter(({ waitingSince }) => waitingSince !== null)
    .toArray();
}

/** Whether a contact at `at` answers it. Noted afterwards only its day is known: what was sent on that day counts. */
function isAnswered({ waitingSince }: Draft, at: number): boolean {
  return (waitingSince ?? 0) < new Date(at).setHours(24, 0, 0, 0);
}

/** Notes a contact within a mutation: logs the touch, freshens the person and moves their stage on. */
export async function logTouch(
  write: Writer,
  touch: New<Touch>,
  moveOn: (stage: Stage) => Stage = (stage) => stage,
): Promise<void> {
  const person = await db.people.get(touch.personId);
  if (!person) return;
  await write.add('touches', touch);
  // Whatever comes from them is an answer to what was waiting for one, and you are talking then.
  const waiting = touch.direction === 'out' ? [] : await waitingOn(person.id);
  const answered = waiting.filter((draft) => isAnswered(draft, touch.at));
  for (const { id } of answered) {
    await write.patch('drafts', id, { state: 'replied', waitingSince: null, answeredAt: touch.at });
  }
  const stage = moveOn(person.stage);
  const moves = stage === 'contacted' && answered.length > 0;
  await write.patch('people', person.id, {
    ...staged(person, moves ? 'talking' : stage, touch.at),
    lastTouchAt: Math.max(touch.at, person.lastTouchAt ?? 0),
    // Any contact answers what the snooze was for.
    snoozedUntil: null,
  });
}

/** Notes a contact that happened outside Boardside. */
export async function addTouch(touch: New<Touch>): Promise<Change[]> {
  const { changes } = await mutate(['touches', 'people', 'drafts'], (write) =>
    logTouch(write, touch),
  );
  return changes;
}

/** "We spoke": a talk in both directions, now. */
export function weSpoke(personId: string): Promise<Change[]> {
  return addTouch({
    personId,
    at: Date.now(),
    kind: 'spoke',
    direction: 'both',
    refId: null,
    about: null,
    summary: 'We spoke',
  });
}
