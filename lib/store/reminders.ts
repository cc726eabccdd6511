import { advisesMe } from '@/lib/advice/whose';
import type { Change } from '@/lib/data/change';
import { dayOf } from '@/lib/data/day';
import { remindersOf } from '@/lib/reminders/due';
import type { Known } from '@/lib/reminders/known';
import type { Reminder } from '@/lib/reminders/reminder';
import type { Seen } from '@/lib/reminders/seen';
import { db } from './db';
import { contactsToKeep } from './in-touch';
import { readRecord } from './mentorship-record';
import { changeMentorship, mentorshipsIn } from './mentorships';
import { allWaiting } from './outcomes';
import { noteAllSeen, noteSeen, seenOf } from './seen';
import { setStatus } from './takeaways';
import { openActionsUntil, plannedSessions, wrapUpsWaiting } from './today';
import { finishWrapUp } from './wrap-up';

/** What is due on `now` (epoch ms), what is known to become due, and what became of each so far. */
export async function readReminders(
  now: number,
  timeZone: string,
): Promise<{ reminders: Reminder[]; seen: Map<string, Seen> }> {
  const reminders = remindersOf(await readKnown(now, timeZone), now, timeZone);
  return { reminders, seen: await seenOf(reminders.map(({ key }) => key)) };
}

/** All that reminders follow from, by index: nobody is read who has nothing to do with any. */
async function readKnown(now: number, timeZone: string): Promise<Known> {
  const [active, paused, planned, toWrapUp, actions, advice, waiting, contacts, seats] =
    await Promise.all([
      mentorshipsIn('active'),
      mentorshipsIn('paused'),
      plannedSessions(),
      wrapUpsWaiting(now),
      openActionsUntil(dayOf(now, timeZone).toString()),
      db.takeaways
        .where('[kind+status]')
        .anyOf(['received', 'trying', 'tried'].map((status) => ['advice', status]))
        .toArray(),
      allWaiting(now, timeZone),
      contactsToKeep(),
      db.seats.where('holderId').notEqual('').toArray(),
    ]);
  const records = await Promise.all([...active, ...paused].map(readRecord));
  const mentorships = records.filter((record) => record !== null);
  const rest = [...planned, ...toWrapUp, ...actions, ...advice];
  const ids = [...rest.map(({ personId }) => personId), ...seats.map(({ holderId }) => holderId)];
  const people = [
    ...(await db.people.bulkGet([...new Set(ids.filter((id) => id !== null))])),
    ...mentorships.map(({ person }) => person),
    ...contacts.map(({ person }) => person),
    ...waiting.map(({ person }) => person),
  ];
  const known = new Map(people.flatMap((person) => (person ? [[person.id, person]] : [])));
  return {
    mentorships,
    planned,
    toWrapUp,
    actions,
    // What was said to a mentee is theirs to try.
    advice: advice.filter(({ personId }) => {
      const person = known.get(personId);
      return person !== undefined && advisesMe(person);
    }),
    seats,
    waiting: waiting.flatMap(({ person, step }) => (step ? { personId: person.id, step } : [])),
    contacts: contacts.map(({ person, ...contact }) => ({ ...contact, personId: person.id })),
    names: new Map([...known].map(([id, { name }]) => [id, name])),
  };
}

/** Not before `until` (epoch ms). */
export function putOff(reminders: readonly Reminder[], until: number): Promise<Change[]> {
  return noteAllSeen(
    reminders.map(({ key }) => key),
    { snoozedUntil: until },
  );
}

/** Done: the thing itself where that is all there is to it, and its reminder never comes again. */
export async function finish(reminder: Reminder): Promise<Change[]> {
  const { key, kind, thingId, mentorshipId } = reminder;
  if (kind === 'action') return setStatus(thingId, 'done');
  if (kind === 'wrap-up') return finishWrapUp(thingId);
  if (kind !== 'promise' || mentorshipId === null) return noteSeen(key, { doneAt: Date.now() });
  const stateAt = Date.now();
  return changeMentorship(mentorshipId, ({ promises }) => ({
    promises: promises.map((promise) =>
      promise.id === thingId ? { ...promise, state: 'kept', stateAt } : promise,
    ),
  }));
}
