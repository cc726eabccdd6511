import { dueOf, nextAt, type Job } from '@/lib/schedule/jobs';
import { browser } from './browser';
import { getJobs, updateJobs } from './storage';

const ALARM = 'boardside';

/** Changes the stored jobs and sets the one alarm to the earliest of them. */
export async function changeJobs(change: (jobs: Job[]) => Job[]): Promise<void> {
  await ring(await updateJobs(change));
}

/** What is due now, earliest first. It stays on the list until whoever does it puts it anew or drops it. */
export async function dueJobs(now: number): Promise<Job[]> {
  return dueOf(await getJobs(), now);
}

/** Alarms do not survive a killed browser, so every start sets it again. */
async function ring(jobs: Job[]): Promise<void> {
  const at = nextAt(jobs);
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** Sets the alarm if the browser has lost it; for every start of the worker. */
export async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await changeJobs((jobs) => jobs);
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) listener();
  });
}
