import { dropJob, putJob } from '@/lib/schedule/jobs';
import { changeJobs, takeDueJobs } from '@/lib/platform/alarm';
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

const JOB = 'session-minute';
const TONES = { calm: 'accent', soon: 'soon', over: 'over' } as const;

/** Puts the minutes left of the running session on the badge and comes back when they change. */
export async function refreshSession(): Promise<void> {
  const now = Date.now();
  await takeDueJobs(now);
  await openStore();
  const session = await currentSession();
  const clock = session?.clock;
  if (!clock || isPaused(clock)) {
    await changeJobs((jobs) => dropJob(jobs, JOB));
    await setBadge(clock ? 'II' : '', 'muted', clock ? 'Boardside: session paused' : 'Boardside');
    return;
  }
  await setBadge(
    `${minutesLeft(clock, now)}m`,
    TONES[pressure(clock, now)],
    `Boardside: ${formatTime(remaining(clock, now))} left`,
  );
  await changeJobs((jobs) => putJob(jobs, { id: JOB, kind: JOB, at: nextMinuteAt(clock, now) }));
}

/** The `toggle-timer` command: pauses the running session or sets it going again. */
export async function toggleTimer(): Promise<void> {
  await openStore();
  const session = await currentSession();
  if (!session) return;
  await moveClock(session.id, (clock, at) =>
    isPaused(clock) ? resumeClock(clock, at) : pauseClock(clock, at),
  );
  await refreshSession();
}
