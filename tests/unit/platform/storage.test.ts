import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  getJobs,
  getSettings,
  updateJobs,
  watchSettings,
} from '@/lib/platform/storage';
import { putJob } from '@/lib/schedule/jobs';
import { readSettings, type Settings } from '@/lib/settings/settings';
import { freshExtension } from '../support/extension';

freshExtension();
const DEFAULTS = readSettings(undefined);

describe('settings', () => {
  it('are the defaults after the installation', async () => {
    expect(await getSettings()).toEqual(DEFAULTS);
  });

  it('are changed one by one', async () => {
    await changeSettings({ theme: 'dark' });
    await changeSettings({ myName: 'Ada' });
    expect(await getSettings()).toEqual({ ...DEFAULTS, theme: 'dark', myName: 'Ada' });
  });

  it('changed by two surfaces at once are both kept', async () => {
    await Promise.all([
      changeSettings({ theme: 'light' }),
      changeSettings({ myName: 'Ada' }),
      changeSettings({ intro: 'Hi' }),
    ]);
    expect(await getSettings()).toEqual({
      ...DEFAULTS,
      theme: 'light',
      myName: 'Ada',
      intro: 'Hi',
    });
  });

  it('of which two changes are made of what is stored are changed by both', async () => {
    const off = (day: number) =>
      changeSettings(({ weekdaysOff }) => ({ weekdaysOff: [...weekdaysOff, day] }));
    await changeSettings({ weekdaysOff: [] });
    await Promise.all([off(6), off(7)]);
    expect((await getSettings()).weekdaysOff).toEqual([6, 7]);
  });

  it('that were damaged on the disk keep their sound part', async () => {
    await fakeBrowser.storage.local.set({ settings: { theme: 42, myName: 'Ada' } });
    expect(await getSettings()).toEqual({ ...DEFAULTS, myName: 'Ada' });
    await changeSettings({ theme: 'dark' });
    expect(await getSettings()).toEqual({ ...DEFAULTS, theme: 'dark', myName: 'Ada' });
  });

  it('are told to every surface that watches, until it stops', async () => {
    const seen = vi.fn<(settings: Settings) => void>();
    const stop = watchSettings(seen);
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, theme: 'dark' }),
    );
    stop();
    await changeSettings({ theme: 'light' });
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('stored jobs', () => {
  const minute = (at: number) => ({ id: 'session-minute', kind: 'session-minute' as const, at });

  it('are kept', async () => {
    expect(await getJobs()).toEqual([]);
    expect(await updateJobs((jobs) => putJob(jobs, minute(5)))).toEqual([minute(5)]);
    expect(await getJobs()).toEqual([minute(5)]);
  });

  it('changed twice at once are both changed', async () => {
    await Promise.all([
      updateJobs((jobs) => putJob(jobs, { ...minute(5), id: 'a' })),
      updateJobs((jobs) => putJob(jobs, { ...minute(6), id: 'b' })),
    ]);
    expect((await getJobs()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    null,
    'jobs',
    { 0: minute(1) },
    [null, 7, { id: 'x' }, { ...minute(1), kind: 'mystery' }, { ...minute(1), at: 'soon' }],
  ])('that make no sense are dropped: %j', async (stored) => {
    await fakeBrowser.storage.local.set({ jobs: stored });
    expect(await getJobs()).toEqual([]);
  });
});
