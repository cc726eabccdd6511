import { describe, expect, it } from 'vitest';
import { readBoard } from '@/lib/store/board';
import { db } from '@/lib/store/db';
import { removePerson } from '@/lib/store/people';
import { listSeats, seatPerson } from '@/lib/store/seats';
import { freshStore, savedPerson } from '../support/store';

freshStore();

const holders = async () => (await readBoard()).map(({ holder }) => holder?.name ?? null);

describe('the board as it is shown', () => {
  it('has every chair in order, with who sits in it', async () => {
    const [, second, third] = await listSeats();
    const ada = await savedPerson('Ada Moreno');
    await seatPerson(second!.id, ada);
    await seatPerson(third!.id, ada);
    expect(await holders()).toEqual([null, 'Ada Moreno', 'Ada Moreno', null, null]);
  });

  it('has an empty chair where somebody was removed', async () => {
    const [first, second] = await listSeats();
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    await seatPerson(first!.id, ada);
    await seatPerson(second!.id, ben);
    await removePerson(ada);
    await db.people.delete(ben);
    expect(await holders()).toEqual([null, null, null, null, null]);
  });
});
