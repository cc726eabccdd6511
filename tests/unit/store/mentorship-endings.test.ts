import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MentorshipSchema } from '@/lib/mentorships/mentorship';
import { PersonSchema } from '@/lib/people/person';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import type { Change } from '@/lib/data/change';
import { db } from '@/lib/store/db';
import { suggestToday } from '@/lib/store/in-touch';
import {
  changeEnding,
  endMentorship,
  pauseMentorship,
  reopenMentorship,
  resumeMentorship,
  stayInTouch,
} from '@/lib/store/mentorship-endings';
import { setMentorshipStatus, startMentorship } from '@/lib/store/mentorships';
import { undo } from '@/lib/store/mutate';
import { moveToStage, patchPerson } from '@/lib/store/people';
import { listSeats, seatPerson } from '@/lib/store/seats';
import { MORNING } from '../support/rows';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;
const TODAY = '2026-11-21';

/** A mentorship that goes on, with somebody who is active and holds two seats. */
async function going() {
  const personId = await savedPerson();
  await moveToStage([personId], 'active');
  const { mentorship } = await startMentorship(personId, 'mentee');
  await setMentorshipStatus(mentorship.id, 'active');
  const [technical, industry] = await listSeats();
  for (const seat of [technical!, industry!]) await seatPerson(seat.id, personId);
  later(DAY);
  return {
    id: mentorship.id,
    personId,
    seats: [technical!.id, industry!.id] as const,
    read: async () => ({
      mentorship: v.parse(MentorshipSchema, await db.mentorships.get(mentorship.id)),
      person: v.parse(PersonSchema, await db.people.get(personId)),
      held: await db.seats.where('holderId').equals(personId).primaryKeys(),
    }),
  };
}

describe('a pause', () => {
  it('lasts until its day or until it is taken up, and the person rests with it', async () => {
    const { id, read } = await going();
    await pauseMentorship(id, '2027-01-15', 'A child is born');
    expect(await read()).toMatchObject({
      mentorship: { status: 'paused', pausedUntil: '2027-01-15' },
      person: { stage: 'paused' },
      held: { length: 2 },
    });
    expect((await read()).mentorship.history.at(-1)).toMatchObject({
      status: 'paused',
      why: 'A child is born',
    });
    await resumeMentorship(id);
    expect(await read()).toMatchObject({
      mentorship: { status: 'active', pausedUntil: null },
      person: { stage: 'active' },
    });
  });

  it('can be prolonged, and left open', async () => {
    const { id, read } = await going();
    await pauseMentorship(id, '2027-01-15');
    await pauseMentorship(id, null);
    const { mentorship } = await read();
    expect(mentorship).toMatchObject({ status: 'paused', pausedUntil: null });
    expect(mentorship.history.filter(({ status }) => status === 'paused')).toHaveLength(1);
    await pauseMentorship(id, null, 'Exams');
    expect((await read()).mentorship.history.at(-1)).toMatchObject({
      status: 'paused',
      why: 'Exams',
    });
  });
});

describe('an end', () => {
  it('makes the person one of the past and leaves their seats, unless the user says so', async () => {
    const { id, seats, read } = await going();
    await changeEnding(id, TODAY, { changed: 'I sail alone now.' });
    await endMentorship(id, '2026-11-30', [seats[1]]);
    expect(await read()).toMatchObject({
      mentorship: {
        status: 'ended',
        pausedUntil: null,
        ending: { day: '2026-11-30', changed: 'I sail alone now.' },
      },
      person: { stage: 'past' },
      held: [seats[0]],
    });
  });

  it('leaves the person active where another mentorship with them goes on', async () => {
    const { id, personId, read } = await going();
    const first = await db.mentorships.get(id);
    await db.mentorships.add({ ...first!, id: '0192f0a0-0001-7000-8000-000000000001' });
    await endMentorship(id, TODAY);
    expect((await read()).person.stage).toBe('active');
    expect((await db.mentorships.where('personId').equals(personId).toArray()).length).toBe(2);
  });

  it('frees no seat of somebody else', async () => {
    const { id, seats, read } = await going();
    const other = await savedPerson('Ada Moreno');
    await seatPerson(seats[0], other);
    await endMentorship(id, TODAY, [...seats]);
    expect((await read()).held).toEqual([]);
    expect((await db.seats.get(seats[0]))?.holderId).toBe(other);
  });

  it('can be taken back by going on, with all that was said', async () => {
    const { id, read } = await going();
    await changeEnding(id, TODAY, { note: 'A good year.' });
    await endMentorship(id, TODAY);
    await reopenMentorship(id);
    expect(await read()).toMatchObject({
      mentorship: { status: 'active', ending: { note: 'A good year.' } },
      person: { stage: 'active' },
    });
  });

  it('stays, while there is another mentorship with the same person', async () => {
    const { id, personId } = await going();
    await endMentorship(id, TODAY);
    await startMentorship(personId, 'peer');
    expect(await reopenMentorship(id)).toEqual([]);
  });
});

describe('staying in touch after the end', () => {
  it('goes by what was chosen before it', async () => {
    const { id, personId, read } = await going();
    await patchPerson(personId, { cadence: cadenceOf(14), lastTouchAt: MORNING });
    await stayInTouch(id, TODAY, 90);
    expect((await read()).person.cadence?.idealDays).toBe(14);
    await endMentorship(id, TODAY);
    expect((await read()).person.cadence).toEqual(cadenceOf(90));
    const names = async (days: number) =>
      (await suggestToday(MORNING + days * DAY, 'UTC')).map(({ person }) => person.name);
    expect(await names(89)).toEqual([]);
    expect(await names(90)).toEqual(['Ngozi Brightwater']);
  });

  it('can be chosen later, or let be', async () => {
    const { id, personId, read } = await going();
    await patchPerson(personId, { cadence: cadenceOf(14), lastTouchAt: MORNING });
    await endMentorship(id, TODAY);
    expect(await suggestToday(MORNING + 300 * DAY, 'UTC')).toEqual([]);
    await stayInTouch(id, TODAY, 30);
    expect((await read()).person.cadence).toEqual(cadenceOf(30));
    expect(await suggestToday(MORNING + 31 * DAY, 'UTC')).toHaveLength(1);
    await stayInTouch(id, TODAY, null);
    const { person, mentorship } = await read();
    expect(person.cadence).toBeNull();
    expect(mentorship.ending).not.toHaveProperty('everyDays');
    expect(await suggestToday(MORNING + 300 * DAY, 'UTC')).toEqual([]);
  });
});

describe('every turn', () => {
  type Turn = (id: string, seats: readonly string[]) => Promise<Change[]>;
  const turns: Record<string, Turn> = {
    pause: (id) => pauseMentorship(id, '2027-03-01', 'Exams'),
    'pause openly': (id) => pauseMentorship(id, null),
    resume: (id) => resumeMentorship(id),
    end: (id, seats) => endMentorship(id, TODAY, seats),
    reopen: (id) => reopenMentorship(id),
    'stay in touch': (id) => stayInTouch(id, TODAY, 60),
    'say something': (id) => changeEnding(id, TODAY, { note: 'Thank you' }),
  };

  it('is taken back whole by one undo, whatever came before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(turns)), { minLength: 1, maxLength: 6 }),
        async (names) => {
          await db.delete();
          await db.open();
          const { id, seats } = await going();
          for (const name of names) {
            const before = await dump();
            const changes = (await turns[name]?.(id, seats)) ?? [];
            const after = await dump();
            await undo(changes);
            expect(await dump()).toBe(before);
            await turns[name]?.(id, seats);
            expect(await dump()).toBe(after);
            later();
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does nothing of one that is not there, or not in that state', async () => {
    const { id } = await going();
    const before = await dump();
    expect(await resumeMentorship(id)).toEqual([]);
    expect(await reopenMentorship(id)).toEqual([]);
    expect(await endMentorship('0192f0a0-0001-7000-8000-000000000009', TODAY)).toEqual([]);
    expect(await dump()).toBe(before);
  });
});
