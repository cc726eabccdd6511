import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropJob, dueOf, nextAt, putJob, type Job } from '@/lib/schedule/jobs';

const job = (id: string, at: number): Job => ({ id, kind: 'session-minute', at });
const anyJobs = fc
  .uniqueArray(fc.record({ id: fc.string(), at: fc.nat(100) }), { selector: ({ id }) => id })
  .map((jobs) => jobs.map(({ id, at }) => job(id, at)));

describe('the list of things to do at a time', () => {
  it('has one entry for each job: putting it again moves it', () => {
    expect(putJob([job('a', 1), job('b', 2)], job('a', 9))).toEqual([job('b', 2), job('a', 9)]);
  });

  it('forgets a dropped job, and does not mind one that is not there', () => {
    expect(dropJob([job('a', 1), job('b', 2)], 'a')).toEqual([job('b', 2)]);
    expect(dropJob([job('a', 1)], 'x')).toEqual([job('a', 1)]);
  });

  it('never changes in place', () => {
    const jobs = Object.freeze([Object.freeze(job('a', 1))]) as Job[];
    expect(putJob(jobs, job('a', 2))).not.toBe(jobs);
    expect(dropJob(jobs, 'a')).not.toBe(jobs);
  });
});

describe('what is due', () => {
  it('is everything up to now, earliest first, however late it is', () => {
    const due = dueOf([job('c', 30), job('b', 20), job('a', 10)], 20);
    expect(due.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is all there is but what lies ahead', () => {
    fc.assert(
      fc.property(anyJobs, fc.nat(100), (jobs, now) => {
        const due = dueOf(jobs, now);
        const waiting = jobs.filter(({ at }) => at > now);
        expect([...due, ...waiting].toSorted(byId)).toEqual(jobs.toSorted(byId));
      }),
    );
  });
});

describe('when to wake', () => {
  it('is the earliest time of all, or never', () => {
    expect(nextAt([job('a', 30), job('b', 10)])).toBe(10);
    expect(nextAt([])).toBeNull();
  });
});

function byId(a: Job, b: Job): number {
  return a.id < b.id ? -1 : 1;
}
