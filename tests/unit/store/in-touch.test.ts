import { describe, expect, it } from 'vitest';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import type { Person } from '@/lib/people/person';
import { db } from '@/lib/store/db';
import { suggestToday } from '@/lib/store/in-touch';
import { undo } from '@/lib/store/mutate';
import { moveToStage, patchPerson } from '@/lib/store/people';
import { listSeats, patchSeat, seatPerson } from '@/lib/store/seats';
import { addTouch, weSpoke } from '@/lib/store/touches';
import { aPerson, aTouch, MORNING } from '../support/rows';
import { freshStore, later } from '../support/store';

freshStore();
const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';

/** Somebody last spoken with so many days ago. */
async function met(name: string, days: number, given: Partial<Person> = {}): Promise<string> {
  const person = aPerson({
    name,
    stage: 'talking',
    lastTouchAt: MORNING - days * DAY,
    createdAt: MORNING - 400 * DAY,
    ...given,
  });
  await db.people.add(person);
  return person.id;
}

const today = async (now = Date.now()) =>
  (await suggestToday(now, ZONE)).map(({ person, late }) => [person.name, late]);

describe('whom to think of today', () => {
  it('is nobody on a new board', async () => {
    expect(await today()).toEqual([]);
  });

  it('is who has a rhythm of their own and is over it, furthest over first', async () => {
    await met('Ada', 15, { cadence: cadenceOf(14) });
    await met('Ben', 40, { cadence: cadenceOf(14) });
    await met('Cleo', 13, { cadence: cadenceOf(14) });
    await met('Dora', 4_000);
    expect(await today()).toEqual([
      ['Ben', true],
      ['Ada', false],
    ]);
  });

  it('is who holds a seat, by the seat’s rhythm', async () => {
    const [first, second] = await listSeats();
    await patchSeat(first!.id, { cadenceDays: 10 });
    await seatPerson(first!.id, await met('Ada', 11));
    await seatPerson(second!.id, await met('Ben', 11));
    expect(await today()).toEqual([['Ada', false]]);
  });

  it('goes by the shortest of several seats, and by one’s own rhythm before any', async () => {
    const [first, second, third] = await listSeats();
    const [ada, ben] = [await met('Ada', 8), await met('Ben', 8, { cadence: cadenceOf(60) })];
    await patchSeat(second!.id, { cadenceDays: 7 });
    for (const seat of [first!, second!]) await seatPerson(seat.id, ada);
    await patchSeat(third!.id, { cadenceDays: 7 });
    await seatPerson(third!.id, ben);
    expect(await today()).toEqual([['Ada', false]]);
  });

  it.each(['paused', 'past', 'declined'] as const)('is nobody who is %s', async (stage) => {
    const id = await met('Ada', 40, { cadence: cadenceOf(14) });
    const [seat] = await listSeats();
    await seatPerson(seat!.id, id);
    await moveToStage([id], stage);
    expect(await today()).toEqual([]);
  });

  it('is nobody after a touch in either direction, until it is due again', async () => {
    for (const direction of ['in', 'out', 'both'] as const) {
      const id = await met(direction, 40, { cadence: cadenceOf(14) });
      await addTouch(aTouch({ personId: id, direction, at: Date.now() }));
    }
    expect(await today()).toEqual([]);
    expect(await today(MORNING + 14 * DAY)).toHaveLength(3);
  });

  it('is nobody who was put off, until then or until a touch', async () => {
    const id = await met('Ada', 40, { cadence: cadenceOf(14), snoozedUntil: '2026-12-05' });
    expect(await today()).toEqual([]);
    expect(await today(Date.UTC(2026, 11, 4, 23))).toEqual([['Ada', false]]);
    expect(await today(Date.UTC(2026, 11, 4, 22))).toEqual([]);
    const changes = await weSpoke(id);
    expect((await db.people.get(id))?.snoozedUntil).toBeNull();
    await undo(changes);
    expect((await db.people.get(id))?.snoozedUntil).toBe('2026-12-05');
  });

  it('is five at the most', async () => {
    for (let number = 0; number < 12; number += 1)
      await met(`P${number}`, 20 + number, { cadence: cadenceOf(14) });
    expect((await today()).map(([name]) => name)).toEqual(['P11', 'P10', 'P9', 'P8', 'P7']);
  });

  it('follows a change at once: a seat handed on, a rhythm set', async () => {
    const [seat] = await listSeats();
    const [ada, ben] = [await met('Ada', 50), await met('Ben', 50)];
    await seatPerson(seat!.id, ada);
    expect(await today()).toEqual([['Ada', true]]);
    later();
    await seatPerson(seat!.id, ben);
    expect(await today()).toEqual([['Ben', true]]);
    await patchPerson(ada, { cadence: cadenceOf(30) });
    expect((await today()).length).toBe(2);
  });

  it('is found without reading everybody', async () => {
    const everybody = Array.from({ length: 500 }, (_, number) => aPerson({ name: `P${number}` }));
    await db.people.bulkAdd(everybody);
    await met('Ada', 40, { cadence: cadenceOf(14) });
    const [seat] = await listSeats();
    await seatPerson(seat!.id, await met('Ben', 40));
    let read = 0;
    const counting = (person: Person) => {
      read += 1;
      return person;
    };
    db.people.hook('reading', counting);
    expect(await today()).toHaveLength(2);
    db.people.hook('reading').unsubscribe(counting);
    expect(read).toBe(2);
  });
});
