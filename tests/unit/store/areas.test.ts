import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AreaSchema } from '@/lib/board/area';
import {
  addArea,
  candidatesOf,
  countCandidates,
  listAreas,
  patchArea,
  removeArea,
} from '@/lib/store/areas';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson, removePerson } from '@/lib/store/people';
import { listSeats, removeSeat } from '@/lib/store/seats';
import { count, dump, freshStore, later, savedPerson } from '../support/store';

freshStore();

describe('growth areas (F2)', () => {
  it('are listed in the order they were added', async () => {
    for (const title of ['Tides', 'Lights', 'Saying no']) await addArea(title);
    expect((await listAreas()).map(({ title, order }) => [title, order])).toEqual([
      ['Tides', 0],
      ['Lights', 1],
      ['Saying no', 2],
    ]);
  });

  it('come after the last even where one between was removed', async () => {
    const { area } = await addArea('Tides');
    await addArea('Lights');
    await removeArea(area.id);
    await addArea('Saying no');
    expect((await listAreas()).map(({ title }) => title)).toEqual(['Lights', 'Saying no']);
  });

  it('fit the store, however long their title is', async () => {
    const { area } = await addArea(`  Tides\u202E ${'x'.repeat(500)}`);
    expect(v.safeParse(AreaSchema, area).issues).toBeUndefined();
    expect(area.title).toMatch(/^Tides x+$/u);
  });

  it('can be changed, and added and removed with undo', async () => {
    const empty = await dump();
    const { area, changes } = await addArea('Tides');
    const before = await dump();
    later();
    const patched = await patchArea(area.id, { now: 'I copy tables.', goal: 'I draw them.' });
    expect((await listAreas())[0]).toMatchObject({ now: 'I copy tables.', goal: 'I draw them.' });
    await undo(patched);
    expect(await dump()).toBe(before);
    await undo(changes);
    expect(await dump()).toBe(empty);
  });
});

describe('candidates of an area (F3)', () => {
  it('are found and counted, one person perhaps for several areas', async () => {
    const [tides, lights, none] = [
      (await addArea('Tides')).area,
      (await addArea('Lights')).area,
      (await addArea('Saying no')).area,
    ];
    const [ada, ben] = [await savedPerson('Ada Moreno'), await savedPerson('Ben Xu')];
    await patchPerson(ada, { growthAreaIds: [tides.id, lights.id] });
    await patchPerson(ben, { growthAreaIds: [tides.id] });
    expect((await candidatesOf(tides.id)).map(({ id }) => id).toSorted()).toEqual([ada, ben]);
    expect([...(await countCandidates(await listAreas()))]).toEqual([
      [tides.id, 2],
      [lights.id, 1],
      [none.id, 0],
    ]);
    await removePerson(ada);
    expect((await countCandidates([tides])).get(tides.id)).toBe(1);
  });

  it('are nobody’s any more when the area is removed, and again by undo', async () => {
    const [tides, lights] = [(await addArea('Tides')).area, (await addArea('Lights')).area];
    const ada = await savedPerson('Ada Moreno');
    await patchPerson(ada, { growthAreaIds: [tides.id, lights.id] });
    const before = await dump();
    later();
    const changes = await removeArea(tides.id);
    expect((await getPerson(ada))?.growthAreaIds).toEqual([lights.id]);
    expect(await count('areas')).toBe(1);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});

describe('an area whose seat is taken away', () => {
  it('stays, without a seat, until undo', async () => {
    const { area } = await addArea('Tides');
    const [seat] = await listSeats();
    await patchArea(area.id, { seatId: seat!.id });
    const before = await dump();
    later();
    const changes = await removeSeat(seat!.id);
    expect(await listAreas()).toMatchObject([{ title: 'Tides', seatId: null }]);
    await undo(changes);
    expect(await dump()).toBe(before);
  });
});
