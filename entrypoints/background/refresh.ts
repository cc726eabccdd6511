import { openStore } from '@/lib/store/open';
import { dueJobs } from '@/lib/platform/alarm';
import { lookAtReminders } from './reminders';
import { showSession } from './session-clock';

let last: Promise<void> = Promise.resolve();

/** Brings badge, notices and alarm up to date, one time after the other: nothing is told twice. */
export function refresh(): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    await openStore();
    await lookAtReminders(now, await showSession(now));
  });
}

/** The alarm rang; a minute of the session alone costs no look at the record. */
export function onRing(): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    const due = await dueJobs(now);
    await openStore();
    const busy = await showSession(now);
    const minute = due.some(({ kind }) => kind === 'session-minute');
    if (!minute || !busy || due.length > 1) await lookAtReminders(now, busy);
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  // What failed was told by the one who asked for it.
  last = last.then(work, work);
  return last;
}
