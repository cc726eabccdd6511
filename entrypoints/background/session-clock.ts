import { dropJob, putJob } from '@/lib/schedule/jobs';
import { changeJobs } from '@/lib/platform/alarm';
import { setBadge } from '@/lib/platform/badge';
import {
  formatTime,
  isPaused,
  minutesLeft,
  nextMinuteAt,
  pauseClock,
  pressure,
  remaining,
  resumeClock,
} from '@/lib/sessions/clock';
import { openStore } from '@/lib/store/open';
import { currentSession, moveClock } from '@/lib/store/sessions';
import type { Busy } from './reminders';

const JOB = 'session-minute';
const TONES = { calm: 'accent', soon: 'soon', over: 'over' } as const;

/**
 * Puts the minutes left of the running session on the badge and comes back when
 * they change. Null while there is none, and the badge is free; one that is
 * paused, or over its time, keeps nobody from being told of other things.
 */
export async function showSession(now: number): Promise<Busy | null> {
  const clock = (await currentSession())?.clock;
  if (!clock || isPaused(clock)) {
    await changeJobs((jobs) => dropJob(jobs, JOB));
    if (clock) await setBadge('II', 'muted', 'Boardside: session paused');
    return clock ? { busyUntil: now } : null;
  }
  const left = remaining(clock, now);
  await setBadge(
    `${minutesLeft(clock, now)}m`,
    TONES[pressure(clock, now)],
    `Boardside: ${formatTime(left)} left`,
  );
  await changeJobs((jobs) => putJob(jobs, { id: JOB, kind: JOB, at: nextMinuteAt(clock, now) }));
  return { busyUntil: now + Math.max(0, left) };
}

/** The `toggle-timer` command: pauses the running session or sets it going again. */
export async function toggleTimer(): Promise<void> {
  await openStore();
  const session = await currentSession();
  if (!session) return;
  await moveClock(session.id, (clock, at) =>
    isPaused(clock) ? resumeClock(clock, at) : pauseClock(clock, at),
  );
}
