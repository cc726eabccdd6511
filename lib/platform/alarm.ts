import { nextAt, splitDue, type Job } from '@/lib/schedule/jobs';
import { browser } from './browser';
import { getJobs, setJobs } from './storage';

const ALARM = 'boardside';

/** Changes the stored jobs and sets the one alarm to the earliest of them. */
export async function changeJobs(change: (jobs: Job[]) => Job[]): Promise<void> {
  const jobs = change(await getJobs());
  await setJobs(jobs);
  await ring(jobs);
}

/** Takes what is due off the list and sets the alarm for the rest. */
export async function takeDueJobs(now: number): Promise<Job[]> {
  const { due, waiting } = splitDue(await getJobs(), now);
  if (due.length > 0) await setJobs(waiting);
  await ring(waiting);
  return due;
}

/** Alarms do not survive a killed browser, so every start sets it again. */
async function ring(jobs: Job[]): Promise<void> {
  const at = nextAt(jobs);
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) listener();
  });
}
