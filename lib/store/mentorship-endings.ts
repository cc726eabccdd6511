import { seated } from '@/lib/board/seat';
import type { Change } from '@/lib/data/change';
import { newEnding, stageAfter } from '@/lib/mentorships/ending';
import {
  moved,
  type Ending,
  type Mentorship,
  type MentorshipStatus,
} from '@/lib/mentorships/mentorship';
import { staged, type Person } from '@/lib/people/person';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import { db } from './db';
import { changeMentorship, mentorshipsWith } from './mentorships';
import { mutate } from './mutate';

/** R6: rest, end and begin again. Each is one list of changes, which one undo takes back whole. */

/** Lets a mentorship rest until a day (`YYYY-MM-DD`), or until it is taken up again; a rest can be prolonged. */
export function pauseMentorship(id: string, until: string | null, why = ''): Promise<Change[]> {
  return turn(id, ['active', 'paused'], 'paused', why, ({ status, history }) => {
    if (status === 'active' || why === '') return { pausedUntil: until };
    // Of a rest that is prolonged, the newer reason stands.
    const told = history.map((one, at) => (at === history.length - 1 ? { ...one, why } : one));
    return { pausedUntil: until, history: told };
  });
}

/** Takes up what rested. */
export function resumeMentorship(id: string): Promise<Change[]> {
  return turn(id, ['paused'], 'active', '', () => ({ pausedUntil: null }));
}

/**
 * Ends it on a day. The person is past unless another mentorship with them goes
 * on, is in touch as often as was chosen, and leaves the seats that are named.
 */
export function endMentorship(
  id: string,
  day: string,
  freeSeats: readonly string[] = [],
): Promise<Change[]> {
  return turn(
    id,
    ['active', 'paused'],
    'ended',
    '',
    ({ ending }) => ({ pausedUntil: null, ending: { ...(ending ?? newEnding(day)), day } }),
    freeSeats,
  );
}

/** An ended one goes on, with all that was said at its end; nothing while there is another that is not over. */
export function reopenMentorship(id: string): Promise<Change[]> {
  return turn(id, ['ended'], 'active', '', () => ({ pausedUntil: null }));
}

async function turn(
  id: string,
  from: readonly MentorshipStatus[],
  status: MentorshipStatus,
  why: string,
  also: (mentorship: Mentorship) => Partial<Mentorship>,
  freeSeats: readonly string[] = [],
): Promise<Change[]> {
  const { changes } = await mutate(['mentorships', 'people', 'seats'], async (write) => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship || !from.includes(mentorship.status)) return;
    const { personId, status: was } = mentorship;
    const all = await mentorshipsWith(personId);
    const others = all.filter((one) => one.id !== id).map((one) => one.status);
    // There are no two at once with one person.
    if (was === 'ended' && others.some((other) => other !== 'ended')) return;
    const at = Date.now();
    const patch = { ...moved(mentorship, status, at, why), ...also(mentorship) };
    await write.patch('mentorships', id, patch);
    const person = await db.people.get(personId);
    if (person) {
      const stage = stageAfter(status, others, person.stage) ?? person.stage;
      const after = { ...staged(person, stage, at), ...inTouchAfter(status, patch.ending) };
      if (Object.keys(after).length > 0) await write.patch('people', personId, after);
    }
    for (const seat of await db.seats.bulkGet([...freeSeats])) {
      if (seat?.holderId === personId) await write.patch('seats', seat.id, seated(seat, null, at));
    }
  });
  return changes;
}

function inTouchAfter(
  status: MentorshipStatus,
  ending: Ending | null | undefined,
): Partial<Person> {
  if (status !== 'ended' || ending?.everyDays === undefined) return {};
  return { cadence: cadenceOf(ending.everyDays), snoozedUntil: null };
}

/** What is said at the end, kept as it is typed, before it and after. `today` is `YYYY-MM-DD`. */
export function changeEnding(
  id: string,
  today: string,
  fields: Partial<Ending>,
): Promise<Change[]> {
  return changeMentorship(id, ({ ending }) => ({
    ending: { ...(ending ?? newEnding(today)), ...fields },
  }));
}

/** How often to be in touch once it is over (null: whenever it comes about); of what is over, at once. */
export async function stayInTouch(
  id: string,
  today: string,
  everyDays: number | null,
): Promise<Change[]> {
  const { changes } = await mutate(['mentorships', 'people'], async (write) => {
    const mentorship = await db.mentorships.get(id);
    if (!mentorship) return;
    const { everyDays: _, ...said } = mentorship.ending ?? newEnding(today);
    const ending = everyDays === null ? said : { ...said, everyDays };
    await write.patch('mentorships', id, { ending });
    if (mentorship.status !== 'ended') return;
    const cadence = everyDays === null ? null : cadenceOf(everyDays);
    await write.patch('people', mentorship.personId, { cadence });
  });
  return changes;
}
