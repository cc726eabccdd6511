import { describe, expect, it } from 'vitest';
import { undo } from '@/lib/store/mutate';
import { listSeats, seatPerson } from '@/lib/store/seats';
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
