import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { JobSchema, type Job } from '@/lib/schedule/jobs';
import { readSettings, type Settings } from '@/lib/settings/settings';

const settingsItem = storage.defineItem<unknown>('local:settings');
const jobsItem = storage.defineItem<unknown>('local:jobs');

export async function getSettings(): Promise<Settings> {
  return readSettings(await settingsItem.getValue());
}

/** Changes the named settings; the others stay as they are now, whichever surface changed them last. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => {
    await settingsItem.setValue({ ...(await getSettings()), ...patch });
  });
}

/** Calls back with the settings whenever any surface changes them; returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return settingsItem.watch((value) => listener(readSettings(value)));
}

/** Stored jobs; entries that make no sense are dropped. */
export async function getJobs(): Promise<Job[]> {
  const stored = await jobsItem.getValue();
  return Array.isArray(stored) ? stored.filter((job): job is Job => v.is(JobSchema, job)) : [];
}

/** Replaces the stored jobs by what `change` makes of them, one change at a time, and answers that. */
export function updateJobs(change: (jobs: Job[]) => Job[]): Promise<Job[]> {
  return navigator.locks.request('jobs', async () => {
    const jobs = change(await getJobs());
    await jobsItem.setValue(jobs);
    return jobs;
  });
}
