import { nextAt, splitDue, type Job } from '@/lib/schedule/jobs';
import { browser } from './browser';
import { updateJobs } from './storage';

const ALARM = 'boardside';

/** Changes the stored jobs and sets the one alarm to the earliest of them. */
export async function changeJobs(change: (jobs: Job[]) => Job[]): Promise<void> {
  const { after } = await updateJobs(change);
  await ring(after);
}

/** Takes what is due off the list and sets the alarm for the rest. */
export async function takeDueJobs(now: number): Promise<Job[]> {
  const { before, after } = await updateJobs((jobs) => splitDue(jobs, now).waiting);
  await ring(after);
  return splitDue(before, now).due;
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
