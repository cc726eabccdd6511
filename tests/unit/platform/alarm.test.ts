import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeJobs, dueJobs, keepAlarm, onAlarm } from '@/lib/platform/alarm';
import { dropJob, putJob, type Job } from '@/lib/schedule/jobs';
import { freshExtension } from '../support/extension';

freshExtension();
const job = (id: string, at: number): Job => ({ id, kind: 'session-minute', at });
const rings = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

describe('the one alarm', () => {
  it('rings for the earliest of all jobs', async () => {
    await changeJobs((jobs) => putJob(jobs, job('b', 200)));
    await changeJobs((jobs) => putJob(jobs, job('a', 100)));
    expect(await rings()).toEqual([100]);
    await changeJobs((jobs) => dropJob(jobs, 'a'));
    expect(await rings()).toEqual([200]);
  });

  it('is gone when nothing waits', async () => {
    await changeJobs((jobs) => putJob(jobs, job('a', 100)));
    await changeJobs((jobs) => dropJob(jobs, 'a'));
    expect(await rings()).toEqual([]);
  });

  it('is set again after the browser lost it', async () => {
    await changeJobs((jobs) => putJob(jobs, job('a', 100)));
    await fakeBrowser.alarms.clearAll();
    await keepAlarm();
    expect(await rings()).toEqual([100]);
  });

  it('is ours only', () => {
    const heard = vi.fn<() => void>();
    onAlarm(heard);
    void fakeBrowser.alarms.onAlarm.trigger({
      name: 'another',
      scheduledTime: 1,
      persistAcrossSessions: true,
    });
    expect(heard).not.toHaveBeenCalled();
    void fakeBrowser.alarms.onAlarm.trigger({
      name: 'boardside',
      scheduledTime: 1,
      persistAcrossSessions: true,
    });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('what is due', () => {
  it('is everything up to now, earliest first, also what came due while the computer slept', async () => {
    await changeJobs((jobs) => [...jobs, job('c', 300), job('b', 200), job('a', 100)]);
    expect((await dueJobs(250)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stays until it was done, so a worker that ends on the way loses nothing', async () => {
    await changeJobs((jobs) => putJob(jobs, job('a', 100)));
    expect(await dueJobs(250)).toHaveLength(1);
    await fakeBrowser.alarms.clearAll();
    await keepAlarm();
    expect(await rings()).toEqual([100]);
    expect(await dueJobs(250)).toHaveLength(1);
  });
});
