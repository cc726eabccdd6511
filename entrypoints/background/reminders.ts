import { myZone } from '@/lib/data/zoned';
import { putJob } from '@/lib/schedule/jobs';
import { changeJobs } from '@/lib/platform/alarm';
import { setBadge } from '@/lib/platform/badge';
import {
  clearNotification,
  mayNotify,
  notify,
  shownNotifications,
} from '@/lib/platform/notifications';
import { openBoard } from '@/lib/platform/panel';
import { getSettings } from '@/lib/platform/storage';
import { dayOf } from '@/lib/data/day';
import { LATER, look } from '@/lib/reminders/fire';
import { noticeOf, readNoticeId } from '@/lib/reminders/notice';
import { isDayOff } from '@/lib/reminders/quiet';
import { counts, type Reminder } from '@/lib/reminders/reminder';
import type { Seen } from '@/lib/reminders/seen';
import { openStore } from '@/lib/store/open';
import { finish, putOff, readReminders } from '@/lib/store/reminders';
import { noteAllSeen } from '@/lib/store/seen';

const JOB = 'reminders';

/** A session that has the badge, and the user's attention until `busyUntil` (epoch ms). */
export interface Busy {
  busyUntil: number;
}

/** Counts what is due, tells what is to be told, and comes back when there may be more. */
export async function lookAtReminders(now: number, busy: Busy | null): Promise<void> {
  const [settings, { reminders, seen }] = await Promise.all([
    getSettings(),
    readReminders(now, myZone()),
  ]);
  const busyUntil = busy?.busyUntil ?? null;
  const at = { now, timeZone: myZone(), busyUntil };
  const { open, tell, next } = look(reminders, seen, settings, at);
  await changeJobs((jobs) => putJob(jobs, { id: JOB, kind: JOB, at: next }));
  const free = isDayOff(dayOf(now, myZone()), settings);
  if (!busy) await showCount(settings.countDue && !free ? open.filter(counts).length : 0);
  await clearSettled(open, seen);
  if (tell.length === 0 || !settings.remind || !(await mayNotify())) return;
  // Noted first: should the browser end here, it is in Today all the same, and is not told twice.
  await noteAllSeen(
    tell.map(({ key }) => key),
    { firedAt: now },
  );
  await notify(noticeOf(tell, now));
}

async function showCount(count: number): Promise<void> {
  const due = count === 1 ? '1 thing is due' : `${count} things are due`;
  await setBadge(
    count === 0 ? '' : `${Math.min(count, 99)}`,
    'muted',
    count === 0 ? 'Boardside' : `Boardside: ${due}`,
  );
}

/** A notice goes with the last of its causes. */
async function clearSettled(open: readonly Reminder[], seen: Map<string, Seen>): Promise<void> {
  for (const id of await shownNotifications()) {
    const notice = readNoticeId(id);
    if (notice && toldAt(notice.at, open, seen).length === 0) await clearNotification(id);
  }
}

function toldAt(at: number, reminders: readonly Reminder[], seen: Map<string, Seen>): Reminder[] {
  return reminders.filter(({ key }) => seen.get(key)?.firedAt === at);
}

/** A press on a notice: its place, "done", or an hour later. */
export async function answerNotice(id: string, button: number | null): Promise<void> {
  const notice = readNoticeId(id);
  if (!notice) return;
  await openStore();
  await clearNotification(id);
  const now = Date.now();
  const { reminders, seen } = await readReminders(now, myZone());
  const meant = toldAt(notice.at, reminders, seen);
  const [first] = meant;
  if (button === null) {
    await openBoard(notice.alone && first ? first.place : '/today');
  } else if (notice.alone && button === 0) {
    if (first) await finish(first);
  } else {
    const [{ until }] = LATER;
    await putOff(meant, until(now));
  }
}
