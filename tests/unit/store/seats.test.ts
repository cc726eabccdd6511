import { describe, expect, it } from 'vitest';
import { undo } from '@/lib/store/mutate';
import {
  addSeat,
  getSeat,
  listSeats,
  patchSeat,
  removeSeat,
  seatPerson,
  seatsOf,
} from '@/lib/store/seats';
import { dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

describe('the table of a new profile', () => {
  it('has its five seats, in order and empty', async () => {
    expect((await listSeats()).map(({ title, holderId }) => [title, holderId])).toEqual([
      ['Technical', null],
      ['Industry', null],
      ['Leadership', null],
      ['Strategic', null],
      ['Peer', null],
    ]);
  });
});

describe('a seat', () => {
  it('is taken, handed on and freed, and remembers all of it', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const id = (await listSeats())[0]!.id;
    const first = Date.now();
    await seatPerson(id, ada);
    const second = later();
    await seatPerson(id, ben);
    const third = later();
    await seatPerson(id, null);
    expect((await listSeats())[0]).toMatchObject({
      holderId: null,
      history: [
        { personId: ada, from: first, to: second },
        { personId: ben, from: second, to: third },
      ],
    });
  });

  it('can be one of several that a person holds', async () => {
    const ada = await savedPerson('Ada Moreno');
    const seats = await listSeats();
    for (const { id } of seats.slice(0, 2)) await seatPerson(id, ada);
    expect((await listSeats()).filter(({ holderId }) => holderId === ada)).toHaveLength(2);
  });

  it('is given back by undo', async () => {
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    const [seat] = await listSeats();
    await seatPerson(seat!.id, ada);
    const before = await dump();
    later();
    await undo(await seatPerson(seat!.id, ben));
    expect(await dump()).toBe(before);
  });

  it('that does not exist is taken by nobody', async () => {
    expect(await seatPerson('gone', await savedPerson())).toEqual([]);
  });
});

describe('a seat of one’s own', () => {
  it('stands at the end of the table, and is taken away by undo', async () => {
    const before = await dump();
    const { seat, changes } = await addSeat('Garden', 'Anything but work');
    expect((await listSeats()).at(-1)).toEqual(seat);
    expect(seat).toMatchObject({ kind: 'own', order: 5, title: 'Garden' });
    await undo(changes);
    expect(await dump()).toBe(before);
  });

  it('can be removed while somebody sits there; they stay on the board otherwise', async () => {
    const ada = await savedPerson('Ada Moreno');
    const { seat } = await addSeat('Garden', '');
    const [technical] = await listSeats();
    for (const id of [technical!.id, seat.id]) await seatPerson(id, ada);
    const before = await dump();
    later();
    const changes = await removeSeat(seat.id);
    expect((await seatsOf(ada)).map(({ title }) => title)).toEqual(['Technical']);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('a seat’s purpose, rhythm and term', () => {
  it('can be changed, with undo', async () => {
    const [seat] = await listSeats();
    const before = await dump();
    later();
    const changes = await patchSeat(seat!.id, { cadenceDays: 14, termEndsOn: '2027-04-30' });
    expect(await getSeat(seat!.id)).toMatchObject({ cadenceDays: 14, termEndsOn: '2027-04-30' });
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});
