import { beforeEach, describe, expect, it } from 'vitest';
import { serveSnapshot, snapshotSoon } from '@/entrypoints/background/snapshots';
import { getJobs } from '@/lib/platform/storage';
import { getTrouble } from '@/lib/platform/snapshot-trouble';
import { EVERY_MS } from '@/lib/snapshots/keep';
import { listSnapshots } from '@/lib/store/snapshots/folder';
import { freshExtension } from '../support/extension';
import { freshFiles } from '../support/opfs';
import { freshStore, later, savedPerson } from '../support/store';

freshExtension();
freshStore();
const files = freshFiles();
const MINUTE = 60_000;

const waits = async () => (await getJobs()).find(({ kind }) => kind === 'snapshot')?.at;
const taken = async () => (await listSnapshots())?.length;

describe('the regular snapshot', () => {
  beforeEach(() => savedPerson());

  it('comes a minute after the first change, and then no sooner than every 15 minutes', async () => {
    await snapshotSoon();
    expect(await waits()).toBe(Date.now() + MINUTE);
    await serveSnapshot();
    expect(await taken()).toBe(0);
    later(MINUTE);
    await serveSnapshot();
    expect(await taken()).toBe(1);
    expect(await waits()).toBeUndefined();
    later(MINUTE);
    await snapshotSoon();
    expect(await waits()).toBe(Date.now() + EVERY_MS - MINUTE);
  });

  it('is not put off by further changes, and not taken when nothing changed', async () => {
    await snapshotSoon();
    const at = await waits();
    later(MINUTE / 2);
    await snapshotSoon();
    expect(await waits()).toBe(at);
    later(MINUTE);
    await serveSnapshot();
    later(20 * MINUTE);
    await serveSnapshot();
    expect(await taken()).toBe(1);
  });

  it('follows once more on what changed while it was taken', async () => {
    await snapshotSoon();
    later(MINUTE);
    await Promise.all([serveSnapshot(), savedPerson('Ben Xu').then(snapshotSoon)]);
    expect(await waits()).toBe(Date.now() + EVERY_MS);
  });

  it('is tried again later when it could not be written, which is noted', async () => {
    await snapshotSoon();
    later(MINUTE);
    files().failing = new Error('no');
    await serveSnapshot();
    expect(await waits()).toBe(Date.now() + EVERY_MS);
    expect(await getTrouble()).toMatchObject({ why: 'Error: no' });
  });

  it('comes soon although the clock was set back a month', async () => {
    later(30 * 24 * 60 * MINUTE);
    await snapshotSoon();
    later(MINUTE);
    await serveSnapshot();
    await snapshotSoon();
    later(-30 * 24 * 60 * MINUTE);
    await savedPerson('Ben Xu');
    await snapshotSoon();
    expect(await waits()).toBe(Date.now() + EVERY_MS);
  });
});
