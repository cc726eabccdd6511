import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { mutate, undo } from '@/lib/store/mutate';
import { patchPerson } from '@/lib/store/people';
import { freshStore, savedPerson } from '../support/store';

freshStore();

/** What was journaled after `seq`, as words. */
async function after(seq = 0): Promise<string[]> {
  const entries = await db.journal.where('seq').above(seq).toArray();
  return entries.flatMap(({ table, keys }) => keys.map((key) => `${table}/${key}`));
}

const newest = async () => (await db.journal.orderBy('seq').last())?.seq ?? 0;

describe('the journal', () => {
  it('is empty in a new store: the seats it begins with are copied as a whole', async () => {
    expect(await db.journal.count()).toBe(0);
  });

  it('names each row that is added, changed or removed', async () => {
    const id = await savedPerson();
    expect(await after()).toContain(`people/${id}`);
    let seq = await newest();
    await patchPerson(id, { notes: 'Ships compilers.' });
    expect(await after(seq)).toEqual([`people/${id}`]);
    seq = await newest();
    const { changes } = await mutate(['people'], (write) => write.remove('people', id));
    expect(await after(seq)).toEqual([`people/${id}`]);
    seq = await newest();
    await undo(changes);
    expect(await after(seq)).toEqual([`people/${id}`]);
  });

  it('names the rows that a range takes away', async () => {
    const id = await savedPerson();
    const seq = await newest();
    await db.people.clear();
    expect(await after(seq)).toEqual([`people/${id}`]);
  });

  it('has nothing of a change that was broken off', async () => {
    const seq = await newest();
    await expect(
      mutate(['areas'], async (write) => {
        await write.add('areas', {
          title: 'Go',
          now: '',
          wanted: '',
          seatId: null,
          order: 1,
        } as never);
        throw new Error('a power cut');
      }),
    ).rejects.toThrow('a power cut');
    expect(await after(seq)).toEqual([]);
  });

  it('has no entry for a write of no rows', async () => {
    const seq = await newest();
    await db.transaction('rw', ['seats'], async () => {
      await db.seats.bulkPut([]);
      await db.seats.bulkDelete([]);
      await db.seats.where('id').equals('nobody').delete();
    });
    expect(await newest()).toBe(seq);
  });

  it('has one entry for many rows written at once', async () => {
    const seq = await newest();
    const seats = await db.seats.toArray();
    await db.seats.bulkPut(seats);
    const entries = await db.journal.where('seq').above(seq).toArray();
    expect(entries.map(({ keys }) => keys.length)).toEqual([seats.length]);
  });
});
