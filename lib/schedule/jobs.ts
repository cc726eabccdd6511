import * as v from 'valibot';
import { Moment } from '@/lib/data/row';

/**
 * Things to do at a time, kept as a stored list that one browser alarm serves.
 * What came due while the computer slept is simply due.
 */
export const JobSchema = v.object({
  /** One job per id: putting it again moves it. */
  id: v.string(),
  kind: v.picklist(['session-minute', 'reminders', 'snapshot']),
  at: Moment,
});

export type Job = v.InferOutput<typeof JobSchema>;

export function putJob(jobs: Job[], job: Job): Job[] {
  return [...dropJob(jobs, job.id), job];
}

export function dropJob(jobs: Job[], id: string): Job[] {
  return jobs.filter((job) => job.id !== id);
}

/** What is due at `now`, earliest first. */
export function dueOf(jobs: Job[], now: number): Job[] {
  return jobs.filter((job) => job.at <= now).toSorted((a, b) => a.at - b.at);
}

/** When the alarm must ring next, or null when nothing waits. */
export function nextAt(jobs: Job[]): number | null {
  return jobs.length === 0 ? null : Math.min(...jobs.map((job) => job.at));
}
