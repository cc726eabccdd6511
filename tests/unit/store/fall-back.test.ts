import { describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '@/lib/data/day';
import { getSettings } from '@/lib/platform/storage';
import { readSettings } from '@/lib/settings/settings';
import { followStore } from '@/lib/store/copy/follow';
import { mendStore } from '@/lib/store/copy/restore';
import { db } from '@/lib/store/db';
import { takeSnapshot } from '@/lib/store/snapshots/take';
import { freshExtension } from '../support/extension';
import { freshFiles } from '../support/opfs';
import { dump, freshStore, later, loseCopy, savedPerson } from '../support/store';

freshExtension();
freshStore();
freshFiles();

const settings = readSettings({ myName: 'Rosa Field' });

async function loseBoth(): Promise<void> {
  await loseCopy();
  await db.delete();
  await db.open();
}

describe('when the store and its second copy are both lost', () => {
  it('the newest earlier state comes back, with its settings', async () => {
    await savedPerson();
    const snapshot = await takeSnapshot({ reason: 'regular' }, settings);
    const before = await dump();
    later();
    await savedPerson('Ada Moreno');
    await loseBoth();
    const seats = await db.seats.count();
    expect(await mendStore()).toEqual({ rows: 1 + seats, upTo: snapshot?.at, from: 'snapshot' });
    expect(await dump()).toBe(before);
    expect((await getSettings()).myName).toBe('Rosa Field');
    expect(await mendStore()).toBeNull();
  });

  it('it is the newest indeed, not one from before the clock was set back', async () => {
    await savedPerson();
    const now = Date.now();
    later(365 * DAY_MS);
    await takeSnapshot({ reason: 'regular' }, settings);
    vi.setSystemTime(now + DAY_MS);
    await savedPerson('Ada Moreno');
    await takeSnapshot({ reason: 'regular' }, settings);
    const before = await dump();
    await loseBoth();
    expect(await mendStore()).toMatchObject({ upTo: now + DAY_MS });
    expect(await dump()).toBe(before);
  });

  it('nothing is made up where there is no earlier state', async () => {
    await savedPerson();
    await loseBoth();
    const before = await dump();
    expect(await mendStore()).toBeNull();
    expect(await dump()).toBe(before);
  });
});

describe('a store that has something', () => {
  it('is not taken for a lost one, though it was never copied', async () => {
    await takeSnapshot({ reason: 'regular' }, settings);
    await db.people.add({ id: 'x' } as never);
    await db.journal.clear();
    const before = await dump();
    expect(await mendStore()).toBeNull();
    expect(await dump()).toBe(before);
    await followStore();
    expect(await mendStore()).toBeNull();
  });
});
