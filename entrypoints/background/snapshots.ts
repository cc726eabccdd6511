import { changeJobs, dueJobs } from '@/lib/platform/alarm';
import { getJobs, getSettings } from '@/lib/platform/storage';
import { dropJob, putJob } from '@/lib/schedule/jobs';
import { EVERY_MS, nextRegular } from '@/lib/snapshots/keep';
import { openStore } from '@/lib/store/open';
import { listSnapshots } from '@/lib/store/snapshots/folder';
import { noted } from '@/lib/store/snapshots/noted';
import { takeSnapshot } from '@/lib/store/snapshots/take';

const JOB = 'snapshot';

/** Something changed while one was being taken: it may not be in it. */
let changedMeanwhile = false;

/** The store changed: what it holds is kept within a quarter of an hour. */
export async function snapshotSoon(): Promise<void> {
  changedMeanwhile = true;
  const now = Date.now();
  const waits = (await getJobs()).find(({ id }) => id === JOB);
  // One that is further off was set before the clock was set back.
  if (waits && waits.at <= now + EVERY_MS) return;
  const [last] = (await listSnapshots().catch(() => null)) ?? [];
  const at = nextRegular(last?.at ?? null, now);
  await changeJobs((jobs) => {
    // Two pages tell of the same change: the first to come has set it.
    const sooner = jobs.some((job) => job.id === JOB && job.at <= at);
    return sooner ? jobs : putJob(jobs, { id: JOB, kind: JOB, at });
  });
}

/** Takes the regular one if its time has come. */
export async function serveSnapshot(): Promise<void> {
  const now = Date.now();
  if (!(await dueJobs(now)).some(({ id }) => id === JOB)) return;
  // Tried again later, should the browser end meanwhile or the disk be full.
  await changeJobs((jobs) => putJob(jobs, { id: JOB, kind: JOB, at: now + EVERY_MS }));
  changedMeanwhile = false;
  const taken = await noted(async () => {
    await openStore();
    await takeSnapshot({ reason: 'regular' }, await getSettings());
    return true;
  });
  if (taken && !changedMeanwhile) await changeJobs((jobs) => dropJob(jobs, JOB));
}
