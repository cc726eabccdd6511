import { Dexie } from 'dexie';
import type { Change } from '@/lib/data/change';
import type { New } from '@/lib/data/row';
import { staged, type Stage } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
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

/** Notes a contact within a mutation: logs the touch, freshens the person and moves their stage on. */
export async function logTouch(
  write: Writer,
  touch: New<Touch>,
  moveOn: (stage: Stage) => Stage = (stage) => stage,
): Promise<void> {
  const person = await db.people.get(touch.personId);
  if (!person) return;
  await write.add('touches', touch);
  await write.patch('people', person.id, {
    ...staged(person, moveOn(person.stage), touch.at),
    lastTouchAt: Math.max(touch.at, person.lastTouchAt ?? 0),
    // Any contact answers what the snooze was for.
    snoozedUntil: null,
  });
}

/** Notes a contact that happened outside Boardside. */
export async function addTouch(touch: New<Touch>): Promise<Change[]> {
  const { changes } = await mutate(['touches', 'people'], (write) => logTouch(write, touch));
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
