import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onRing, refresh } from '@/entrypoints/background/refresh';
import { answerNotice } from '@/entrypoints/background/reminders';
import { changeSettings, getJobs } from '@/lib/platform/storage';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { db, stamped } from '@/lib/store/db';
import { startSession } from '@/lib/store/sessions';
import { planSession } from '@/lib/store/sessions-plan';
import { freshExtension, withApi } from '../support/extension';
import { MORNING } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';
import { aTakeaway } from '../sessions/notes/some-takeaways';

freshExtension();
freshStore();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Shown {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** A browser with a toolbar button and notices, which may be shown or not. */
function withBrowser({ may = true, buttons = true } = {}) {
  const badge = { text: '' };
  const shown = new Map<string, Shown>();
  const told: Shown[] = [];
  withApi({
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve((badge.text = text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setTitle: () => Promise.resolve(),
    },
    permissions: { contains: () => Promise.resolve(may) },
    notifications: {
      create: (id: string, options: Shown) => {
        shown.set(id, options);
        told.push(options);
        return Promise.resolve(id);
      },
      clear: (id: string) => Promise.resolve(shown.delete(id)),
      getAll: () => Promise.resolve(Object.fromEntries([...shown.keys()].map((id) => [id, true]))),
      ...(buttons && { onButtonClicked: { addListener: () => null } }),
    },
    tabs: { create: vi.fn<(tab: { url: string }) => Promise<void>>(() => Promise.resolve()) },
  });
  return { badge, shown, told };
}

async function dueAction(text = 'Send the tables') {
  const personId = await savedPerson();
  // The zone of the machine that runs this may be any: yesterday is over everywhere.
  const row = stamped<Takeaway>(aTakeaway({ personId, text, dueDay: '2026-11-19' }));
  await db.takeaways.add(row);
  return row;
}
const loud = () =>
  changeSettings({ remind: true, quietFrom: '00:00', quietTo: '00:00' }).then(() =>
    // Eight o'clock has struck in every zone.
    later(26 * HOUR),
  );

describe('the background', () => {
  it('tells once with its reason, counts it, and comes back by the alarm', async () => {
    const { badge, told } = withBrowser();
    await dueAction();
    await loud();
    await refresh();
    await refresh();
    expect(told).toMatchObject([
      { title: 'Send the tables', buttons: [{ title: 'Done' }, { title: 'Later' }] },
    ]);
    expect(told[0]?.message).toMatch(/^Noted with Ngozi Brightwater, for /u);
    expect(badge.text).toBe('1');
    const [job] = await getJobs();
    expect(job?.kind).toBe('reminders');
    expect(job?.at).toBeGreaterThan(Date.now());
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  it('tells nothing unless it was asked to, and counts all the same', async () => {
    const { badge, told } = withBrowser();
    await dueAction();
    await loud();
    await changeSettings({ remind: false });
    await refresh();
    expect(told).toEqual([]);
    expect(badge.text).toBe('1');
    await changeSettings({ countDue: false });
    await refresh();
    expect(badge.text).toBe('');
  });

  it('tells nothing once the browser has taken the permission back', async () => {
    const { told } = withBrowser({ may: false });
    await dueAction();
    await loud();
    await refresh();
    expect(told).toEqual([]);
    expect(await db.reminders.count()).toBe(0);
  });

  it('has no buttons where the browser knows none', async () => {
    const { told } = withBrowser({ buttons: false });
    await dueAction();
    await loud();
    await refresh();
    expect(told[0]).not.toHaveProperty('buttons');
  });

  it('ends what is answered with "done", and the notice with it', async () => {
    const { shown } = withBrowser();
    const action = await dueAction();
    await loud();
    await refresh();
    const [id] = shown.keys();
    await answerNotice(id!, 0);
    expect((await db.takeaways.get(action.id))?.status).toBe('done');
    expect(shown.size).toBe(0);
  });

  it('comes back once, an hour after "later"', async () => {
    const { shown, told } = withBrowser();
    await dueAction();
    await loud();
    await refresh();
    await answerNotice([...shown.keys()][0]!, 1);
    later(59 * MINUTE);
    await refresh();
    expect(told).toHaveLength(1);
    later(2 * MINUTE);
    await refresh();
    await refresh();
    expect(told).toHaveLength(2);
  });

  it('takes a notice away when its cause is gone', async () => {
    const { shown } = withBrowser();
    const action = await dueAction();
    await loud();
    await refresh();
    expect(shown.size).toBe(1);
    await db.takeaways.update(action.id, { status: 'done' });
    await refresh();
    expect(shown.size).toBe(0);
  });

  it('tells several as one list, which is put off or opened whole', async () => {
    const { shown, told } = withBrowser();
    for (const text of ['One', 'Two', 'Three', 'Four']) await dueAction(text);
    await loud();
    await refresh();
    expect(told).toMatchObject([
      { title: '4 things are due', message: 'One\nTwo\nThree\nAnd 1 more.' },
    ]);
    await answerNotice([...shown.keys()][0]!, 0);
    const rows = await db.reminders.toArray();
    expect(rows.map(({ snoozedUntil }) => snoozedUntil)).toEqual(
      Array.from({ length: 4 }, () => Date.now() + HOUR),
    );
  });

  it('leaves the badge to a session, and tells nothing before its time is up', async () => {
    const { badge, told } = withBrowser();
    const { personId } = await dueAction();
    await loud();
    await startSession(personId, 30);
    await refresh();
    expect(badge.text).toBe('30m');
    expect(told).toEqual([]);
    later(31 * MINUTE);
    await onRing();
    expect(badge.text).toBe('-1m');
    expect(told).toHaveLength(1);
  });

  it('rings ten minutes before a planned session', async () => {
    const { told } = withBrowser();
    const now = await loud();
    await planSession(await savedPerson(), 30, now + 30 * MINUTE);
    await refresh();
    expect(told).toEqual([]);
    expect((await getJobs())[0]?.at).toBeLessThanOrEqual(now + 20 * MINUTE);
    later(20 * MINUTE);
    await onRing();
    expect(told[0]?.title).toBe('Open the brief for your session with Ngozi Brightwater.');
  });

  it('waits for the morning in a new profile’s quiet hours', async () => {
    const { told } = withBrowser();
    vi.stubEnv('TZ', 'UTC');
    await dueAction();
    await changeSettings({ remind: true });
    vi.setSystemTime(MORNING + 13 * HOUR);
    await refresh();
    expect(told).toEqual([]);
    vi.unstubAllEnvs();
  });
});
