import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { amended, type Amend } from '@/lib/data/amend';
import { readWork, savedFile, worked, type Work } from '@/lib/exchange/work';
import { JobSchema, type Job } from '@/lib/schedule/jobs';
import { readSettings, type Settings } from '@/lib/settings/settings';

const settingsItem = storage.defineItem<unknown>('local:settings');
const jobsItem = storage.defineItem<unknown>('local:jobs');
const workItem = storage.defineItem<unknown>('local:work');

export async function getSettings(): Promise<Settings> {
  return readSettings(await settingsItem.getValue());
}

/** Changes the named settings; the others stay as they are now, whichever surface changed them last. */
export async function changeSettings(by: Amend<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const now = await getSettings();
    await settingsItem.setValue({ ...now, ...amended(now, by) });
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

/** What was done since a file with everything was last saved. */
export async function getWork(): Promise<Work> {
  return readWork(await workItem.getValue());
}

/** Notes rows that changed, "table/id". */
export function noteWork(keys: readonly string[]): Promise<void> {
  return updateWork((work) => worked(work, keys, Date.now()));
}

/** Notes that a file with everything as it was at `now` (epoch ms) is saved. */
export function noteFile(now: number): Promise<void> {
  return updateWork(() => savedFile(now));
}

export function watchWork(listener: (work: Work) => void): () => void {
  return workItem.watch((value) => listener(readWork(value)));
}

function updateWork(change: (work: Work) => Work): Promise<void> {
  return navigator.locks.request('work', async () => {
    const before = await getWork();
    const after = change(before);
    if (after !== before) await workItem.setValue(after);
  });
}
