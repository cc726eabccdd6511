import { dueJobs } from '@/lib/platform/alarm';
import type { Job } from '@/lib/schedule/jobs';
import { openStore } from '@/lib/store/open';
import { unlessClosing } from './closing';
import { lookAtReminders, type Busy } from './reminders';
import { showSession } from './session-clock';

let last: Promise<void> = Promise.resolve();

/** Brings badge, notices and alarm up to date, one time after the other: nothing is told twice. */
export function refresh(): Promise<void> {
  return inTurn(() => true);
}

/** The store changed. While somebody is talking that is their notes, and nothing would be told. */
export function onRecordChanged(): Promise<void> {
  return inTurn((busy, now) => busy === null || busy.busyUntil <= now);
}

/** The alarm rang; a minute of the session or a snapshot costs no look at the record. */
export function onRing(): Promise<void> {
  return inTurn((busy, now, due) => {
    const more = due.some(({ kind }) => kind === 'reminders');
    return more || busy === null || busy.busyUntil <= now;
  });
}

/** Whether reminders are to be looked at, too. */
type Looks = (busy: Busy | null, now: number, due: Job[]) => boolean;

function inTurn(looks: Looks): Promise<void> {
  const work = async () => {
    const now = Date.now();
    // Read before the session's minute is put anew.
    const due = await dueJobs(now);
    await openStore();
    const busy = await showSession(now);
    if (looks(busy, now, due)) await lookAtReminders(now, busy);
  };
  // What failed was told by the one who asked for it.
  last = last.then(work, work).catch(unlessClosing);
  return last;
}
